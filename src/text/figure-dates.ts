import { rememberedByLanguage } from './remembered.ts';
import type { Token } from './tokens.ts';

/** A date in figures alone. */
export interface FigureDate {
  /** How many tokens it takes. */
  readonly count: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Which of day and month a region writes first; `null` where the tag names none, or it says neither. */
const firstOf = rememberedByLanguage((_, lang): 'day' | 'month' | null => {
  try {
    if (new Intl.Locale(lang).region === undefined) return null;
    const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`).formatToParts(0);
    const type = parts.find((part) => part.type !== 'literal')?.type;
    return type === 'day' || type === 'month' ? type : null;
  } catch {
    // Not a language tag.
    return null;
  }
});

function dated(count: number, day: number, month: number, year: number): FigureDate | undefined {
  const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1;
  return isDate ? { count, day, month, year } : undefined;
}

/** "25/12/2015" is one date for every reader, and "12/8/2015" is one where a region has one order. */
function slashed(one: number, two: number, year: number, lang: string): FigureDate | undefined {
  const dayFirst = dated(5, one, two, year);
  const monthFirst = dated(5, two, one, year);
  if (!dayFirst || !monthFirst || one === two) return dayFirst ?? monthFirst;
  const first = firstOf('', lang);
  return first === null ? undefined : first === 'day' ? dayFirst : monthFirst;
}

/**
 * The date in figures that starts at a token: "2020-01-03" and "3.1.2020", which mean one date
 * everywhere, and "25/12/2015".
 *
 * @param lang BCP 47 tag; its region decides what two readers may read differently
 */
export function dateInFigures(
  tokens: readonly Token[],
  at: number,
  lang: string,
): FigureDate | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(tokens[at]?.folded ?? '');
  if (dotted) return dated(1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const written = tokens
    .slice(at, at + 5)
    .map((token) => token.folded)
    .join('');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(written);
  if (iso) return dated(5, Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const parted = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(written);
  return parted
    ? slashed(Number(parted[1]), Number(parted[2]), Number(parted[3]), lang)
    : undefined;
}
