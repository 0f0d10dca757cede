import { isFunctionWord } from '../reading/function-words.ts';
import { hedgeBefore } from './hedges.ts';
import type { Page } from './page.ts';

/** Words behind a year that say that it is one, in Russian and Ukrainian. */
const YEAR_BEHIND = /^(?:год|года|году|г|рік|року|році|р)$/u;

/** A bare four-digit figure that a text uses as a year. */
export function isYear(
  { tokens, text, lang }: Page,
  first: number,
  value: string,
  units: readonly string[],
): boolean {
  const token = tokens[first];
  if (!token || !/^(?:1\d|20)\d\d$/u.test(value)) return false;
  const printed = text.slice(token.start, token.end);
  if (!/^(?:\p{L}+-?)?\p{Nd}{4}$/u.test(printed)) return false;
  if (YEAR_BEHIND.test(tokens[first + 1]?.folded ?? '')) return true;
  const before = tokens[first - 1];
  // "Some 1900 residents" are no year.
  if (units.length > 0 && hedgeBefore(tokens, first, lang) !== null) return false;
  // Hebrew writes "in" to the year.
  const isBehindWord =
    /^\p{L}/u.test(printed) ||
    (before?.kind === 'word' &&
      (isFunctionWord(before.folded, lang) || /['’]s?$/u.test(before.folded)));
  const isRecent = /^(?:19|20)/u.test(value);
  return (
    units.length === 0 || (isRecent && isBehindWord) || /^(?:عام|سنه)$/u.test(before?.folded ?? '')
  );
}

/** "Years", behind which Romance languages print ten of them: "nos anos 80", "les années 80". */
const YEARS = /^(?:anos|annees|anni|anys|anii)$/u;

/** Whether a number names ten years, as Romance languages do behind the word for years: "nos anos 80". */
export function isDecade({ tokens }: Page, first: number, value: string): boolean {
  return /^[1-9]0$/u.test(value) && YEARS.test(tokens[first - 1]?.folded ?? '');
}
