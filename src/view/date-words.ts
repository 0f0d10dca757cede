/** A date for a `<time>` element. */
export interface DateView {
  /** ISO 8601, for `datetime`. */
  readonly iso: string;
  /** As a reader reads it. */
  readonly words: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/**
 * A date in words, without a clock, a locale or a time zone: the day is the one that is written.
 *
 * @param iso ISO 8601 date, or date and time, of which the date is read; `null` gives `null`
 * @param weekday whether the day of the week is told: "Saturday 1 January 2022"
 * @returns `null` also where the text does not start with a date
 */
export function dateView(iso: string | null, weekday = false): DateView | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  if (iso === null || year === undefined || name === undefined) return null;
  const words = `${Number(day)} ${name} ${year}`;
  const dayOfWeek = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return { iso, words: weekday ? `${WEEKDAYS[dayOfWeek]} ${words}` : words };
}
