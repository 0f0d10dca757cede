import { numerals } from '../../text/numerals.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { ordinal } from './ordinals.ts';
import type { Page } from './page.ts';

/** Parts of a whole by an ordinal: "tres cuartas ‹partes›", "una quinta ‹parte›". */
const PARTS = /^partes?$/u;

/** Whether a word is the ordinal of a Spanish or Portuguese share; behind "la" it may be one of a series. */
export function isOfParts({ tokens, lang }: Page, ordinalAt: number): boolean {
  if (!/^(?:es|pt)$/u.test(primaryLanguage(lang))) return false;
  const [before, own, behind] = tokens.slice(Math.max(0, ordinalAt - 1), ordinalAt + 2);
  if (!before || !own || !PARTS.test(behind?.folded ?? '')) return false;
  if (ordinal(own.folded, lang) === undefined) return false;
  return /^(?:una|uma)$/u.test(before.folded) || numerals([before], lang).length > 0;
}

/** The second number of "six in ten" is not larger: a year is none. */
const LARGEST_OF_RATIO = 100;

/** Wholes of which shares are told in parts: "six in ten", "three in four". */
const USUAL_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 100]);

/** What stands between the two numbers of a share, and the wholes that are told so where the words do not tell. */
const RATIOS: Readonly<Record<string, { readonly tie: RegExp; readonly wholes?: RegExp }>> = {
  es: { tie: /^(?:de|por) cada$/u },
  pt: { tie: /^(?:em|de) cada$/u },
  fr: { tie: /^sur$/u, wholes: /^(?:[2-5]|10|100)$/u },
  it: { tie: /^su$/u, wholes: /^(?:[2-5]|10|100)$/u },
  de: { tie: /^von$/u, wholes: /^(?:10|100)$/u },
};

/** One of so many at most is a share whatever the language's usual wholes are. */
const LARGEST_OF_ONE = 20;

const ONE_OF_SOME = /^(?:un|uno|una|une|um|uma)$/u;

/** The same in other languages: "siete de cada diez", "un elettore su due", with a noun between at most. */
function isOfForeignRatio(
  { tokens, lang }: Page,
  first: number,
  count: number,
  value: string,
): boolean {
  const { tie, wholes } = RATIOS[primaryLanguage(lang)] ?? {};
  if (tie === undefined) return false;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ folded }) => folded)
      .join(' ');
  const isTie = (from: number) =>
    tie.test(words(from, from + 1)) || tie.test(words(from, from + 2));
  const isNumber = (at: number) => {
    const token = tokens[at];
    if (token === undefined) return false;
    return ONE_OF_SOME.test(token.folded) || numerals([token], lang).length > 0;
  };
  const length = tie.test(words(first - 2, first)) ? 2 : tie.test(words(first - 1, first)) ? 1 : 0;
  if (length > 0) {
    const parts = [first - length - 1, first - length - 2].filter(isNumber);
    // "Un poste sur six", while two of six may be counted.
    const isOfOne = parts.some((at) => ONE_OF_SOME.test(tokens[at]?.folded ?? ''));
    const isWhole = wholes?.test(value) !== false || (isOfOne && Number(value) <= LARGEST_OF_ONE);
    return isWhole && parts.length > 0;
  }
  const behind = first + count;
  const at = [behind, behind + 1].find(isTie);
  if (at === undefined) return false;
  const whole = tokens[at + (tie.test(words(at, at + 2)) ? 2 : 1)];
  const read = whole && numerals([whole], lang)[0]?.value;
  return read !== undefined && Number(value) < Number(read) && wholes?.test(read) !== false;
}

/** Wholes that "out of" tells a share of though no ten or hundred is counted, where they are spelt: "three out of five". */
const SPELT_WHOLES: ReadonlySet<number> = new Set([3, 4, 5]);

/** A share told by a part and a whole. */
export interface Ratio {
  /** Position of its last token. */
  readonly last: number;
  /** In per cent. */
  readonly share: number;
}

/** The English share whose part is the number at a token: "one in five", "seven out of ten". */
export function ratioAt(
  { tokens, lang }: Pick<Page, 'tokens' | 'lang'>,
  at: number,
): Ratio | undefined {
  if (primaryLanguage(lang) !== 'en') return undefined;
  const word = (place: number) => tokens[place]?.folded ?? '';
  const isIn = word(at + 1) === 'in';
  if (!isIn && (word(at + 1) !== 'out' || word(at + 2) !== 'of')) return undefined;
  const last = at + (isIn ? 2 : 3);
  const valueAt = (place: number): number => {
    const token = tokens[place];
    if (token?.folded === 'one') return 1;
    return Number((token && numerals([token], lang)[0]?.value) ?? Number.NaN);
  };
  const [part, whole] = [valueAt(at), valueAt(last)];
  const isSpelt = [at, last].every((place) => tokens[place]?.kind === 'word');
  // "1 in 10,000", and no "one in 2019"
  const isOfOne = part === 1 && whole > LARGEST_OF_RATIO && (whole < 1500 || whole > 2100);
  // "Aged six to ten in 15 villages": only one of some, or a part of a usual whole, is a share.
  const isUsual = part === 1 ? whole <= LARGEST_OF_RATIO : USUAL_WHOLES.has(whole);
  // "Two out of three boats" are counted as often.
  const isOutOf = whole === 10 || whole === 100 || (isSpelt && SPELT_WHOLES.has(whole));
  if (!(part < whole) || !(isIn ? isUsual || isOfOne : isOutOf)) return undefined;
  return { last, share: (100 * part) / whole };
}

/**
 * Whether a number is one of two that tell a share, and neither counts anything: "one in five councils". The
 * first of them is the smaller: "three in two attacks" are three.
 *
 * @param first position of the number's first token
 * @param count how many tokens it takes
 */
export function isOfRatio(page: Page, first: number, count: number, value: string): boolean {
  if (primaryLanguage(page.lang) !== 'en') return isOfForeignRatio(page, first, count, value);
  const isWholeOf = (part: number) => ratioAt(page, part)?.last === first;
  return (
    ratioAt(page, first + count - 1) !== undefined || isWholeOf(first - 2) || isWholeOf(first - 3)
  );
}
