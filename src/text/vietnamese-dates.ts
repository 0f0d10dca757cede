import { type Read, readDay, readYear } from './date-parts.ts';
import type { Token } from './tokens.ts';

/** A Vietnamese date or month, and the place behind it. */
export interface VietnameseDate {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
}

function readMonth(tokens: readonly Token[], at: number): Read | undefined {
  const value = Number(/^\d{1,2}$/u.exec(tokens[at]?.folded ?? '')?.[0]);
  return value >= 1 && value <= 12 ? { value, next: at + 1 } : undefined;
}

/**
 * The date or month that starts at a token: "ngày 12 tháng 8 năm 2015", "12 tháng 8", "ngày 12/8",
 * "tháng 8/2015", "tháng 8". Months have numbers for names; "8 tháng" are eight months.
 */
export function vietnameseDate(tokens: readonly Token[], at: number): VietnameseDate | undefined {
  const word = (place: number): string => tokens[place]?.folded ?? '';
  const isNamed = word(at) === 'ngay';
  const day = readDay(tokens, isNamed ? at + 1 : at);
  if (isNamed && !day) return undefined;
  const place = day?.next ?? at;
  const isParted = isNamed && /^[/-]$/u.test(word(place));
  if (!isParted && word(place) !== 'thang') return undefined;
  const month = readMonth(tokens, place + 1);
  if (!month) return undefined;
  const isYear = /^(?:nam|[/-])$/u.test(word(month.next));
  const year = isYear ? readYear(tokens, month.next + 1) : undefined;
  return {
    day: day?.value ?? null,
    month: month.value,
    year: year?.value ?? null,
    next: year?.next ?? month.next,
  };
}
