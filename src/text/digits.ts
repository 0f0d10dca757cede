import { numberWords } from './number-words.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';

const decimalMarks = new Map<string, string>();

/** The decimal mark of a language (CLDR): "." in English, "," in German. */
function decimalMark(lang: string): string {
  const language = primaryLanguage(lang);
  const known = decimalMarks.get(language);
  if (known !== undefined) return known;
  let mark = '.';
  try {
    const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(0.5);
    mark = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  } catch {
    // Not a language the platform can name: the neutral mark.
  }
  decimalMarks.set(language, mark);
  return mark;
}

/**
 * The value of folded digits with separators; `undefined` where the text is more than that. The last mark is the decimal one where two sorts stand; a
 * mark that recurs parts thousands; a single mark before three digits parts thousands unless it is
 * the language's decimal mark and not a group's; any other single mark is decimal.
 */
export function digitsValue(folded: string, lang: string): number | undefined {
  const compact = folded.replace(/[\s']/gu, '');
  if (!/^\d+(?:[.,]\d+)*$/u.test(compact)) return undefined;
  const marks = compact.replace(/\d/gu, '');
  const last = marks.at(-1) ?? '';
  const isDecimal =
    marks.length === 1
      ? !/[.,]\d{3}$/u.test(compact) || /^0/u.test(compact) || last === decimalMark(lang)
      : marks.length > 1 && marks.indexOf(last) === marks.length - 1;
  const whole = isDecimal ? compact.slice(0, compact.lastIndexOf(last)) : compact;
  const rest = isDecimal ? compact.slice(compact.lastIndexOf(last) + 1) : '';
  return Number(`${whole.replace(/[.,]/gu, '')}.${rest}`);
}

/** Digits with a scale stuck to them: "3bn", "10k"; "m" is a million only behind a currency. */
export function stuckValue(
  folded: string,
  before: Token | undefined,
  lang: string,
): number | undefined {
  const match = /^([\d.,]+)(bn|tn|mn|k|m)$/u.exec(folded);
  const digits = match && digitsValue(match[1] ?? '', lang);
  if (digits === null || digits === undefined) return undefined;
  if (match?.[2] === 'm') return before?.kind === 'symbol' ? digits * 1e6 : undefined;
  return digits * (numberWords('en').scales.get(match?.[2] ?? '') ?? 1);
}
