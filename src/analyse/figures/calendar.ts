import { timesOfDay } from '../../text/clock.ts';
import { dates } from '../../text/dates.ts';
import { monthNames } from '../../text/months.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { vietnameseDate } from '../../text/vietnamese-dates.ts';
import type { Found, Page } from './page.ts';
import { partOfDay, weekdayAt } from './weekdays.ts';

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Dates with a day or a year. */
function findDates({ tokens, lang }: Page): Found[] {
  return dates(tokens, lang).map(({ first, count, month, day, year }) => ({
    first,
    count,
    kind: 'date',
    value: `${year ?? '-'}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`,
  }));
}

/** Months that are words too, by language, and what stands before them where they are months. */
const WORDS_TOO: Readonly<Record<string, { readonly words: RegExp; readonly before: RegExp }>> = {
  en: {
    words: /^(?:may|march)$/u,
    before: /^(?:in|last|since|until|from|by|of|this|next|early|late|mid|during|before|after)$/u,
  },
  // "Mai" says "more" and "still".
  ro: { words: /^mai$/u, before: /^(?:in|din|luna|lunii|pana)$/u },
};

/** Months without a day or a year: of a short name, only these tell that it is one. */
function findMonths({ tokens, text, lang }: Page): Found[] {
  const language = primaryLanguage(lang);
  const wordsToo = Object.hasOwn(WORDS_TOO, language) ? WORDS_TOO[language] : undefined;
  return tokens.flatMap((token, first): Found[] => {
    const month = token.folded.length < 3 ? undefined : monthNames(lang).get(token.folded);
    if (!month?.isFull) return [];
    const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.end));
    if (language === 'en' && !isCapital) return [];
    const isWordToo = wordsToo?.words.test(token.folded) === true;
    if (isWordToo && !wordsToo?.before.test(tokens[first - 1]?.folded ?? '')) return [];
    return [{ first, count: 1, kind: 'month', value: `--${twoDigits(month.number)}` }];
  });
}

/** "tháng 8", which names its month by a figure. */
function findVietnameseMonths({ tokens, lang }: Page): Found[] {
  if (primaryLanguage(lang) !== 'vi') return [];
  return tokens.flatMap((token, first): Found[] => {
    const found = token.folded === 'thang' ? vietnameseDate(tokens, first) : undefined;
    if (!found || found.year !== null) return [];
    return [{ first, count: 2, kind: 'month', value: `--${twoDigits(found.month)}` }];
  });
}

function findWeekdays(page: Page): Found[] {
  const { tokens, lang } = page;
  return tokens.flatMap((_, first): Found[] => {
    const weekday = weekdayAt(page, first);
    if (!weekday) return [];
    const part = partOfDay(tokens[first + weekday.count]?.folded ?? '', lang);
    const count = weekday.count + (part === null ? 0 : 1);
    return [{ first, count, kind: 'weekday', value: String(weekday.day), part }];
  });
}

function findTimes({ tokens, lang }: Page): Found[] {
  return timesOfDay(tokens, lang).map(({ first, count, minutes, isHalf }) => {
    return { first, count, kind: 'time of day', value: `${minutes}${isHalf ? '?' : ''}` };
  });
}

/** The dates, months, weekdays and times of day of a passage; a month stands in its date as well. */
export function calendarMentions(page: Page): Found[] {
  return [
    ...findTimes(page),
    ...findDates(page),
    ...findMonths(page),
    ...findVietnameseMonths(page),
    ...findWeekdays(page),
  ];
}
