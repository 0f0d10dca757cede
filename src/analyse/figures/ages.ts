import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { DAY } from '../speech/inversion.ts';
import type { Page } from './page.ts';
import { unit } from './units.ts';

/** The units of an age whose number alone is printed, by language: "a boy aged nine". */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  de: ['Jahre'],
  en: ['old', 'year'],
  es: ['años'],
  fr: ['ans'],
  it: ['anni'],
  ja: ['岁'],
  pt: ['anos'],
  zh: ['岁'],
};

/**
 * The units of an age whose number alone is printed; none in a language without them here.
 *
 * @param lang BCP 47 tag
 */
export function ageUnits(lang: string): readonly string[] {
  return (UNITS[primaryLanguage(lang)] ?? []).map((word) => unit(fold(word), lang));
}

/** Nobody is older, in years. */
const OLDEST = 120;

/**
 * Whether a number stands behind a name as an age does: "Tomas Reyle, 39, said", "Jan Ruhl (39)".
 *
 * @param first position of the number's first token
 * @param count how many tokens it takes
 */
export function isAgeBehindName(
  { tokens, text }: Page,
  first: number,
  count: number,
  value: string,
) {
  const [name, open, close] = [tokens[first - 2], tokens[first - 1], tokens[first + count]];
  if (count > 1 || !/^\d+$/u.test(tokens[first]?.folded ?? '') || Number(value) > OLDEST)
    return false;
  const isSetOff =
    (open?.folded === ',' && /^[,.;]$/u.test(close?.folded ?? '.')) ||
    (open?.folded === '(' && close?.folded === ')');
  const isNamed = name?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(name.start, name.end));
  // Months and days have a capital in English, too.
  return isSetOff && isNamed && !DAY.test(name.folded);
}
