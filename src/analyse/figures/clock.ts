import { numerals } from '../../text/numerals.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import { speltNumber } from './inflected-numbers.ts';
import { ordinalDay } from './ordinals.ts';

/** A time of day that a text names. */
export interface ClockTime {
  readonly count: number;
  /** From midnight, or from noon where `isHalf`. */
  readonly minutes: number;
  /** The text does not say which half of the day is meant. */
  readonly isHalf: boolean;
}

const HALF_DAY = 720;

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

/** "двадцать минут пятого": minutes into the hour that the ordinal ends. */
function russian(tokens: readonly Token[], at: number, lang: string): ClockTime | undefined {
  if (primaryLanguage(lang) !== 'ru') return undefined;
  const spelt = speltNumber(tokens, at, lang);
  const figure = Number(tokens[at]?.folded);
  const [minutes, count] = spelt ? [spelt.value, spelt.count] : [figure, 1];
  if (!/^минут[ыа]?$/u.test(tokens[at + count]?.folded ?? '')) return undefined;
  const hour = ordinalDay(tokens[at + count + 1]?.folded ?? '', lang);
  if (hour === undefined || hour > 12 || !(minutes < 60)) return undefined;
  return { count: count + 2, minutes: (hour - 1) * 60 + minutes, isHalf: true };
}

/** "las ocho de la tarde", "las seis menos veinte", "las once y media": hours by the article before them. */
function spanish(tokens: readonly Token[], at: number, lang: string): ClockTime | undefined {
  if (primaryLanguage(lang) !== 'es' || !/^las?$/u.test(tokens[at - 1]?.folded ?? ''))
    return undefined;
  const [hour, ...more] = numerals(tokens.slice(at, at + 4), lang);
  if (hour?.first !== 0 || Number(hour.value) > 24) return undefined;
  const next = tokens[at + hour.count]?.folded ?? '';
  const hours = Number(hour.value) * 60;
  const isHalf = Number(hour.value) <= 12;
  const part = tokens[at + hour.count + 1]?.folded ?? '';
  if (/^(?:y|menos)$/u.test(next)) {
    const minutes = /^(?:media|cuarto)$/u.test(part)
      ? { value: part === 'media' ? 30 : 15, count: 1 }
      : more.find(({ first }) => first === hour.count + 1);
    if (!minutes) return undefined;
    const total = hours + (next === 'y' ? 1 : -1) * Number(minutes.value);
    return { count: hour.count + 1 + minutes.count, minutes: total, isHalf };
  }
  return next === 'de' && part === 'la' ? { count: hour.count, minutes: hours, isHalf } : undefined;
}

/**
 * The time of day that starts at a token: "7.40 a.m.", "8pm", "17:40", "13.30 Uhr", "17h30", "в 16.20".
 *
 * @param tokens of the passage
 * @param lang BCP 47 tag
 */
export function clockTime(
  tokens: readonly Token[],
  at: number,
  lang: string,
): ClockTime | undefined {
  const spoken = russian(tokens, at, lang) ?? spanish(tokens, at, lang);
  if (spoken) return spoken;
  const folded = tokens[at]?.folded ?? '';
  // Most words are no figures, and need no more work.
  if (!/^\d/u.test(folded)) return undefined;
  const next = (step: number): string => tokens[at + step]?.folded ?? '';
  const stuck = /^(\d{1,2})(?:h(\d{2})?|(am|pm))$/u.exec(folded);
  if (stuck) {
    return made(1, minutesOf(Number(stuck[1]), Number(stuck[2] ?? 0)), stuck[3] ?? null);
  }
  if (!/^\d{1,2}(?:[.:]\d{2})?$/u.test(folded)) return undefined;
  const [hours, minutes] = folded.split(/[.:]/u).map(Number);
  const touches = tokens[at + 1]?.start === tokens[at]?.end;
  const colon = minutes === undefined && touches && next(1) === ':' && /^\d{2}$/u.test(next(2));
  const value = minutesOf(hours ?? 0, colon ? Number(next(2)) : (minutes ?? 0));
  const count = colon ? 3 : 1;
  if (/^(?:am|pm)$/u.test(next(count))) return made(count + 1, value, next(count));
  const language = primaryLanguage(lang);
  if (OCLOCK[language]?.test(next(count)) === true) return made(count + 1, value, null);
  if (colon) return made(count, value, null);
  const isTime = BEFORE[language]?.test(tokens[at - 1]?.folded ?? '') === true;
  return minutes !== undefined && isTime ? made(count, value, null) : undefined;
}

/** Whether two times may be the same: one that leaves the half of the day open fits both halves. */
export function sameTime(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  const isOpen = a.endsWith('?') || b.endsWith('?');
  return isOpen && one % HALF_DAY === other % HALF_DAY;
}
