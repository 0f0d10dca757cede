import { z } from 'zod';
import { findDate } from '../../text/printed-date.ts';
import { isNamedLanguage, meantLanguage } from '../languages.ts';
import { printable } from '../problems/printable.ts';
import type { ProblemName } from '../problems/table.ts';

// The `meta` of a field here is what JSON Schema can say of it to an editor; `refine` has the last word.

/** What a report says of a field whose value is wrong. */
export interface FieldReport {
  /** Ends "Unexpected …, expected …". */
  readonly expected: string;
  /** The same for one value of a list; that of the whole list if not given. */
  readonly item?: string;
  /** Name of the problem; `value-wrong` if not given. */
  readonly problem?: ProblemName;
  /** The fix for a wrong text that shows how to mend it; `null` where it does not. */
  readonly fixOf?: (text: string) => string | null;
  /** The key with a value of its form, as it is written; for problems whose fix does not show one. */
  readonly example?: string;
}

/** The field reports of all schemas. */
export const fieldReports = z.registry<FieldReport>();

/** A day of the calendar, ISO 8601: `2022-01-01`. */
export const dayField = () => z.iso.date();

/** Time of day to the minute at least, with or without a zone, as ISO 8601 has it after the `T`. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/u;

/** A day, or a day and time, ISO 8601: `2022-01-01`, `2022-01-01T14:30Z`, `2022-01-01T14:30+03:00`. */
export const momentField = () =>
  z
    .string()
    .refine((text) => {
      const [day, ...time] = text.split('T');
      if (!dayField().safeParse(day).success) return false;
      return time.length === 0 || (time.length === 1 && TIME.test(time[0] ?? ''));
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*)?$' });

/** A whole `http:` or `https:` address without a user name or password. */
export const addressField = () =>
  z
    .string()
    .refine((text) => {
      if (/[\s\p{Cc}\p{Cf}]/u.test(text) || !URL.canParse(text)) return false;
      const { protocol, username, password, hostname } = new URL(text);
      return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '';
    })
    .meta({ format: 'uri', pattern: '^https?://' });

/** How to mend an address with spaces in it; `null` where it has none, or spaces are not what is wrong. */
export function spacedAddressFix(text: string): string | null {
  const address = text.trim();
  if (address.length > 300 || !/\s/u.test(address)) return null;
  const encoded = address.replace(/\s/gu, '%20');
  if (addressField().safeParse(encoded).success) {
    return `Write \`%20\` in the place of each space in the address: \`${printable(encoded)}\`.`;
  }
  const without = address.replace(/\s/gu, '');
  if (!addressField().safeParse(without).success) return null;
  return `Delete the space in the address: \`${printable(without)}\`.`;
}

/**
 * Whether a text is a BCP 47 tag whose language part is an ISO 639 code of two or three letters.
 * The grammar of RFC 5646 takes "english" too, for languages registered in full, but none is; and of the
 * codes of two letters all have a name, so that one without is most likely that of a country ("gb").
 */
function isLanguageTag(text: string): boolean {
  try {
    Intl.getCanonicalLocales(text);
  } catch {
    return false;
  }
  return (
    /^[a-z]{3}(?:-|$)/iu.test(text) || (/^[a-z]{2}(?:-|$)/iu.test(text) && isNamedLanguage(text))
  );
}

/** How to mend a tag; `null` where it does not show what was meant. */
export function languageFix(text: string): string | null {
  const meant = text.length > 40 ? null : meantLanguage(text);
  return meant === null ? null : `Write the BCP 47 tag of the language: \`lang: ${meant}\`.`;
}

const DATE =
  /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:(?:[T ]|,\s*)(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\s*(Z|GMT|UTC)?)?$/u;

/** How to mend a date that is printed as texts print them; `null` where it may be more than one day. */
function printedDayFix(text: string): string | null {
  const day = findDate(text)?.day ?? null;
  return day === null ? null : `Write it as \`${day}\`.`;
}

/** How to mend a day that is not quite ISO 8601; `null` where it is not clear which it is. */
export function dayFix(text: string): string | null {
  return isoFix(text.trim().split(/[T ,]/u, 1)[0] ?? '') ?? printedDayFix(text);
}

/** The same of a day that may have a time. */
export function dateFix(text: string): string | null {
  return isoFix(text) ?? printedDayFix(text);
}

/** How to mend a date that begins with its year and is not quite ISO 8601. */
function isoFix(text: string): string | null {
  const [, year, month = '', day = '', time, zone] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const moment =
    time === undefined
      ? ''
      : `T${time.replaceAll('.', ':').padStart(5, '0')}${zone === undefined ? '' : 'Z'}`;
  const mended = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${moment}`;
  return momentField().safeParse(mended).success ? `Write it as \`${mended}\`.` : null;
}

/** A BCP 47 tag in canonical form: `en`, `pt-BR`, `zh-Hant`. */
export const languageField = () =>
  z
    .string()
    .refine(isLanguageTag, { abort: true })
    .meta({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' })
    .overwrite((text) => Intl.getCanonicalLocales(text)[0] ?? text);

/** Text with something in it; white space runs become one space. */
export const textField = () =>
  z
    .string()
    .trim()
    .min(1)
    .overwrite((text) => text.replace(/\s+/gu, ' '));

/** Lists of equal forms of one name: two forms or more each. */
export const namesField = () => z.array(z.array(textField()).min(2));
