import { accentedForm, tellsByAccents } from '../../text/accents.ts';
import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { type Token, withoutPossessive } from '../../text/tokens.ts';
import type { Page } from './page.ts';
import { WEEKDAY_FORMS, type WeekdayForms } from './weekday-forms.ts';

function formsOf(lang: string): WeekdayForms {
  const language = primaryLanguage(lang);
  return (Object.hasOwn(WEEKDAY_FORMS, language) ? WEEKDAY_FORMS[language] : undefined) ?? {};
}

/** The long names of the platform (Unicode CLDR), Monday first. */
function platformNames(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 1 January 2001 was a Monday.
    return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2001, 0, day)));
  } catch {
    // Not a language the platform can name: no weekdays.
    return [];
  }
}

interface Patterns {
  /** What matches the forms of each weekday, Monday first. */
  readonly days: readonly RegExp[];
  /** Names of two words are among them: "thứ hai". */
  readonly haveTwoWords: boolean;
}

const made = new Map<string, Patterns>();

function patterns(lang: string): Patterns {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const { days = platformNames(language), endings = '' } = formsOf(lang);
  const form = tellsByAccents(language) ? accentedForm : fold;
  const found = {
    days: days.map((day) => new RegExp(`^(?:${form(day)})${form(endings)}$`, 'u')),
    haveTwoWords: days.some((day) => day.includes(' ')),
  };
  made.set(language, found);
  return found;
}

/** The weekday that a word may name, or two with a space between, from 1, Monday. */
const named = rememberedByLanguage((words, lang): number | undefined => {
  const language = primaryLanguage(lang);
  // Chinese and Japanese name weekdays inside longer words and count them: not read here.
  if (language === 'zh' || language === 'ja') return undefined;
  // Arabic writes "and" and "in" to the name.
  const bare = language === 'ar' ? words.replace(/^[وب](?=ال)/u, '') : words;
  const at = patterns(lang).days.findIndex((pattern) => pattern.test(bare));
  return at < 0 ? undefined : at + 1;
});

/** A weekday that was read. */
export interface Weekday {
  /** From 1, Monday. */
  readonly day: number;
  /** How many tokens it takes. */
  readonly count: number;
}

/** What the forms are held to: a folded word, with its accents where they tell it from others. */
const formAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.accented ?? tokens[at]?.folded ?? '';

/** The longest name of a weekday that starts at a token, with its form. */
function nameAt(tokens: readonly Token[], at: number, lang: string) {
  const one = withoutPossessive(formAt(tokens, at), lang);
  const two = patterns(lang).haveTwoWords ? `${one} ${formAt(tokens, at + 1)}` : '';
  const dayOfTwo = two === '' ? undefined : named(two, lang);
  if (dayOfTwo !== undefined) return { form: two, day: dayOfTwo, count: 2 };
  const day = named(one, lang);
  return day === undefined ? undefined : { form: one, day, count: 1 };
}

/**
 * The weekday that starts at a place, in any inflection ("Mondays", "субботу", "ביום שני"). A form that
 * is a plain word too ("τρίτη", "thứ hai": the third, the second) is none without a word or a capital
 * that tells.
 */
export function weekdayAt({ tokens, text, lang }: Page, at: number): Weekday | undefined {
  const token = tokens[at];
  const name = token?.kind === 'word' ? nameAt(tokens, at, lang) : undefined;
  if (!name) return undefined;
  const { form, day, count } = name;
  const { isCapital = false, besides = [] } = formsOf(lang);
  const last = tokens[at + count - 1] ?? token;
  const hasCapital = /^\p{Lu}/u.test(text.slice(last?.start, last?.end));
  if (isCapital && !hasCapital) return undefined;
  const told = besides.filter((beside) => beside.form.test(form));
  if (told.length === 0) return { day, count };
  const before = tokens[at - 1];
  const isInside = count > 1 || (before !== undefined && before.kind !== 'punctuation');
  const isTold = told.some(
    (beside) =>
      beside.before?.test(formAt(tokens, at - 1)) === true ||
      beside.behind?.test(formAt(tokens, at + count)) === true ||
      (beside.capital === true && hasCapital && isInside),
  );
  return isTold ? { day, count } : undefined;
}

/** The weekday of an ISO date, from 1, Monday; undefined for what is no date. */
export function weekdayOf(date: string): number | undefined {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time).getUTCDay() || 7;
}

/** Words that narrow a day, by language. */
const PARTS: Readonly<Record<string, string>> = {
  en: 'morning afternoon evening night',
  de: 'morgen vormittag mittag nachmittag abend nacht',
  fr: 'matin midi soir nuit',
  es: 'mañana tarde noche madrugada',
};

/** The part of a day that German writes to the name of one: "Dienstagabend". */
const GERMAN_COMPOUND = /tag(morgen|vormittag|mittag|nachmittag|abend|nacht)s?$/u;

/** The part of a day that is written to the name of a weekday; `null` where none is. */
export function partInWeekday(folded: string, lang: string): string | null {
  return primaryLanguage(lang) === 'de' ? (GERMAN_COMPOUND.exec(folded)?.[1] ?? null) : null;
}

/** The part of a day that a word names, if it does. */
export const partOfDay = rememberedByLanguage((folded, lang): string | null => {
  const parts = PARTS[primaryLanguage(lang)]?.split(' ').map(fold) ?? [];
  return parts.includes(folded) ? folded : null;
});
