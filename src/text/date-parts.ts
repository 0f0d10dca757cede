import { dayInWords } from './day-words.ts';
import { monthNames } from './months.ts';
import { primaryLanguage } from './segmenter.ts';
import type { Token } from './tokens.ts';

/** Words that join a day, a month and a year: "3 de enero de 2020", "the 3rd of January". */
const JOINS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'den', "d'", 'di', 'do', 'من']);

/** A part of a date that was read. */
export interface Read {
  readonly value: number;
  /** Position after it. */
  readonly next: number;
}

/** A month that was read. */
export interface ReadMonth extends Read {
  readonly isFull: boolean;
  readonly isWordToo: boolean;
}

/** The month that a word or two name (CLDR), with the stop of a short name. */
export function readMonth(
  tokens: readonly Token[],
  at: number,
  lang: string,
): ReadMonth | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const names = monthNames(lang);
  const pair = names.get(`${word.folded} ${tokens[at + 1]?.folded ?? ''}`);
  if (pair) return { ...pair, value: pair.number, next: at + 2 };
  const name = names.get(word.folded);
  if (!name) return undefined;
  const next = tokens[at + 1]?.folded === '.' ? at + 2 : at + 1;
  return { ...name, value: name.number, next };
}

/**
 * A day in figures: "3", "3rd", "1er", "3º", "ב-3", with the sign of an ordinal behind it ("3.", "1°").
 */
export function readDay(tokens: readonly Token[], at: number): Read | undefined {
  const match = /^(?:[והבלמשכ]{1,2}-?)?(\d{1,2})(?:st|nd|rd|th|er|re|o|a)?$/u.exec(
    tokens[at]?.folded ?? '',
  );
  const value = Number(match?.[1]);
  if (!match || value < 1 || value > 31) return undefined;
  return { value, next: /^[.°]$/u.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1 };
}

/** "A third of January" is a part of it. */
const PART = /^(?:a|one|two)$/u;

/** A day in words before its month: "первого марта", "the third of January". */
export function readDayInWords(
  tokens: readonly Token[],
  at: number,
  lang: string,
): Read | undefined {
  const day = dayInWords(tokens, at, lang);
  if (!day) return undefined;
  const next = at + day.count;
  // "The first may" goes on with a verb as well.
  const isOpen = primaryLanguage(lang) === 'en' && tokens[next]?.folded !== 'of';
  if (isOpen || PART.test(tokens[at - 1]?.folded ?? '')) return undefined;
  return { value: day.value, next };
}

/** A year of four figures. */
export function readYear(tokens: readonly Token[], at: number): Read | undefined {
  const folded = tokens[at]?.folded ?? '';
  return /^[12]\d{3}$/u.test(folded) ? { value: Number(folded), next: at + 1 } : undefined;
}

/** The place behind one joining word or comma, where one stands. */
export function pass(tokens: readonly Token[], at: number): number {
  const folded = tokens[at]?.folded ?? '';
  return JOINS.has(folded) || folded === ',' ? at + 1 : at;
}
