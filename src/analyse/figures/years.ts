import { monthNames } from '../../text/months.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import { hedgeBefore } from './hedges.ts';
import type { Page } from './page.ts';

/** Words behind a year that say that it is one, in Russian and Ukrainian. */
const YEAR_BEHIND = /^(?:год|года|году|г|рік|року|році|р)$/u;

/** Seasons, behind which a year stands: "im Sommer 2021 stillgelegt". */
const SEASON =
  /^(?:spring|summer|autumn|winter|fruhjahr|fruhling|sommer|herbst|primavera|verano|otono|invierno|printemps|ete|automne|hiver|estate|autunno|inverno|verao|outono)$/u;

/** German words before a number that put no year in time, round as it may be. */
const COUNTED = /^(?:bereits|schon|erst|noch|[,;:.–—])$/u;

/** Whether a German word that is no noun stands behind a number: "2000 unterschrieben". */
function isBeforeGermanVerb({ tokens, text, lang }: Page, first: number): boolean {
  const next = tokens[first + 1];
  const isSmall = next?.kind === 'word' && /^\p{Ll}/u.test(text.slice(next.start, next.end));
  return primaryLanguage(lang) === 'de' && isSmall && !isFunctionWord(next.folded, lang);
}

/** Words before a number that say how little it is, and before no year: "spricht von nur 1500". */
const NO_MORE_THAN =
  /^(?:nur|lediglich|only|just|merely|seulement|solo|soltanto|apenas|somente|всего|лишь)$/u;

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
  if (NO_MORE_THAN.test(before?.folded ?? '')) return false;
  // "Some 1900 residents" are no year.
  if (units.length > 0 && hedgeBefore(tokens, first, lang) !== null) return false;
  const isCounting = units.length > 0 || isBeforeGermanVerb({ tokens, text, lang }, first);
  // "Bereits 2000 Menschen", "2000 unterschrieben": a round number that counts, and where nothing puts it in time.
  if (isCounting && /00$/u.test(value) && (!before || COUNTED.test(before.folded))) return false;
  // Hebrew writes "in" to the year.
  const isBehindWord =
    /^\p{L}/u.test(printed) ||
    (before?.kind === 'word' &&
      (isFunctionWord(before.folded, lang) ||
        (SEASON.test(before.folded) && !/00$/u.test(value)) ||
        monthNames(lang).has(before.folded) ||
        /['’]s?$/u.test(before.folded)));
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
