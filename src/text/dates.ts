import { pass, type Read, readDay, readDayInWords, readMonth, readYear } from './date-parts.ts';
import { mayBeginDay } from './day-words.ts';
import { dateInFigures } from './figure-dates.ts';
import { monthWords } from './months.ts';
import { onceByLanguage } from './once.ts';
import { rememberedByLanguage } from './remembered.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';
import { vietnameseDate } from './vietnamese-dates.ts';

/** A date that a text names: at least a day and a month, or a month and a year. */
export interface DateMention {
  /** Position of its first token, and how many it takes. */
  readonly first: number;
  readonly count: number;
  /** 1 to 12; 21 to 32 of the Persian solar year, which equal no other month. */
  readonly month: number;
  /** 1 to 31; `null` for a month of a year. */
  readonly day: number | null;
  readonly year: number | null;
}

function withYear(
  tokens: readonly Token[],
  first: number,
  month: number,
  day: number,
  next: number,
): DateMention {
  const year = readYear(tokens, pass(tokens, next));
  const end = year?.next ?? next;
  return { first, count: end - first, month, day, year: year?.value ?? null };
}

/** Whether a language writes the month before the day ("Jan. 3"), by the platform's data. */
const putsMonthFirst = rememberedByLanguage((_, lang): boolean => {
  try {
    const parts = new Intl.DateTimeFormat(primaryLanguage(lang), {
      day: 'numeric',
      month: 'short',
    }).formatToParts(0);
    const at = (type: string) => parts.findIndex((part) => part.type === type);
    return at('month') < at('day');
  } catch {
    // Not a language the platform can name.
    return false;
  }
});

/**
 * "January 3, 2020", "January 3", "January 2020". A short name before a day is one only where the
 * language has this order: "al mar 20 personas" are twenty people at sea.
 */
function monthFirst(tokens: readonly Token[], at: number, lang: string): DateMention | undefined {
  const month = readMonth(tokens, at, lang);
  if (!month || month.isWordToo) return undefined;
  const day = month.isFull || putsMonthFirst('', lang) ? readDay(tokens, month.next) : undefined;
  if (day) {
    const comes = tokens[day.next - 1]?.folded === '.' ? day.next - 1 : day.next;
    return withYear(tokens, at, month.value, day.value, comes);
  }
  const year = readYear(tokens, pass(tokens, month.next));
  if (!year) return undefined;
  return { first: at, count: year.next - at, month: month.value, day: null, year: year.value };
}

/**
 * "3 January 2020", "3. März", "3 de enero de 2020", "первого марта". A short name that is a word too
 * needs a year behind it, or a word that joins it to the day.
 */
function dayFirst(tokens: readonly Token[], at: number, lang: string): DateMention | undefined {
  const day = readDay(tokens, at) ?? readDayInWords(tokens, at, lang);
  const month = day && readMonth(tokens, pass(tokens, day.next), lang);
  if (!day || !month) return undefined;
  const last = tokens[month.next - 1]?.folded === '.' ? month.next - 1 : month.next;
  const dated = withYear(tokens, at, month.value, day.value, month.next);
  const isJoined = tokens[day.next]?.kind === 'word' && pass(tokens, day.next) > day.next;
  if (month.isWordToo && !isJoined && dated.year === null) return undefined;
  return dated.year === null ? { ...dated, count: last - at } : dated;
}

/** "2020年1月3日", "1月3日", "2020년 1월 3일". */
function withCounters(tokens: readonly Token[], at: number): DateMention | undefined {
  const counted = (from: number, counter: RegExp): Read | undefined => {
    const one = /^(\d+)(\D*)$/u.exec(tokens[from]?.folded ?? '');
    if (!one) return undefined;
    if (counter.test(one[2] ?? '')) return { value: Number(one[1]), next: from + 1 };
    if (one[2] !== '' || !counter.test(tokens[from + 1]?.folded ?? '')) return undefined;
    return { value: Number(one[1]), next: from + 2 };
  };
  const year = counted(at, /^[年년]$/u);
  const month = counted(year?.next ?? at, /^[月월]$/u);
  if (!month || month.value < 1 || month.value > 12) return undefined;
  const day = counted(month.next, /^[日号號일]$/u);
  if (!day && !year) return undefined;
  return {
    first: at,
    count: (day?.next ?? month.next) - at,
    month: month.value,
    day: day?.value ?? null,
    year: year?.value ?? null,
  };
}

function inFigures(tokens: readonly Token[], at: number, lang: string): DateMention | undefined {
  const date = dateInFigures(tokens, at, lang);
  return date && { ...date, first: at };
}

/** A lone "tháng 8" is no date. */
function inVietnamese(tokens: readonly Token[], at: number, lang: string): DateMention | undefined {
  const date = primaryLanguage(lang) === 'vi' ? vietnameseDate(tokens, at) : undefined;
  if (!date || (date.day === null && date.year === null)) return undefined;
  const { day, month, year, next } = date;
  return { first: at, count: next - at, day, month, year };
}

/** Whether a date may begin with a folded token: most begin none, and a look-up tells. */
const mayBeginDate = rememberedByLanguage(
  (folded, lang) =>
    monthWords(lang).has(folded) ||
    /\d/u.test(folded) ||
    mayBeginDay(folded, lang) ||
    (primaryLanguage(lang) === 'vi' && /^(?:ngay|thang)$/u.test(folded)),
);

/**
 * The dates that a text names, in any of the orders its language has them, by the names of the
 * months (CLDR); a day may stand in words before its month. A lone month and a lone year are none, nor is
 * "03/04/2020", which two readers read differently, where the tag names no region that decides.
 *
 * @param tokens the text's tokens, in order
 * @param lang BCP 47 tag
 * @returns rising, without overlaps
 */
export const dates: (tokens: readonly Token[], lang: string) => readonly DateMention[] =
  onceByLanguage((tokens, lang) => {
    const found: DateMention[] = [];
    const months = monthWords(lang);
    // Most texts name no date; what follows costs more.
    if (!tokens.some(({ folded }) => months.has(folded) || /\d/u.test(folded))) return found;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!mayBeginDate(tokens[at]?.folded ?? '', lang)) continue;
      const date =
        monthFirst(tokens, at, lang) ??
        dayFirst(tokens, at, lang) ??
        withCounters(tokens, at) ??
        inVietnamese(tokens, at, lang) ??
        inFigures(tokens, at, lang);
      if (!date) continue;
      found.push(date);
      at += date.count - 1;
    }
    return found;
  });
