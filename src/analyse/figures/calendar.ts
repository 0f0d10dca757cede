import { timesOfDay } from '../../text/clock.ts';
import { dates } from '../../text/dates.ts';
import { monthNames } from '../../text/months.ts';
import { numerals } from '../../text/numerals.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { vietnameseDate } from '../../text/vietnamese-dates.ts';
import { arabicHours } from './arabic-hours.ts';
import { dayPartAt, inDayPart } from './day-parts.ts';
import type { Found, Page } from './page.ts';
import { partInWeekday, partOfDay, weekdayAt } from './weekdays.ts';

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

/** What joins a day to one with its month: "el 6 ‹y› el 7 de marzo", "6–9 March". */
const JOINS_DAYS = /^(?:and|to|bis|und|y|al|a|et|au|e|и|та|до|i|do|en|tot|[-–—])$/u;
const ARTICLE = /^(?:the|el|le|il|o|den|dem|vom)$/u;
/** A day of a month in figures, as one writes it that is joined to another. */
const DAY_IN_FIGURES = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/u;

/** The day that stands joined before a date, or behind one that begins with its month; it has the date's month. */
function findJoinedDays({ tokens, lang }: Page): Found[] {
  return dates(tokens, lang).flatMap(({ first, count, month, day }): Found[] => {
    if (day === null) return [];
    const isMonthFirst = !/\d/u.test(tokens[first]?.folded ?? '');
    const step = isMonthFirst ? 1 : -1;
    let at = isMonthFirst ? first + count : first - 1;
    if (ARTICLE.test(tokens[at]?.folded ?? '')) at += step;
    if (!JOINS_DAYS.test(tokens[at]?.folded ?? '')) return [];
    at += step;
    const other = tokens[at]?.folded ?? '';
    const isTied = isMonthFirst || !/^[\p{Sc}]$/u.test(tokens[at - 1]?.folded ?? '');
    if (!DAY_IN_FIGURES.test(other) || !isTied) return [];
    // "On March 6 and 7 boats sank": behind a month a noun makes it a number.
    if (isMonthFirst && tokens[at + 1]?.kind === 'word') return [];
    const value = `--${twoDigits(month)}-${twoDigits(Number.parseInt(other, 10))}`;
    return [{ first: at, count: 1, kind: 'date', value }];
  });
}

/** What stands before an English month. */
const BEFORE_ENGLISH_MONTH =
  /^(?:in|last|since|until|till|from|to|through|between|by|of|as|this|next|early|late|mid|during|before|after)$/u;

/** Months that are words too, by language, and what stands before them where they are months. */
const WORDS_TOO: Readonly<Record<string, { readonly words: RegExp; readonly before: RegExp }>> = {
  en: {
    words: /^(?:may|march)$/u,
    before: BEFORE_ENGLISH_MONTH,
  },
  // "Mai" says "more" and "still".
  ro: { words: /^mai$/u, before: /^(?:in|din|luna|lunii|pana)$/u },
};

/** Whether a capitalised month ends a name that two words begin: "Rio de Janeiro". */
function isOfName(text: string, tokens: Page['tokens'], at: number): boolean {
  const [name, particle] = [tokens[at - 2], tokens[at - 1]];
  if (name?.kind !== 'word' || particle?.folded !== 'de') return false;
  return /^\p{Lu}/u.test(text.slice(name.start, name.end));
}

/** What stands before a German month: "im August Keller" names none. */
const BEFORE_MONTH = /^(?:anfang|bis|ende|im|mitte|seit|vom|zum)$/u;

/** Whether a capitalised month stands right before a word with a capital, and is a first name: "Julio Santos". */
function isFirstName({ tokens, text, lang }: Page, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end)))
    return false;
  const before = tokens[at - 1];
  if (primaryLanguage(lang) === 'de') return !BEFORE_MONTH.test(before?.folded ?? '');
  // "In April Jones left": English months have a capital too.
  return primaryLanguage(lang) !== 'en' || BEFORE_ENGLISH_MONTH.test(before?.folded ?? '') !== true;
}

/** Whether a folded word names a month and is another word as often: "may". */
export function isMonthAndWord(folded: string, lang: string): boolean {
  const language = primaryLanguage(lang);
  return Object.hasOwn(WORDS_TOO, language) && WORDS_TOO[language]?.words.test(folded) === true;
}

/** Months without a day or a year: of a short name, only these tell that it is one. */
function findMonths({ tokens, text, lang }: Page): Found[] {
  const language = primaryLanguage(lang);
  return tokens.flatMap((token, first): Found[] => {
    const month = token.folded.length < 3 ? undefined : monthNames(lang).get(token.folded);
    if (!month?.isFull) return [];
    const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.end));
    if (language === 'en' && !isCapital) return [];
    const before = tokens[first - 1]?.folded ?? '';
    const isWordToo = isMonthAndWord(token.folded, lang);
    if (isWordToo && WORDS_TOO[language]?.before.test(before) !== true) return [];
    if (isCapital && (isOfName(text, tokens, first) || isFirstName({ tokens, text, lang }, first)))
      return [];
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

/** A number of a day, and what parts it from the weekday: "terça-feira (13)", "martes, 13,", "segunda-feira, dia 9". */
const DAY = /^(?:[1-9]|[12]\d|3[01])$/u;
const DAY_WORD: Readonly<Record<string, RegExp>> = { es: /^dia$/u, pt: /^dia$/u };

/** How many tokens behind a weekday say which day of the month it is. In English nothing is written so. */
function dayBehind({ tokens, lang }: Page, at: number): number {
  const language = primaryLanguage(lang);
  if (language === 'en') return 0;
  const word = (place: number) => tokens[place]?.folded ?? '';
  const parting = /^[,(]$/u.test(word(at)) ? 1 : 0;
  const told = DAY_WORD[language]?.test(word(at + parting)) ? 1 : 0;
  const day = at + parting + told;
  if (parting + told === 0 || !DAY.test(word(day))) return 0;
  if (word(at) === '(') return word(day + 1) === ')' ? day + 2 - at : 0;
  const isLast = tokens[day + 1] === undefined || tokens[day + 1]?.kind === 'punctuation';
  return isLast ? day + 1 - at : 0;
}

function findWeekdays(page: Page): Found[] {
  const { tokens, lang } = page;
  return tokens.flatMap((_, first): Found[] => {
    const weekday = weekdayAt(page, first);
    if (!weekday) return [];
    const behind = partOfDay(tokens[first + weekday.count]?.folded ?? '', lang);
    const part = behind ?? partInWeekday(tokens[first]?.folded ?? '', lang);
    const named = weekday.count + (behind === null ? 0 : 1);
    const count = named + dayBehind(page, first + named);
    return [{ first, count, kind: 'weekday', value: String(weekday.day), part }];
  });
}

/** "Seven in the morning", without a word that makes a clock's hour of the number. */
function findBareHours({ tokens, lang }: Page): Found[] {
  if (primaryLanguage(lang) !== 'en') return [];
  return numerals(tokens, lang).flatMap(({ first, count, value }): Found[] => {
    const part = dayPartAt(tokens, first + count, lang);
    const hour = Number(value);
    if (!part || !BEFORE_HOUR.test(tokens[first - 1]?.folded ?? '')) return [];
    if (!Number.isInteger(hour) || hour < 1 || hour > 12) return [];
    const minutes = String(inDayPart(hour * 60, part));
    return [{ first, count: count + part.count, kind: 'time of day', value: minutes }];
  });
}

/** What stands before an hour. */
const BEFORE_HOUR = /^(?:at|about|around|before|after|by|until|till|from|since|to|nearly|almost)$/u;

function findTimes(page: Page): Found[] {
  const { tokens, lang } = page;
  const found = timesOfDay(tokens, lang).map(({ first, count, minutes, isHalf }): Found => {
    const part = dayPartAt(tokens, first + count, lang);
    if (part) {
      const value = String(inDayPart(minutes, part));
      return { first, count: count + part.count, kind: 'time of day', value };
    }
    return { first, count, kind: 'time of day', value: `${minutes}${isHalf ? '?' : ''}` };
  });
  if (primaryLanguage(lang) === 'ar') return [...found, ...arabicHours(tokens)];
  return [...found, ...findBareHours(page)];
}

/** The dates, months, weekdays and times of day of a passage; a month stands in its date as well. */
export function calendarMentions(page: Page): Found[] {
  return [
    ...findTimes(page),
    ...findDates(page),
    ...findJoinedDays(page),
    ...findMonths(page),
    ...findVietnameseMonths(page),
    ...findWeekdays(page),
  ];
}
