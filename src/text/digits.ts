import { numberWords } from './number-words.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

/** Of a language that the platform cannot name. */
const NEUTRAL: Marks = { decimal: '.', group: ',' };

const made = new Map<string, Marks>();

/** How a language writes decimals and thousands (CLDR): "." and "," in English, "," and "." in German. */
function marks(lang: string): Marks {
  const known = made.get(lang);
  if (known) return known;
  let fresh = NEUTRAL;
  try {
    // The platform's own language would stand in for one that it does not know.
    if (Intl.NumberFormat.supportedLocalesOf(lang).length > 0) {
      const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(
        12345678.5,
      );
      const mark = (type: string) => parts.find((part) => part.type === type)?.value;
      fresh = { decimal: mark('decimal') ?? '.', group: mark('group') ?? '' };
    }
  } catch {
    // Not a language tag.
  }
  made.set(lang, fresh);
  return fresh;
}

/** Languages that CLDR gives a mark, and their own rules of spelling a space too (DIN 5008, the Real Academia). */
const ALSO_BY_SPACE: ReadonlySet<string> = new Set(['de', 'es', 'it', 'pt']);

/** Whether a language may part thousands by a space: "12 000" in French, Russian and German. */
export function groupsBySpace(lang: string): boolean {
  return ALSO_BY_SPACE.has(primaryLanguage(lang)) || /^\s$/u.test(marks(lang).group);
}

/** Plain digits, or groups of three and, as India has them, of two before the last: "12,34,567". */
const GROUPED = /^(?:\d+|\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3})$/u;

/**
 * The value of folded digits with separators; `undefined` where the text is more than that. The
 * last mark is the decimal one where two sorts stand; a mark that recurs parts thousands, and other groups ("9.11.2009") are no number; a single mark
 * before three digits parts thousands unless it is the language's decimal mark; any other single mark
 * is decimal.
 *
 * @param lang BCP 47 tag; its region counts, for Mexico writes "2,500" where Spain writes "2.500"
 */
export function digitsValue(folded: string, lang: string): number | undefined {
  const compact = folded.replace(/[\s']/gu, '');
  if (!/^\d+(?:[.,]\d+)*$/u.test(compact)) return undefined;
  const written = compact.replace(/\d/gu, '');
  const last = written.at(-1) ?? '';
  const isDecimal =
    written.length === 1
      ? !/[.,]\d{3}$/u.test(compact) || /^0/u.test(compact) || last === marks(lang).decimal
      : written.length > 1 && written.indexOf(last) === written.length - 1;
  const whole = isDecimal ? compact.slice(0, compact.lastIndexOf(last)) : compact;
  const rest = isDecimal ? compact.slice(compact.lastIndexOf(last) + 1) : '';
  if (!GROUPED.test(whole)) return undefined;
  return Number(`${whole.replace(/[.,]/gu, '')}.${rest}`);
}

/** A scale of fewer letters may be a unit. */
const WHOLE_SCALE = 3;

/** What English counts in millions, and never in metres: "1.6m homes", but "3m waves". */
const COUNTED_IN_MILLIONS =
  /^(?:accounts|acres|adults|americans|barrels|britons|bottles|businesses|cars|cases|children|copies|customers|dollars|doses|drivers|euros|families|fans|followers|hectares|homes|households|jobs|listeners|litres|members|men|migrants|motorists|packages|parcels|passengers|patients|pensioners|people|pounds|properties|pupils|readers|refugees|residents|shares|streams|students|subscribers|taxpayers|tickets|tonnes|tons|tourists|trees|users|vehicles|viewers|views|visitors|visits|voters|votes|women|workers)$/u;

/**
 * Digits with a scale stuck to them: "3bn", "10k", "400mila"; "m" is a million only behind a currency, and in English
 * before what is counted so.
 *
 * @param before the token before them, and `after` the one behind
 */
export function stuckValue(
  folded: string,
  { before, after }: { readonly before: Token | undefined; readonly after: Token | undefined },
  lang: string,
): number | undefined {
  const [, written = '', scale = ''] = /^([\d.,]+)(\p{L}+)$/u.exec(folded) ?? [];
  if (scale.length >= WHOLE_SCALE) {
    const [value, size] = [digitsValue(written, lang), numberWords(lang).scales.get(scale)];
    return value === undefined || size === undefined ? undefined : value * size;
  }
  const match = /^([\d.,]+)(bn|tn|mn|k|m)$/u.exec(folded);
  const digits = match && digitsValue(match[1] ?? '', lang);
  if (digits === null || digits === undefined) return undefined;
  if (match?.[2] === 'm') {
    const isCount = primaryLanguage(lang) === 'en' && COUNTED_IN_MILLIONS.test(after?.folded ?? '');
    return before?.kind === 'symbol' || isCount ? digits * 1e6 : undefined;
  }
  return digits * (numberWords('en').scales.get(match?.[2] ?? '') ?? 1);
}
