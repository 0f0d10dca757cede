import { fold } from './fold.ts';

/** Languages whose names of months and days of the week are known, as tags. */
const LANGUAGES = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'hu', 'ro'],
  ...['ru', 'uk', 'tr', 'el', 'id'],
];

/** A name without case, accents and the dot of an abbreviation. */
function keyOf(name: string): string {
  return fold(name).replaceAll('.', '').trim();
}

/** How dates of the languages name a part of each day, long and short: names with the index of the day. */
function* namesOf(
  part: 'month' | 'weekday',
  days: readonly Date[],
): Generator<readonly [string, number]> {
  for (const language of LANGUAGES) {
    for (const length of ['long', 'short'] as const) {
      // With a day beside it, a month stands in the case that dates have it in: "14 мая".
      const options = { day: 'numeric', [part]: length, timeZone: 'UTC' } as const;
      const format = new Intl.DateTimeFormat(language, options);
      for (const [index, day] of days.entries()) {
        const named = format.formatToParts(day).find(({ type }) => type === part)?.value ?? '';
        const name = keyOf(named);
        if (/^\p{L}+$/u.test(name)) yield [name, index];
      }
    }
  }
}

const MIDDLES = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, 14)));
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2001, 0, 1 + day)));

function namedMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, Set<number>>();
  for (const [name, index] of namesOf('month', MIDDLES)) {
    months.set(name, (months.get(name) ?? new Set()).add(index + 1));
  }
  return new Map(
    [...months].flatMap(([name, numbers]): [string, number][] => {
      const [number = 0, ...others] = numbers;
      return others.length > 0 ? [] : [[name, number]];
    }),
  );
}

// Few readers of content ever ask, and the platform takes a while to name all months.
let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlySet<string> | undefined;

/** The number of a month by its name; `undefined` for a name that two languages give to two months. */
function monthNamed(name: string): number | undefined {
  months ??= namedMonths();
  return months.get(keyOf(name));
}

/** Whether a word names a day of the week. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set([...namesOf('weekday', WEEK)].map(([name]) => name));
  return weekdays.has(keyOf(word));
}

/** Whether an ISO 8601 day is in the calendar. */
function isInCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** Forms of a date, each with the groups `y`, `m` and `d`; a month in words is a group `name`. */
const FORMS: readonly RegExp[] = [
  /\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/u,
  /(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日/u,
  /\b(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/u,
  /\b(?<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:de|of)\s+)?(?<name>\p{L}[\p{L}\p{M}]+)\.?,?\s+(?:(?:de|del)\s+)?(?<y>\d{4})(?!\d)/iu,
  /(?<![\p{L}\p{M}])(?<name>\p{L}[\p{L}\p{M}]+)\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d)/iu,
  // Which of the two is the day differs from country to country.
  /\b(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})(?!\d)/u,
];

/** A date in a text. */
export interface PrintedDate {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** ISO 8601; `null` where day and month could each be the other. */
  readonly day: string | null;
}

function dayOf({ y = '', m, d = '', name, a, b }: Readonly<Record<string, string | undefined>>) {
  const pad = (number: number | string): string => String(number).padStart(2, '0');
  if (a !== undefined && b !== undefined) {
    if (a === b) return `${y}-${pad(a)}-${pad(b)}`;
    if (Number(a) > 12) return `${y}-${pad(b)}-${pad(a)}`;
    return Number(b) > 12 ? `${y}-${pad(a)}-${pad(b)}` : null;
  }
  const month = name === undefined ? (m ?? '') : (monthNamed(name) ?? '');
  return `${y}-${pad(month)}-${pad(d)}`;
}

/** The first date of a text, written out with its year; `null` where there is none. */
export function findDate(text: string): PrintedDate | null {
  const found = FORMS.flatMap((form): PrintedDate[] => {
    const match = form.exec(text);
    if (match?.groups === undefined) return [];
    const day = dayOf(match.groups);
    if (day !== null && !isInCalendar(day)) return [];
    return [{ start: match.index, end: match.index + match[0].length, day }];
  });
  return found.sort((x, y) => x.start - y.start || y.end - x.end)[0] ?? null;
}
