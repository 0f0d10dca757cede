import { monthNames, monthPairs } from './months.ts';
import type { Token } from './tokens.ts';

/** A date that a text names: at least a day and a month, or a month and a year. */
export interface DateMention {
  /** Position of its first token, and how many it takes. */
  readonly first: number;
  readonly count: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; `null` for a month of a year. */
  readonly day: number | null;
  readonly year: number | null;
}

/** Words that join a day, a month and a year: "3 de enero de 2020", "the 3rd of January". */
const JOINS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'den', "d'", 'di', 'do']);

interface Read {
  readonly value: number;
  /** Position after it. */
  readonly next: number;
}

/** The names of the months in a language. */
interface Months {
  readonly names: ReadonlyMap<string, number>;
  /** First words of names of two. */
  readonly pairs: ReadonlySet<string>;
}

function readMonth(tokens: readonly Token[], at: number, months: Months): Read | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const { names, pairs } = months;
  if (pairs.has(word.folded)) {
    const pair = names.get(`${word.folded} ${tokens[at + 1]?.folded ?? ''}`);
    if (pair !== undefined) return { value: pair, next: at + 2 };
  }
  const value = names.get(word.folded);
  if (value === undefined) return undefined;
  return { value, next: tokens[at + 1]?.folded === '.' ? at + 2 : at + 1 };
}

/** A day: "3", "3rd", "1er", "3º", with the full stop of an ordinal ("3."). */
function readDay(tokens: readonly Token[], at: number): Read | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|re|o|a)?$/u.exec(tokens[at]?.folded ?? '');
  const value = Number(match?.[1]);
  if (!match || value < 1 || value > 31) return undefined;
  return { value, next: tokens[at + 1]?.folded === '.' ? at + 2 : at + 1 };
}

function readYear(tokens: readonly Token[], at: number): Read | undefined {
  const folded = tokens[at]?.folded ?? '';
  return /^[12]\d{3}$/u.test(folded) ? { value: Number(folded), next: at + 1 } : undefined;
}

/** Passes one joining word or comma. */
function pass(tokens: readonly Token[], at: number): number {
  const folded = tokens[at]?.folded ?? '';
  return JOINS.has(folded) || folded === ',' ? at + 1 : at;
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

/** "January 3, 2020", "January 3", "January 2020". */
function monthFirst(tokens: readonly Token[], at: number, months: Months): DateMention | undefined {
  const month = readMonth(tokens, at, months);
  if (!month) return undefined;
  const day = readDay(tokens, month.next);
  if (day) {
    const comes = tokens[day.next - 1]?.folded === '.' ? day.next - 1 : day.next;
    return withYear(tokens, at, month.value, day.value, comes);
  }
  const year = readYear(tokens, pass(tokens, month.next));
  if (!year) return undefined;
  return { first: at, count: year.next - at, month: month.value, day: null, year: year.value };
}

/** "3 January 2020", "3. März", "3 de enero de 2020". */
function dayFirst(tokens: readonly Token[], at: number, months: Months): DateMention | undefined {
  const day = readDay(tokens, at);
  const month = day && readMonth(tokens, pass(tokens, day.next), months);
  if (!day || !month) return undefined;
  const last = tokens[month.next - 1]?.folded === '.' ? month.next - 1 : month.next;
  const dated = withYear(tokens, at, month.value, day.value, month.next);
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

/** "2020-01-03" and "3.1.2020": the two figures-only orders that mean one date everywhere. */
function inFigures(tokens: readonly Token[], at: number): DateMention | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(tokens[at]?.folded ?? '');
  const written = tokens.slice(at, at + 5).map((token) => token.folded);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(written.join(''));
  const [year, month, day] = (iso ? iso.slice(1) : (dotted?.slice(1).reverse() ?? [])).map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  return { first: at, count: iso ? 5 : 1, month, day, year };
}

/**
 * The dates that a text names, in any of the orders its language has them, by the names of the
 * months (CLDR). A lone month, a lone year and "03/04/2020", which two readers read differently,
 * are none.
 *
 * @param tokens the text's tokens, in order
 * @param lang BCP 47 tag
 * @returns rising, without overlaps
 */
export function dates(tokens: readonly Token[], lang: string): DateMention[] {
  const months = { names: monthNames(lang), pairs: monthPairs(lang) };
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const isFigure = /^\d/u.test(tokens[at]?.folded ?? '');
    const date = isFigure
      ? (dayFirst(tokens, at, months) ?? withCounters(tokens, at) ?? inFigures(tokens, at))
      : monthFirst(tokens, at, months);
    if (!date) continue;
    found.push(date);
    at += date.count - 1;
  }
  return found;
}
