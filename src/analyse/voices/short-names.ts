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

/** How an article prints a name of a longer one, wherever it does. */
function waysOf(reading: Reading, side: Side, name: string, long: readonly string[]) {
  return reading[side].passages.flatMap(({ index, furniture }) => {
    if (furniture) return [];
    const all = wordsOf(reading[side], index);
    return all.flatMap(({ folded, isCapital }, at) =>
      folded === name && isCapital ? [printed(all, at, long)] : [],
    );
  });
}

/**
 * Whether a description is the first name of a person whom the other article names in full, where its own prints the
 * surname of another of the family and the first name with no other behind it: "Dermot Feeney's widow, Maureen",
 * "Maureen Feeney".
 *
 * @param side of the article that has the first name alone
 */
function isFirstName(
  reading: Reading,
  side: Side,
  { words, names, isUncased }: Described,
  long: Described,
): boolean {
  const [name = '', ...others] = names;
  const [first, surname = '', ...more] = long.names;
  if (isUncased || others.length > 0 || words.length > 1 || name !== first) return false;
  if (surname === '' || more.length > 0 || long.names.some(isBodyNoun)) return false;
  const isOfFamily = reading[side].passages.some(({ index }) =>
    wordsOf(reading[side], index).some((word) => word.folded === surname && word.isCapital),
  );
  return isOfFamily && !waysOf(reading, side, name, long.names).includes('other');
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
  const ways = waysOf(reading, side, name, long.names);
  return ways.includes('long') && !ways.includes('other');
}

/** Whether a description is the first word of the name that the other article prints, of a body or of a person. */
export function isPartOfName(
  reading: Reading,
  side: Side,
  short: Described,
  long: Described,
): boolean {
  return isShortName(reading, side, short, long) || isFirstName(reading, side, short, long);
}
