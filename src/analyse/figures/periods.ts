import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import type { Page } from './page.ts';
import { timeUnit, unit } from './units.ts';

/** What ties a period to what comes in it: "£900 ‹a› year", "75 Euro ‹pro› Monat". */
const PER =
  /^(?:a|an|per|each|every|pro|im|par|al|por|ao|alla|all'|в|на|w|na|je|jede[nrs]?|jedes)$/u;

/** No unit takes more tokens. */
const LONGEST_UNIT = 4;

/** What else is told for each of a kind: "85 microgrammes ‹par litre›". */
const EACH =
  /^(?:litre|liter|litro|kilo|kilogram|kilogramme|tonne|ton|barrel|head|person|personne|household|guest|acre|hectare|mile|square|quadratmeter|einwohner|habitant|habitante|abitante)s?$/u;

/** How many tokens behind a unit tell for how long or of how much it is: "kilometres ‹per hour›", "µg‹/l›". */
export function rateLength({ tokens, lang }: Page, at: number): number {
  const [before, tie, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!tie || noun?.kind !== 'word') return 0;
  const isSlash = tie.folded === '/' && tie.start === before?.end && noun.start === tie.end;
  if (isSlash) return 2;
  // "à l’heure"
  const behind = tokens[at + 2];
  const isElided = tie.folded === 'a' && /^l['’]?$/u.test(noun.folded);
  if (isElided && behind && timeUnit(unit(behind.folded, lang), lang)) return 3;
  const isTime = timeUnit(unit(noun.folded, lang), lang) !== undefined;
  // "12 boats a mile out"
  const isEach = EACH.test(noun.folded) && !/^an?$/u.test(tie.folded);
  return (isTime || isEach) && PER.test(tie.folded) ? 2 : 0;
}

/** Seconds or months of the period that a number is told for, with its kind; `null` where none is told. */
const periodOf = onceEach(({ passage, last, units }, reading: Reading, side: Side) => {
  const { lang, passages } = reading[side];
  const tokens = passages[passage]?.tokens ?? [];
  if (timeUnit(units[0] ?? '', lang)) return null;
  for (let at = last + 1; at <= last + LONGEST_UNIT; at += 1) {
    const [tie, noun] = [tokens[at], tokens[at + 1]];
    if (tie?.kind !== 'word' && tie?.kind !== 'symbol') return null;
    const time = noun && timeUnit(unit(noun.folded, lang), lang);
    if (PER.test(tie.folded) && time) return `${time.of} ${time.size}`;
  }
  return null;
});

/** Whether two numbers are told for two periods, and are no figure of one: "£900 a year", "£75 a month". */
export function areOfOtherPeriods(reading: Reading, left: Mention, right: Mention): boolean {
  const [one, other] = [periodOf(left, reading, 'left'), periodOf(right, reading, 'right')];
  return one !== null && other !== null && one !== other;
}
