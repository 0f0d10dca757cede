import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import type { Mention } from './mention.ts';
import { timeUnit, unit } from './units.ts';

/** What ties a period to what comes in it: "£900 ‹a› year", "75 Euro ‹pro› Monat". */
const PER =
  /^(?:a|an|per|each|every|pro|im|par|al|por|ao|alla|all'|в|на|w|na|je|jede[nrs]?|jedes)$/u;

/** No unit takes more tokens. */
const LONGEST_UNIT = 4;

/** Seconds or months of the period that a number is told for, with its kind; `null` where none is told. */
function periodOf(reading: Reading, side: Side, { passage, last, units }: Mention): string | null {
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
}

/** Whether two numbers are told for two periods, and are no figure of one: "£900 a year", "£75 a month". */
export function areOfOtherPeriods(reading: Reading, left: Mention, right: Mention): boolean {
  const [one, other] = [periodOf(reading, 'left', left), periodOf(reading, 'right', right)];
  return one !== null && other !== null && one !== other;
}
