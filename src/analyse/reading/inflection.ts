import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';

/** Letters that Arabic and Hebrew join to the word behind them: "and", "in", "to", "the" … */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  ar: /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])(?=.{3})/u,
  he: /^[ושהבלמכ]{1,3}(?=.{3})/u,
};

/** A word without the letters that its language joins to its beginning. */
export function withoutPrefix(folded: string, lang: string): string {
  const prefix = PREFIXES[primaryLanguage(lang)];
  return prefix ? folded.replace(prefix, '') : folded;
}

/** What is left of a word when its joined letters and its ending are taken off. */
export function root(folded: string, lang: string): string {
  return stem(withoutPrefix(folded, lang), lang);
}

/** Two words of at least this many letters are forms of one where they share most of them. */
const LONG = 5;
/** Share of the longer word that its forms have in common from the beginning. */
const COMMON = 0.7;

/**
 * Whether two folded words are forms of one word: "marched" and "marches", "Iran" and "Iran's",
 * "отнесло" and "отнесла". By stem, and where no stemmer or an uneven one serves, by a long common
 * beginning.
 */
export function isInflection(a: string, b: string, lang: string): boolean {
  if (a === b) return true;
  const [left, right] = [withoutPrefix(a, lang), withoutPrefix(b, lang)];
  if (left === right || stem(left, lang) === stem(right, lang)) return true;
  const longer = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < LONG) return false;
  let common = 0;
  while (common < longer && left[common] === right[common]) common += 1;
  return common >= COMMON * longer;
}
