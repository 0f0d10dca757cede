import { onceByLanguage } from './once.ts';
import { primaryLanguage } from './segmenter.ts';
import { spokenTime } from './spoken-times.ts';
import type { Token } from './tokens.ts';

/** A time of day that a text names. */
export interface ClockTime {
  readonly count: number;
  /** From midnight, or from noon where `isHalf`. */
  readonly minutes: number;
  /** The text does not say which half of the day is meant. */
  readonly isHalf: boolean;
}

/** Minutes from midnight to noon. */
export const HALF_DAY = 720;

/** Words behind an hour that make it one, by language. */
const OCLOCK: Readonly<Record<string, RegExp>> = {
  de: /^uhr$/u,
  fr: /^h(?:eures?)?$/u,
  en: /^o'clock$/u,
};

/** Words before "16.20" that make it a time and not a decimal. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  ru: /^(?:в|к|до|с)$/u,
  de: /^(?:um|gegen|ab|bis)$/u,
  en: /^(?:at|by|until|after|before|around|about)$/u,
  es: /^las$/u,
  it: /^(?:alle|dalle|delle|le|ore)$/u,
  nl: /^(?:om|rond|vanaf|tot)$/u,
  pl: /^(?:o|godz|godzinie|od|do)$/u,
  pt: /^as$/u,
  sv: /^(?:klockan|kl)$/u,
  uk: /^(?:о|об|до)$/u,
};

function minutesOf(hours: number, minutes: number): number | undefined {
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

function made(
  count: number,
  minutes: number | undefined,
  half: string | null,
): ClockTime | undefined {
  if (minutes === undefined) return undefined;
  if (half === null) return { count, minutes, isHalf: minutes > 0 && minutes <= HALF_DAY };
  const bare = minutes % HALF_DAY;
  return { count, minutes: half === 'pm' ? bare + HALF_DAY : bare, isHalf: false };
}

/** Whether figures stand in brackets behind a score: "31:28 (15:16)". */
function isHalfTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ folded }) => folded);
  return /^\d+ : \d+ \($/u.test(before.join(' '));
}

/**
 * The time of day that starts at a token: "7.40 a.m.", "5.40pm", "17:40", "13.30 Uhr", "17h30", "15 h 30",
 * "в 16.20", or in words.
 */
function clockTime(tokens: readonly Token[], at: number, lang: string): ClockTime | undefined {
  const spoken = spokenTime(tokens, at, lang);
  if (spoken) return spoken;
  const folded = tokens[at]?.folded ?? '';
  // Most words are no figures, and need no more work.
  if (!/^\d/u.test(folded)) return undefined;
  const next = (step: number): string => tokens[at + step]?.folded ?? '';
  const stuck = /^(\d{1,2})(?:h(\d{2})?|(?:[.:](\d{2}))?(am|pm))$/u.exec(folded);
  if (stuck) {
    const [, hours, behindHours, behindMark, half = null] = stuck;
    return made(1, minutesOf(Number(hours), Number(behindHours ?? behindMark ?? 0)), half);
  }
  if (!/^\d{1,2}(?:[.:]\d{2})?$/u.test(folded)) return undefined;
  const [hours, minutes] = folded.split(/[.:]/u).map(Number);
  const touches = tokens[at + 1]?.start === tokens[at]?.end;
  const mark = minutes === undefined && touches && next(1) === ':';
  const colon = mark ? /^(\d{2})(am|pm)?$/u.exec(next(2)) : null;
  const value = minutesOf(hours ?? 0, colon ? Number(colon[1]) : (minutes ?? 0));
  const count = colon ? 3 : 1;
  if (colon?.[2] !== undefined) return made(count, value, colon[2]);
  if (/^(?:am|pm)$/u.test(next(count))) return made(count + 1, value, next(count));
  const language = primaryLanguage(lang);
  if (OCLOCK[language]?.test(next(count)) === true) {
    const hasMore = count === 1 && minutes === undefined && /^[0-5]\d$/u.test(next(2));
    return hasMore
      ? made(3, minutesOf(hours ?? 0, Number(next(2))), null)
      : made(count + 1, value, null);
  }
  if (colon) return isHalfTime(tokens, at) ? undefined : made(count, value, null);
  const before = tokens[at - 1]?.folded === '.' ? at - 2 : at - 1;
  const isTime = BEFORE[language]?.test(tokens[before]?.folded ?? '') === true;
  return minutes !== undefined && isTime ? made(count, value, null) : undefined;
}

/** A time of day and the position of its first token. */
export interface TimeMention extends ClockTime {
  readonly first: number;
}

/**
 * The times of day that a text names, in figures or in words.
 *
 * @param tokens the text's tokens, in order
 * @param lang BCP 47 tag
 * @returns rising, without overlaps
 */
export const timesOfDay: (tokens: readonly Token[], lang: string) => readonly TimeMention[] =
  onceByLanguage((tokens, lang) => {
    const found: TimeMention[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      const time = clockTime(tokens, first, lang);
      if (!time) continue;
      found.push({ ...time, first });
      first += time.count - 1;
    }
    return found;
  });

/** Whether two times may be the same: one that leaves the half of the day open fits both halves. */
export function sameTime(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  const isOpen = a.endsWith('?') || b.endsWith('?');
  return isOpen && one % HALF_DAY === other % HALF_DAY;
}
