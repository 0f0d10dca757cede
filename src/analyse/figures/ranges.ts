import { numerals } from '../../text/numerals.ts';
import type { Page } from './page.ts';
import { unitsAfter } from './units.ts';

/** What stands between the ends of a range: "12 to 16 hours", "100–200 metres", "de 3 a 5 anos". */
const TIE = /^(?:to|or|bis|oder|a|ou|o|[-‐‑–])$/u;
/** The same where a word before both tells it: "between 3 and 5 years". */
const TIE_BETWEEN = /^(?:and|und|et|e|y|i|и)$/u;
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|между)$/u;

/**
 * The units of a number that begins a range whose end alone has what is counted behind it: "12 to 16 hours".
 *
 * @param first position of the number's first token
 * @param count how many tokens it takes
 * @returns none where it begins no range, or one whose end is less
 */
export function unitsOfRange(page: Page, first: number, count: number, value: string): string[] {
  const { tokens, lang } = page;
  const tie = tokens[first + count]?.folded ?? '';
  const isTold = TIE_BETWEEN.test(tie) && BETWEEN.test(tokens[first - 1]?.folded ?? '');
  if (!TIE.test(tie) && !isTold) return [];
  const end = numerals(tokens, lang).find((one) => one.first === first + count + 1);
  if (!end || Number(end.value) <= Number(value)) return [];
  return unitsAfter(page, end.first + end.count, end.value);
}
