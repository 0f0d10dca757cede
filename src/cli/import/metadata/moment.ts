import { articleSchema } from '../../../content/schema/article.ts';

/** A day, or a day and time, as pages write it: near to ISO 8601. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{2}:\d{2})(:\d{2})?(\.\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/**
 * A moment in the form that front matter takes: `2031-03-04T09:30:00+0100` gives
 * `2031-03-04T09:30:00+01:00`. Nothing is converted from one zone to another, and fractions of a
 * second, which no outlet means, are left out.
 *
 * @returns `null` where the text is not of this form, or no moment of the calendar
 */
export function readMoment(text: string): string | null {
  const match = WRITTEN.exec(text.trim());
  if (match === null) return null;
  const [, day = '', time = '', seconds = '', , zone = ''] = match;
  const [, hours = '', minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone) ?? [];
  const offset = hours === '' ? zone.toUpperCase() : `${hours}:${minutes}`;
  const moment = time === '' ? day : `${day}T${time}${seconds}${offset}`;
  return articleSchema.shape.published.safeParse(moment).success ? moment : null;
}
