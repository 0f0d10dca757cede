import type { Reading } from '../reading/read.ts';
import { areOfTwoCalendars } from './agreement.ts';
import { haveKinAround } from './apart.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './pair.ts';

/** Days by which two tellings of one date differ at most. */
const NEAR = 3;

/** A leap year, so that every day of a month is one. */
const ANY_YEAR = 2024;

const DAY = 24 * 60 * 60 * 1000;

/** A date with its month and day, in any year; `null` where one is left out. */
function dayOf({ kind, value }: Mention): Date | null {
  const [, month, day] = /^(?:\d{4}-|--)(\d\d)-(\d\d)$/u.exec(value) ?? [];
  if (kind !== 'date' || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(ANY_YEAR, Number(month) - 1, Number(day)));
}

function yearOf({ value }: Mention): string | null {
  return /^\d{4}/u.exec(value)?.[0] ?? null;
}

/** Whether two dates are days apart. */
function areNear(one: Date, other: Date): boolean {
  return Math.abs(one.getTime() - other.getTime()) / DAY <= NEAR;
}

/** Whether two dates are the same day of two months in a row, as one that is mistaken is: 1 June, 1 July. */
function areMonthsApart(one: Date, other: Date): boolean {
  const months = Math.abs(one.getUTCMonth() - other.getUTCMonth());
  return one.getUTCDate() === other.getUTCDate() && months === 1;
}

/**
 * The date that each article alone has and nothing pairs, where it has one such date and the two are a month apart
 * ("from 1 June", "from 1 July"), or days with kin words around both. They are of one thing as far as that tells.
 *
 * @param free the figures of both articles that are in no pair yet
 */
export function nearDates(
  reading: Reading,
  free: Mentions,
): readonly [left: Mention, right: Mention] | null {
  const [left, ...lefts] = free.left.filter(({ kind }) => kind === 'date');
  const [right, ...rights] = free.right.filter(({ kind }) => kind === 'date');
  if (left === undefined || right === undefined || lefts.length + rights.length > 0) return null;
  const [one, other] = [dayOf(left), dayOf(right)];
  if (one === null || other === null || areOfTwoCalendars(left, right)) return null;
  const [year, otherYear] = [yearOf(left), yearOf(right)];
  if (year !== null && otherYear !== null && year !== otherYear) return null;
  const isNear = areNear(one, other) && haveKinAround(reading, left, right);
  return left.value !== right.value && (isNear || areMonthsApart(one, other))
    ? [left, right]
    : null;
}
