import { monthNames } from '../../text/months.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Page } from './page.ts';
import { weekdayAt } from './weekdays.ts';

/** Languages that write every noun with a capital, so that none tells a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/** Whether a token is a word with a capital that no beginning of a sentence gives it. */
function isNameWord({ tokens, text, lang }: Page, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || CAPITAL_NOUNS.has(primaryLanguage(lang))) return false;
  if (!/^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  return tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.kind === 'number';
}

/** Whether a number in words is part of a name: "the Seven Weirs"; where the word before has a capital too, all may have. */
export function isPartOfName(page: Page, first: number, count: number): boolean {
  const before = page.tokens[first - 1];
  const printed = page.text.slice(before?.start, before?.end);
  if (/^\p{Lu}/u.test(printed) && !/['’]s?$/u.test(printed)) return false;
  const isSpelt = page.tokens.slice(first, first + count).every(({ kind }) => kind === 'word');
  return isSpelt && isNameWord(page, first) && isNameWord(page, first + count);
}

/** What says that a number tells which one of its like, by itself or with a stop: "nº 2", "No. 2". */
const NUMBER_SIGN = /^(?:n\.?[º°]|n[uú]mero|№|#)$/iu;
const NUMBER_SIGN_WITH_STOP = /^n[or]$/iu;

/** How many tokens before a number say that it only tells which one: "No. 2 reactor". */
export function numberSignBefore({ tokens, text }: Page, first: number): number {
  const printed = (at: number) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  if (printed(first - 1) === '.' && NUMBER_SIGN_WITH_STOP.test(printed(first - 2))) return 2;
  return NUMBER_SIGN.test(printed(first - 1)) ? 1 : 0;
}

/** A number that tells which one has no more digits, and no marks in them. */
const PLAIN = /^\d{1,5}$/u;

/**
 * Whether the word right before a number names the thing that it tells from its like: "Category 3",
 * "Unit 4". A weekday and a month name none.
 */
export function isLabelled(page: Page, first: number): boolean {
  const { tokens, text, lang } = page;
  const [label, number] = [tokens[first - 1], tokens[first]];
  if (!label || !number || !PLAIN.test(text.slice(number.start, number.end))) return false;
  if (!isNameWord(page, first - 1)) return false;
  return weekdayAt(page, first - 1) === undefined && !monthNames(lang).has(label.folded);
}
