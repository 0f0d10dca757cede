import { primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import type { Described } from './same-voice.ts';

/** Who speaks in the name of a body and is named no further. */
const SPOKESPERSON =
  /^(?:an?|the|its) (?:spokes(?:man|woman|person)|representative) (?:at|for|from|of) /u;

/** Whether a description is one word, a name, or someone without a name who speaks for it. */
function isOneName({ words, names, text }: Described): boolean {
  return names.length === 1 && (words.length === 1 || SPOKESPERSON.test(text));
}

/** How an article prints a name: as the beginning of the long form, by itself, or in company of another. */
function printed(all: readonly Word[], at: number, long: readonly string[]) {
  const [before, behind] = [all[at - 1], all[at + 1]];
  const isBesideOther = (word: Word | undefined) =>
    word?.isCapital === true && !word.isFunction && word.passage === all[at]?.passage;
  if (long.every((name, step) => all[at + step]?.folded === name)) return 'long';
  const isTouching = behind !== undefined && behind.token - (all[at]?.token ?? 0) === 1;
  if (isBesideOther(before) && (all[at]?.token ?? 0) - (before?.token ?? 0) === 1) return 'other';
  return isTouching && isBesideOther(behind) ? 'other' : 'alone';
}

/**
 * Whether a description is the first word of a body's name, by which an article calls it that prints the whole
 * name as well: "Marlow", beside "Marlow Water". Not where the article prints the word in another name too, as
 * that of a person ("Otto Marlow"), nor where a part of what it names bears it ("London", "London Fire Brigade").
 *
 * @param side of the article that has the short name
 */
export function isShortName(
  reading: Reading,
  side: Side,
  short: Described,
  long: Described,
): boolean {
  const [name = ''] = short.names;
  const [first, ...more] = long.names;
  // German nouns have capitals too, and what stands first is one as often.
  if (primaryLanguage(short.lang) === 'de' || short.isUncased) return false;
  if (!isOneName(short) || first !== name || more.length === 0) return false;
  if (!long.isNamed || more.some(isBodyNoun)) return false;
  const ways = reading[side].passages.flatMap(({ index, furniture }) => {
    const all = wordsOf(reading[side], index);
    if (furniture) return [];
    return all.flatMap(({ folded, isCapital }, at) =>
      folded === name && isCapital ? [printed(all, at, long.names)] : [],
    );
  });
  return ways.includes('long') && !ways.includes('other');
}
