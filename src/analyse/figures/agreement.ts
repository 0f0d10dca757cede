import { sameTime } from '../../text/clock.ts';
import { areConverted, areOfTwoMeasures } from './measures.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import { isShortlyBeside, roundsToOther } from './rounding.ts';
import { timeUnit } from './units.ts';
import { weekdayOf } from './weekdays.ts';

/** Whether two dates with parts left out can be one: "January 3" and "January 3, 2020". */
function sameDate(a: string, b: string): boolean {
  const [yearA = '', monthA, dayA] = parts(a);
  const [yearB = '', monthB, dayB] = parts(b);
  if (yearA !== '' && yearB !== '' && yearA !== yearB) return false;
  // "The 11th" is of any month.
  if (monthA === undefined || monthB === undefined) return dayA !== undefined && dayA === dayB;
  return monthA === monthB && (dayA === dayB || dayA === undefined || dayB === undefined);
}

function parts(date: string): (string | undefined)[] {
  const [, alone] = /^---(\d\d)$/u.exec(date) ?? [];
  if (alone !== undefined) return ['', undefined, alone];
  const match = /^(\d{4})?-{1,2}(\d\d)(?:-(\d\d))?$/u.exec(date);
  return match ? [match[1] ?? '', match[2], match[3]] : [];
}

/** Whether a weekday and a date are one day, where the story's date settles it. */
function isDayOfStory(weekday: Mention, date: Mention, story: string | null): boolean {
  if (story === null || weekdayOf(story) !== Number(weekday.value)) return false;
  return /-\d\d-\d\d$/u.test(date.value) && sameDate(date.value, story.slice(0, 10));
}

/** A weekday names a day of the week before the story or behind it. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Whether a weekday may be the day of a date: where no date of the story tells the week, or within it. */
function mayBeDayOf(weekday: Mention, date: Mention, story: string | null): boolean {
  const [year = '', month, day] = parts(date.value);
  if (month === undefined || day === undefined || Number(month) > 12) return false;
  const printedYear = year !== '' ? year : (story?.slice(0, 4) ?? '');
  if (printedYear === '') return true;
  const iso = `${printedYear}-${month}-${day}`;
  if (weekdayOf(iso) !== Number(weekday.value)) return false;
  return story === null || Math.abs(Date.parse(iso) - Date.parse(story.slice(0, 10))) <= WEEK;
}

/** Whether one of two mentions is a weekday and the other a date that may be its day. */
export function mayBeOneDay(a: Mention, b: Mention, story: string | null): boolean {
  if (a.kind === 'weekday' && b.kind === 'date') return mayBeDayOf(a, b, story);
  return a.kind === 'date' && b.kind === 'weekday' && mayBeDayOf(b, a, story);
}

/** Words that make another unit of a unit: two square kilometres are not two kilometres. */
const POWER = /^(?:square|cubic|quadrat|kubik|carr|cuadrad|квадратн|кубическ)/u;

function isPower({ units }: Mention): boolean {
  return units.some((unit) => POWER.test(unit));
}

const CALENDAR: ReadonlySet<string> = new Set(['date', 'month']);

/** The Persian solar months have numbers of their own, beyond the Gregorian ones. */
function isSolar({ kind, value }: Mention): boolean {
  return CALENDAR.has(kind) && Number(parts(value)[1]) > 12;
}

/** Whether two dates are told in two calendars, so that nothing can be said of both. */
export function areOfTwoCalendars(a: Mention, b: Mention): boolean {
  return isSolar(a) !== isSolar(b);
}

/**
 * Whether two mentions may be one fact by their value alone.
 *
 * @param story ISO 8601 date of the event; `null` where it is not known
 */
export function agrees(a: Mention, b: Mention, story: string | null): boolean {
  if (CALENDAR.has(a.kind) && CALENDAR.has(b.kind)) return sameDate(a.value, b.value);
  if (a.kind === 'weekday' && b.kind === 'date') return isDayOfStory(a, b, story);
  if (a.kind === 'date' && b.kind === 'weekday') return isDayOfStory(b, a, story);
  if (a.kind !== b.kind || (sharesUnit(a, b) && isPower(a) !== isPower(b))) return false;
  if (a.kind === 'time of day') return sameTime(a.value, b.value);
  if (a.kind === 'weekday') {
    return a.value === b.value && (a.part === null || b.part === null || a.part === b.part);
  }
  return a.value === b.value;
}

/** The date that stands right behind a weekday. */
const dateBehind = onceEach((weekday, all: readonly Mention[]) =>
  all.find(
    ({ kind, passage, first }) =>
      kind === 'date' && passage === weekday.passage && first === weekday.last + 1,
  ),
);

/**
 * Whether a weekday stands right before a date of its own, and that is not another one: "jueves 6 de marzo".
 *
 * @param all the figures of the weekday's article
 * @param story ISO 8601 date of the event; `null` where it is not known
 */
export function hasOtherDate(
  weekday: Mention,
  date: Mention,
  all: readonly Mention[],
  story: string | null,
): boolean {
  if (weekday.kind !== 'weekday' || date.kind !== 'date') return false;
  const own = dateBehind(weekday, all);
  return own !== undefined && !agrees(own, date, story);
}

/** Whether two numbers that differ agree within the words that qualify one of them. */
export function agreesRoughly(a: Mention, b: Mention): boolean {
  if (a.kind === 'time of day' && b.kind === 'time of day') return isShortlyBeside(a, b);
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  return areConverted(a, b) || (sharesUnit(a, b) && roundsToOther(a, b));
}

/** Months. */
const YEAR = 12;

/** A year that is counted back may fall into the year before or after, by the month. */
const YEAR_MAY_BE_OFF = 1;

/** Whether a month is the one that so many lead back to from a date, or one beside it: "three months ago", "November". */
function isMonthsBack(back: Mention, month: Mention, today: string): boolean | null {
  const [, named] = parts(month.value);
  if (named === undefined || Number(named) > YEAR || Number(back.value) >= YEAR) return null;
  const meant = Number(today.slice(5, 7)) - Number(back.value);
  const off = (((meant - Number(named)) % YEAR) + YEAR) % YEAR;
  return Math.min(off, YEAR - off) <= 1;
}

/**
 * "eight years ago" against "2016", "three months ago" against "November": whether they agree; `null` where they are no such two, or nothing tells.
 *
 * @param today ISO 8601 date from which it counts; `null` where it is not known
 */
export function agreesCountedBack(
  a: Mention,
  b: Mention,
  today: string | null,
  lang: string,
): boolean | null {
  const [back, date] = a.from === 'today' ? [a, b] : [b, a];
  if (back.from !== 'today' || today === null) return null;
  const named = timeUnit(back.units[0] ?? '', lang);
  if (named?.of !== 'month') return null;
  if (named.size === 1 && CALENDAR.has(date.kind)) return isMonthsBack(back, date, today);
  if (named.size !== YEAR || date.kind !== 'year') return null;
  const meant = Number(today.slice(0, 4)) - Number(back.value);
  return Math.abs(meant - Number(date.value)) <= YEAR_MAY_BE_OFF;
}

/**
 * "after 11 minutes" against "the 12th minute", which ends when twelve have passed, or "for nine days" against "the
 * ninth day": whether one of two is a rank and the other a number of minutes, days or weeks that goes with it.
 */
export function areOneTime(a: Mention, b: Mention, lang: string): boolean {
  const [rank, played] = a.kind === 'ordinal' ? [a, b] : [b, a];
  if (rank.kind !== 'ordinal' || played.kind !== 'number' || !sharesUnit(a, b)) return false;
  const time = timeUnit(rank.units[0] ?? '', lang);
  const past = Number(rank.value) - Number(played.value);
  const isCounted = time?.of === 'second' && COUNTED_BY_RANK.has(time.size);
  return isCounted && (past === 0 || past === 1);
}

/** A minute, a day and a week, in seconds. */
const COUNTED_BY_RANK: ReadonlySet<number> = new Set([60, 86_400, 604_800]);

/** Whether two mentions count or measure in one unit, as far as the words beside them tell. */
export function sharesUnit(a: Mention, b: Mention): boolean {
  return !areOfTwoMeasures(a, b) && a.units.some((unit) => b.units.includes(unit));
}
