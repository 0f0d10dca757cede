import { primaryLanguage } from './segmenter.ts';

/** Languages that decline names, where two forms of a name are grammar and no choice. */
const DECLINING: ReadonlySet<string> = new Set(
  'ru uk be pl cs sk sl hr sr bs bg mk lt lv fi et hu tr el de hy ka az kk'.split(' '),
);

/**
 * Whether a language declines names.
 *
 * @param lang BCP 47 tag
 */
export function declinesNames(lang: string): boolean {
  return DECLINING.has(primaryLanguage(lang));
}

/** Letters that an ending has at most where the other form has hardly one, and where both have one. */
const [LONGEST_ENDING, LONGEST_OF_BOTH] = [4, 2];
/** Letters that no ending touches. */
const SHORTEST_STEM = 3;

/**
 * Whether two words begin alike and differ in what may be a case ending: "Kowalska" and "Kowalskiej",
 * "Ankarada" and "Ankaraya"; a difference inside the word, as in "Steinmeier" and "Steinmeyer", is none.
 *
 * @param one,other folded, and not equal but for accents
 */
export function differInEnding(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  const [less, more] = [one.length - common, other.length - common].sort((a, b) => a - b);
  if (common < SHORTEST_STEM || less === undefined || more === undefined) return false;
  return more <= (less <= 1 ? LONGEST_ENDING : LONGEST_OF_BOTH);
}
