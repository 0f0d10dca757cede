import { primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import { likeness } from '../names/likeness.ts';
import { areCases } from '../names/same-name.ts';
import type { Reading } from '../reading/read.ts';
import { type Word, wordsIn } from '../reading/words.ts';
import { isBodyNoun, nounsBefore } from './bodies.ts';
import type { Speaker } from './citation.ts';

/**
 * The capitalised words of a speaker. German nouns have a capital too: with a small word between them
 * ("die Chefärztin der Notaufnahme") they tell an office and no name.
 */
function nameWords(reading: Reading, side: Side, speaker: Speaker): string[] {
  const words = wordsIn(reading[side], speaker);
  const isGerman = primaryLanguage(reading[side].lang) === 'de';
  if (isGerman && words.some(({ isFunction }) => isFunction)) return [];
  if (primaryLanguage(reading[side].lang) === 'en' && !isNamed(words)) return [];
  return words
    .filter(({ isCapital, isFunction }) => isCapital && !isFunction)
    .map(({ folded }) => folded);
}

/** Whether an English description ends in a name, before what ties it to something: not "the Calder boss". */
function isNamed(words: readonly Word[]): boolean {
  const tie = words.findIndex(
    ({ isFunction, isCapital }, at) => at > 0 && isFunction && !isCapital,
  );
  return words.at(tie < 0 ? -1 : tie - 1)?.isCapital === true;
}

/**
 * From this likeness on two words are one name here. It is less than elsewhere (`areSpellings`): words
 * given to another speaker are an odd thing to report, so that in doubt two speakers of the same words
 * are one.
 */
const SAME_NAME = 0.6;

function isOneName(one: string, other: string, lang: string): boolean {
  return likeness(one, other) >= SAME_NAME || areCases(one, other, lang);
}

/**
 * Whether two speakers are one person, by their names, whatever their case: `null` where either is not
 * named in at least two capitalised words ("the marchers" may well be "the demonstrators"), or where one is
 * a body, for which a person may have spoken.
 */
export function isSamePerson(
  reading: Reading,
  left: Speaker | null,
  right: Speaker | null,
): boolean | null {
  if (!left || !right) return null;
  const [a, b] = [nameWords(reading, 'left', left), nameWords(reading, 'right', right)];
  if (a.length < 2 || b.length < 2) return null;
  const { lang } = reading.left;
  if (a.some((word) => b.some((other) => isOneName(word, other, lang)))) return true;
  return isBody(reading, a) || isBody(reading, b) ? null : false;
}

/** Whether either article says that a name is a body's, by a noun of its own or right before the name. */
function isBody(reading: Reading, name: readonly string[]): boolean {
  return name.some(isBodyNoun) || nounsBefore(reading, name).some(isBodyNoun);
}
