import { dates } from '../../text/dates.ts';
import { monthNames } from '../../text/months.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { type Token, withoutPossessive } from '../../text/tokens.ts';
import { clockTime } from './clock.ts';
import type { Found, Page } from './page.ts';
import { partOfDay, weekday } from './weekdays.ts';

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

/** Months that are words too are months behind one of these only. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in last since until from by of this next early late mid during before after'.split(' '),
);

function monthAt(tokens: readonly Token[], at: number, lang: string): number | undefined {
  const folded = tokens[at]?.folded ?? '';
  return folded.length < 3 ? undefined : monthNames(lang).get(folded);
}

function findMonths({ tokens, text, lang }: Page): Found[] {
  return tokens.flatMap((token, first): Found[] => {
    const month = monthAt(tokens, first, lang);
    if (month === undefined) return [];
    const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.end));
    const isEnglish = primaryLanguage(lang) === 'en';
    const isWordToo = isEnglish && /^(?:may|march|mar|dec|sept?|jan)$/u.test(token.folded);
    if (isEnglish && !isCapital) return [];
    if (isWordToo && !BEFORE_MONTH.has(tokens[first - 1]?.folded ?? '')) return [];
    return [{ first, count: 1, kind: 'month', value: `--${twoDigits(month)}` }];
  });
}

function findWeekdays({ tokens, lang }: Page): Found[] {
  return tokens.flatMap((token, first): Found[] => {
    const day = weekday(withoutPossessive(token.folded, lang), lang);
    if (day === undefined) return [];
    const part = partOfDay(tokens[first + 1]?.folded ?? '', lang);
    const count = part === null ? 1 : 2;
    return [{ first, count, kind: 'weekday', value: String(day), part }];
  });
}

function findTimes({ tokens, lang }: Page): Found[] {
  return tokens.flatMap((_, first): Found[] => {
    const time = clockTime(tokens, first, lang);
    if (!time) return [];
    const value = `${time.minutes}${time.isHalf ? '?' : ''}`;
    return [{ first, count: time.count, kind: 'time of day', value }];
  });
}

/** The dates, months, weekdays and times of day of a passage; a month stands in its date as well. */
export function calendarMentions(page: Page): Found[] {
  return [...findTimes(page), ...findDates(page), ...findMonths(page), ...findWeekdays(page)];
}
