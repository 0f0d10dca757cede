import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { withoutPossessive } from '../../text/tokens.ts';
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

const made = new Map<string, readonly RegExp[]>();

/** What matches the folded forms of each weekday, Monday first. */
function patterns(lang: string): readonly RegExp[] {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const { days = platformNames(language), endings = '' } = formsOf(lang);
  const found = days.map((day) => new RegExp(`^(?:${fold(day)})${fold(endings)}$`, 'u'));
  made.set(language, found);
  return found;
}

/** The weekday that a folded word may name, from 1, Monday. */
const named = rememberedByLanguage((folded, lang): number | undefined => {
  const language = primaryLanguage(lang);
  // Chinese and Japanese name weekdays inside longer words and count them: not read here.
  if (language === 'zh' || language === 'ja') return undefined;
  // Arabic writes "and" and "in" to the name.
  const bare = language === 'ar' ? folded.replace(/^[وب](?=ال)/u, '') : folded;
  const at = patterns(lang).findIndex((pattern) => pattern.test(bare));
  return at < 0 ? undefined : at + 1;
});

/**
 * The weekday that the word at a place names, from 1, Monday, in any inflection ("Mondays", "субботу").
 * A form that is a plain word too ("τρίτη", third) is none without a word or a capital that tells.
 */
export function weekdayAt({ tokens, text, lang }: Page, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const folded = withoutPossessive(token.folded, lang);
  const day = named(folded, lang);
  if (day === undefined) return undefined;
  const { isCapital = false, besides = [] } = formsOf(lang);
  const hasCapital = /^\p{Lu}/u.test(text.slice(token.start, token.end));
  if (isCapital && !hasCapital) return undefined;
  const told = besides.filter(({ form }) => form.test(folded));
  if (told.length === 0) return day;
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  const isInside = before !== undefined && before.kind !== 'punctuation';
  const isTold = told.some(
    (beside) =>
      beside.before?.test(before?.folded ?? '') === true ||
      beside.behind?.test(behind?.folded ?? '') === true ||
      (beside.capital === true && isInside),
  );
  return isTold ? day : undefined;
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

/** The part of a day that a word names, if it does. */
export const partOfDay = rememberedByLanguage((folded, lang): string | null => {
  const parts = PARTS[primaryLanguage(lang)]?.split(' ').map(fold) ?? [];
  return parts.includes(folded) ? folded : null;
});
