import type { ClockTime } from './clock.ts';
import { readNumber } from './number-reading.ts';
import type { Token } from './tokens.ts';

/** Reads the time of day that starts at a token. */
export type Reader = (tokens: readonly Token[], at: number, lang: string) => ClockTime | undefined;

/** The folded word at a place; empty beyond the text. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? '';

/** The whole number below a limit that starts at a token. */
export function number(tokens: readonly Token[], at: number, lang: string, limit: number) {
  const found = readNumber(tokens, at, lang);
  return found && Number.isInteger(found.value) && found.value < limit ? found : undefined;
}

const DAY = 1440;

/**
 * A time of day in words. Nobody who says an hour up to twelve tells which half of the day it is.
 *
 * @param count how many tokens it takes
 * @param minutes behind the hour, or before it where they are negative
 */
export function time(count: number, hour: number, minutes: number): ClockTime {
  return { count, minutes: (hour * 60 + minutes + DAY) % DAY, isHalf: hour <= 12 };
}
