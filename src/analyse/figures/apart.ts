import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { wordsOf } from '../reading/words.ts';
import { areRootsNear } from '../wording/near-words/near-words.ts';
import { agrees } from './agreement.ts';
import { hasKinAround } from './context.ts';
import { isLarge, namesOthers } from './counted.ts';
import { isCurrency } from './currencies.ts';
import { fateOf } from './fates.ts';
import { isMeasureOfSize } from './measures.ts';
import type { Mention } from './mention.ts';
import { isTimeUnit } from './units.ts';
import { weekdayOf } from './weekdays.ts';

/** Whether two numbers count the same, by the words right behind them: "340 residents", "340 people". */
function countsTheSame({ left: { lang } }: Reading, one: Mention, other: Mention): boolean {
  if (namesOthers(one, other)) return false;
  const [a, b] = [one.units[0], other.units[0]];
  return a !== undefined && b !== undefined && (a === b || areRootsNear(a, b, lang));
}

/** Whether two mentions are the same figure or day, as far as that can be told where no link ties them. */
export function isSameApart(reading: Reading, one: Mention, other: Mention): boolean {
  if (!agrees(one, other, reading.date)) return false;
  const isCount = one.kind === 'number' || one.kind === 'ordinal';
  return !isCount || countsTheSame(reading, one, other);
}

/**
 * Whether one article may tell the number that the other does, as far as the words beside both say: it is
 * the same one, and what it counts stands beside neither, or beside one of the two and of people of no
 * other fate ("two of them", "two people").
 */
export function mayBeTold(reading: Reading, side: Side, one: Mention, other: Mention): boolean {
  if (one.kind !== 'number' || other.kind !== 'number' || one.value !== other.value) return false;
  const bare = [one, other].filter(({ units }) => units.length === 0).length;
  if (bare !== 1) return bare === 2;
  const fate = (of: Side, mention: Mention) => {
    const passage = reading[of].passages[mention.passage];
    return passage ? fateOf(mention, passage, reading.left.lang) : null;
  };
  return fate(side, one) === fate(side === 'left' ? 'right' : 'left', other);
}

/** Whether a number is a share in whole per cent, which is printed of many things: of every candidate in a poll. */
export function isCommonShare({ units: [unit], value }: Mention): boolean {
  return unit === '%' && !value.includes('.');
}

/** A day whose month is not told: "---11". */
const DAY_ALONE = /^---/u;

/**
 * Whether one of two is a month of any year and the other a month of one: "in March", "in March 1998"; or one
 * is a day of any month and the other of one.
 */
function areOfUnlikeDetail(one: Mention, other: Mention): boolean {
  if (DAY_ALONE.test(one.value) !== DAY_ALONE.test(other.value)) return true;
  return one.kind !== other.kind && (one.kind === 'month' || other.kind === 'month');
}

/** Units that say how large a thing is, and not what is counted. */
const MEASURES: ReadonlySet<string> = new Set(['%', '‰', '°', 'kilogram', '岁']);

/** Whether the word beside a number is what it counts, and no measure, time or age. */
export function isCounted({ units: [unit = ''] }: Mention, lang: string): boolean {
  const isMeasure = MEASURES.has(unit) || isCurrency(unit) || isMeasureOfSize(unit);
  return unit !== '' && !isMeasure && !isTimeUnit(unit, lang) && unit !== 'old';
}

/**
 * Whether a number that is hardly chance is printed of two nouns: "4,000 lamps" and "4,000 boats" may be
 * one count.
 */
export function mayCountTheSame(
  { left: { lang } }: Reading,
  one: Mention,
  other: Mention,
): boolean {
  if (!isLarge(one) || other.kind !== 'number' || one.value !== other.value) return false;
  return isCounted(one, lang) && isCounted(other, lang);
}

/** Whether a year is told within a date: "1987", "May 1987". */
export function isYearOf({ kind, value }: Mention, date: Mention): boolean {
  return kind === 'year' && date.kind === 'date' && date.value.startsWith(`${value}-`);
}

/** Whether words around two figures of passages that no link ties say that they may be about one thing. */
export function haveKinAround({ left, right }: Reading, a: Mention, b: Mention): boolean {
  const words = { left: wordsOf(left, a.passage), right: wordsOf(right, b.passage) };
  return hasKinAround({ ...words, lang: left.lang }, a, b);
}

/**
 * Whether two mentions that no link ties agree. A weekday may be this week's or the next one's unless
 * it is the story's own.
 */
export function agreesApart(reading: Reading, left: Mention, right: Mention): boolean {
  // Many a match ends 1–0.
  if (left.kind === 'score' || isCommonShare(left)) return false;
  if (areOfUnlikeDetail(left, right)) return false;
  // A year of one thing is that of another as often.
  if (left.kind === 'year' && right.kind === 'year' && !haveKinAround(reading, left, right))
    return false;
  const isVague = left.kind === 'weekday' && right.kind === 'weekday';
  if (isVague && Number(left.value) !== weekdayOf(reading.date ?? '')) return false;
  if (!isSameApart(reading, left, right)) return false;
  // A stretch of time, or a day, is that of other things as often.
  const isOfMany = isVague || isTimeUnit(left.units[0] ?? '', reading.left.lang);
  return !isOfMany || haveKinAround(reading, left, right);
}
