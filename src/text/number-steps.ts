import { digitsValue } from './digits.ts';
import type { Part } from './number-parts.ts';
import type { Sum } from './number-sum.ts';
import type { NumberWords } from './number-words.ts';

/** What a number is read from. */
export interface Page {
  readonly parts: readonly Part[];
  readonly words: NumberWords;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** Adds the parts from a place on to a sum: how many it took; 0, and a sum to throw away, for none. */
export type Step = (sum: Sum, page: Page, at: number) => number;

const word = ({ parts }: Page, at: number): string => parts[at]?.word ?? '';

/** Digits below a thousand go on behind thousands: "12 bin 500". */
function isRest(value: number, last: number): boolean {
  return last === 1e3 && value < 1e3 && Number.isInteger(value);
}

/** The place behind a word that may stand before a scale, where a scale follows: "200 de mii". */
function passToScale(page: Page, at: number): number {
  const { beforeScale, scales } = page.words;
  const isPassed = beforeScale !== null && word(page, at) === beforeScale;
  return isPassed && scales.has(word(page, at + 1)) ? at + 1 : at;
}

/** Digits begin a number, or go on behind a larger scale: "2 millones 300 mil", "12 mil 500". */
const digits: Step = (sum, page, at) => {
  if (!page.parts[at]?.isDigits) return 0;
  const value = digitsValue(word(page, at), page.lang);
  if (value === undefined) return 0;
  const isFirst = sum.isEmpty;
  const place = passToScale(page, at + 1);
  const scale = page.words.scales.get(word(page, place));
  const last = sum.groups.at(-1)?.scale ?? 0;
  const goesOn = scale === undefined ? isRest(value, last) : scale < last;
  if (!isFirst && (sum.part !== undefined || sum.isHalved || !goesOn)) return 0;
  sum.part = value;
  if (isFirst || scale === undefined) return 1;
  return sum.multiply(scale) ? place + 1 - at : 0;
};

/** What may begin a number before its scale: "a million", "half a million". */
const opening: Step = (sum, page, at) => {
  const { articles, halfBefore, scales } = page.words;
  if (!sum.isEmpty) return 0;
  let next = at;
  if (articles.has(word(page, next))) next += 1;
  const isHalf = halfBefore.has(word(page, next));
  if (isHalf) next = passToScale(page, next + (articles.has(word(page, next + 1)) ? 2 : 1));
  const scale = scales.get(word(page, next));
  if (next === at || scale === undefined) return 0;
  sum.part = isHalf ? 0.5 : 1;
  return sum.multiply(scale) ? next + 1 - at : 0;
};

/** "And a half"; the scale may be named again behind it ("مليونين ونصف المليون"). */
const half: Step = (sum, page, at) => {
  const { halfBehind, isHalfOfClock, scales } = page.words;
  const phrase = halfBehind.find((one) =>
    one.every((part, index) => word(page, at + index) === part),
  );
  if (!phrase) return 0;
  const scale = scales.get(word(page, at + phrase.length));
  const last = sum.part === undefined ? sum.groups.at(-1)?.scale : undefined;
  if (isHalfOfClock && last === undefined && scale === undefined) return 0;
  if (!sum.addHalf()) return 0;
  return phrase.length + (scale !== undefined && scale === last ? 1 : 0);
};

/** Whether a word for one only stresses the number before it: Hebrew and Arabic say "million one". */
function isSingle(sum: Sum, page: Page, at: number, isJoined: boolean): boolean {
  const { adds, order } = page.words;
  if (order !== 'semitic' || sum.isEmpty || isJoined) return false;
  return adds.get(word(page, at)) === 1 && adds.get(word(page, at + 1)) !== 10;
}

/** A number word, behind a joining word where there is one. After digits only a scale goes on. */
const next: Step = (sum, page, at) => {
  const { adds, scales, plurals, joins, order } = page.words;
  const isBehindJoin = !sum.isEmpty && joins.has(word(page, at));
  const place = isBehindJoin ? at + 1 : sum.isEmpty ? at : passToScale(page, at);
  const part = page.parts[place];
  if (!part || part.isDigits) return 0;
  const isJoined = isBehindJoin || part.isJoined;
  const count = place + 1 - at;
  const scale = scales.get(part.word);
  if (scale !== undefined) {
    // "Five and thousand" are two numbers, "two million and a thousand" is one.
    if (sum.isEmpty ? plurals.has(part.word) : isJoined && sum.part !== undefined) return 0;
    return sum.multiply(scale) ? count : 0;
  }
  const value = adds.get(part.word);
  const goesOn = page.parts[0]?.isDigits !== true && !isSingle(sum, page, place, isJoined);
  return value !== undefined && goesOn && sum.add(value, order) ? count : 0;
};

/** All ways to go on with a number, in the order they are tried. */
export const STEPS: readonly Step[] = [digits, opening, half, next];
