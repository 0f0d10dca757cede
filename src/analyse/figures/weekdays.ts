import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';

const made = new Map<string, ReadonlyMap<string, number>>();

/** Weekdays by the stems of their long names (Unicode CLDR), from 1, Monday. */
function names(language: string): ReadonlyMap<string, number> {
  const known = made.get(language);
  if (known) return known;
  const found = new Map<string, number>();
  try {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) {
      // 1 January 2001 was a Monday.
      const name = fold(format.format(Date.UTC(2001, 0, day)));
      found.set(language === 'ar' ? name : stem(name, language), day);
    }
  } catch {
    // Not a language the platform can name: no weekdays.
  }
  made.set(language, found);
  return found;
}

/**
 * The weekday that a word names, from 1, Monday, in any inflection ("Mondays", "субботу").
 *
 * @param folded a folded word without a possessive
 */
export function weekday(folded: string, lang: string): number | undefined {
  const language = primaryLanguage(lang);
  // Chinese and Japanese name weekdays inside longer words and count them: not read here.
  if (language === 'zh' || language === 'ja') return undefined;
  // The Arabic stemmer takes off the article that tells Sunday from "one".
  if (language === 'ar') return names(language).get(folded.replace(/^[وب](?=ال)/u, ''));
  return names(language).get(stem(folded, language));
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
