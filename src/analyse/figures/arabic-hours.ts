import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { Found } from './page.ts';

/** The hours as ordinals, which Arabic tells them by, from one. */
const HOURS = 'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'
  .split(' ')
  .map(fold);

/** Behind the first and second they make eleven and twelve. */
const TEN = 'عشره';
const ELEVENTH = 'الحاديه';

/** What follows an hour and goes on with it, in minutes. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['والربع', 15],
  ['والثلث', 20],
  ['والنصف', 30],
]);

const HOUR = 'الساعه';
const BEFORE = /^[وف]?(?:في|عند|منذ|حتي|بعد|قبل|قبيل|بعيد|نحو|حوالي|قرابه|زهاء?|بحلول|من|الي)$/u;

/** Parts of the day: behind an hour, with "of" between, or as "after noon". */
const MORNING = /^(?:صباحا?|فجرا?)$/u;
const EVENING = /^(?:ظهرا?|عصرا?|مساء|مساءا)$/u;
const NIGHT = /^(?:ليلا?)$/u;

const HALF_DAY = 12;
/** Up to this hour, the night is that before the morning. */
const SMALL_HOURS = 5;

/** An hour of the clock at a position, with how many tokens it takes. */
function hourAt(tokens: readonly Token[], at: number): [hour: number, count: number] | undefined {
  const [word = '', next = '', behind = ''] = tokens.slice(at, at + 3).map(({ folded }) => folded);
  if (/^\d{1,2}$/u.test(word)) {
    const isDigital = /^[:.]$/u.test(next) && /^\d/u.test(behind);
    return isDigital || Number(word) > 24 ? undefined : [Number(word) % 24, 1];
  }
  if (next === TEN && word === ELEVENTH) return [11, 2];
  const hour = HOURS.indexOf(word) + 1;
  if (next === TEN) return hour === 2 ? [12, 2] : undefined;
  return hour > 0 ? [hour, 1] : undefined;
}

type Part = 'morning' | 'evening' | 'night';

/** The part of the day that is told at a position, with how many tokens tell it. */
function partAt(tokens: readonly Token[], at: number): [part: Part, count: number] | undefined {
  const [word = '', next = ''] = tokens.slice(at, at + 2).map(({ folded }) => folded);
  if (next === 'الظهر' && /^(?:بعد|قبل)$/u.test(word))
    return [word === 'بعد' ? 'evening' : 'morning', 2];
  const [name, count] = word === 'من' ? [next, 2] : [word, 1];
  if (MORNING.test(name)) return ['morning', count];
  if (EVENING.test(name)) return ['evening', count];
  return NIGHT.test(name) ? ['night', count] : undefined;
}

function inPart(hour: number, part: Part): number {
  const isMorning =
    part === 'morning' || (part === 'night' && (hour <= SMALL_HOURS || hour === HALF_DAY));
  return isMorning ? hour % HALF_DAY : (hour % HALF_DAY) + HALF_DAY;
}

/**
 * The Arabic times of day that a text tells by the hour alone: "الساعة السادسة والنصف صباحا", "في السادسة من
 * مساء". Without "the hour" before it, an ordinal or number needs a part of the day behind it.
 */
export function arabicHours(tokens: readonly Token[]): Found[] {
  return tokens.flatMap((_, first): Found[] => {
    const told = hourAt(tokens, first);
    if (!told) return [];
    const [hour, length] = told;
    const before = tokens[first - 1]?.folded ?? '';
    const more = MINUTES.get(tokens[first + length]?.folded ?? '');
    const end = first + length + (more === undefined ? 0 : 1);
    const part = hour > HALF_DAY ? undefined : partAt(tokens, end);
    const isOrdinal = tokens[first]?.kind === 'word';
    const isTold = part !== undefined && (!isOrdinal || BEFORE.test(before));
    if (before !== HOUR && !isTold) return [];
    const minutes = (part ? inPart(hour, part[0]) : hour) * 60 + (more ?? 0);
    const isHalf = part === undefined && hour > 0 && hour <= HALF_DAY;
    const count = end - first + (part?.[1] ?? 0);
    return [{ first, count, kind: 'time of day', value: `${minutes}${isHalf ? '?' : ''}` }];
  });
}
