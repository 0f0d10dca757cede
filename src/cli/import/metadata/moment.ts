import { articleSchema } from '../../../content/schema/article.ts';
import { readBylineInPlace } from '../byline.ts';

/** A day, or a day and time, as pages write it: near to ISO 8601. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{2}:\d{2})(:\d{2})?(\.\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** The same without the signs between its parts: the basic format of ISO 8601. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** A moment in the basic format as the extended one has it; every other text as it is. */
function extended(text: string): string {
  const match = COMPACT.exec(text);
  if (match === null) return text;
  const [, year, month, day, hours, minutes, seconds, zone = ''] = match;
  const time = [hours, minutes, seconds].filter((part) => part !== undefined).join(':');
  return `${year}-${month}-${day}${time === '' ? '' : `T${time}${zone}`}`;
}

/**
 * A moment in the form that front matter takes: `2031-03-04T09:30:00+0100` gives
 * `2031-03-04T09:30:00+01:00`. Nothing is converted from one zone to another, and fractions of a
 * second, which no outlet means, are left out.
 *
 * @returns `null` where the text is not of this form, or no moment of the calendar
 */
export function readMoment(text: string): string | null {
  const match = WRITTEN.exec(extended(text.trim()));
  if (match === null) return null;
  const [, day = '', time = '', seconds = '', , zone = ''] = match;
  const [, hours = '', minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone) ?? [];
  const offset = hours === '' ? zone.toUpperCase() : `${hours}:${minutes}`;
  const moment = time === '' ? day : `${day}T${time}${seconds}${offset}`;
  return articleSchema.shape.published.safeParse(moment).success ? moment : null;
}

/**
 * The day of a date in words, "Feb 3, 2031" or "Mon, 3 Feb 2031 07:15 GMT", as printed: in whichever zone.
 *
 * @returns `null` where the text is no date alone, is one of a change, or its day and month could each be
 * the other
 */
export function readDay(text: string): string | null {
  const byline = readBylineInPlace(text);
  return byline === null || byline.authors.length > 0 ? null : (byline.days[0] ?? null);
}
