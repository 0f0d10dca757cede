import type { ReadPassage } from '../reading/read.ts';
import type { Mention } from './mention.ts';
import { isNear } from './rounding.ts';
import { hasDual, type TimeUnit, timeUnit, unit } from './units.ts';

/** Digits that a sum of binary fractions is good for. */
const DIGITS = 9;

/** The unit of time that a number counts. An age begins with "old" and is none. */
function unitOf({ kind, units }: Mention, lang: string): TimeUnit | undefined {
  return kind === 'number' && units[0] !== undefined ? timeUnit(units[0], lang) : undefined;
}

/** How many of another unit a number of one is; undefined where they are not of one kind ("weeks", "months"). */
function converted({ value }: Mention, from: TimeUnit, to: TimeUnit): number | undefined {
  if (from.of !== to.of) return undefined;
  return Number(((Number(value) * from.size) / to.size).toPrecision(DIGITS));
}

/** Whether two numbers tell one stretch of time in two units: "24 months", "two years". */
export function areOneStretch(a: Mention, b: Mention, lang: string): boolean {
  const [from, to] = [unitOf(a, lang), unitOf(b, lang)];
  if (!from || !to || from.size === to.size || a.from !== b.from) return false;
  return converted(a, from, to) === Number(b.value);
}

/** Whether two numbers tell nearly one stretch of time in two units, one of them roughly: "almost two weeks", "13 days". */
export function areNearStretches(a: Mention, b: Mention, lang: string): boolean {
  const [from, to] = [unitOf(a, lang), unitOf(b, lang)];
  if (!from || !to || from.size === to.size || (a.hedge === null && b.hedge === null)) return false;
  // "Depuis près de deux semaines" counts back from today as "depuis treize jours" does.
  if ([a, b].some((one) => one.from === 'others' || one.from === 'difference')) return false;
  const told = converted(a, from, to);
  return told !== undefined && isNear(told, Number(b.value));
}

/** A month in seconds, on average. */
const MONTH = 2_629_800;

/** As a share of what words say, the least and the most that they may stand for: "almost an hour", "a month" of 31 days. */
const ROUGH = { least: 0.83, most: 1.02 } as const;

const seconds = ({ of, size }: TimeUnit): number => (of === 'month' ? size * MONTH : size);

/** Words before a unit of time that name one of many, and tell of no stretch: "by the end of ‹the› year". */
const ONE_OF_MANY =
  /^(?:the|this|last|next|that|each|every|per|des|dieses|diesem|letzten|nachsten|vergangenen|cette|del|este|esta|deste|desta|do|da|quest[oa]|dell['’]?|этого|прошлого)$/u;

/** What is told of a unit in words that are read as no number: "a quarter of an hour", "a year and a half". */
const IN_WORDS: readonly number[] = [0.25, 0.5, 0.75, 1, 1.5];

/**
 * Whether a passage may tell a stretch of time by a greater unit alone: "12 months" as "up to a year".
 *
 * @param told the numbers that are read in the passage: their units count for these
 */
export function mayBeStretch(
  mention: Mention,
  { tokens }: ReadPassage,
  told: readonly Mention[],
  lang: string,
): boolean {
  const from = unitOf(mention, lang);
  if (!from) return false;
  const inWords = hasDual(lang) ? [...IN_WORDS, 2] : IN_WORDS;
  return tokens.some(({ folded, start, end }, at) => {
    const to = timeUnit(unit(folded, lang), lang);
    if (!to || seconds(to) <= seconds(from)) return false;
    const value = (Number(mention.value) * seconds(from)) / seconds(to);
    const isOneOfMany = ONE_OF_MANY.test(tokens[at - 1]?.folded ?? '');
    const isTold = inWords.some(
      (part) =>
        (part < 1 || !isOneOfMany) && value >= ROUGH.least * part && value <= ROUGH.most * part,
    );
    return isTold && !told.some((other) => other.start <= start && end <= other.end);
  });
}

/**
 * Whether a passage may tell a year without its number: "last year", "this year".
 *
 * @param told the figures that are read in the passage
 * @param story ISO 8601 date of the event; `null` where it is not known
 */
export function mayBeYear(
  { kind, value }: Mention,
  { tokens }: ReadPassage,
  told: readonly Mention[],
  story: string | null,
  lang: string,
): boolean {
  if (kind !== 'year') return false;
  if (story !== null && Math.abs(Number(story.slice(0, 4)) - Number(value)) > 1) return false;
  return tokens.some(({ folded, start, end }) => {
    const named = timeUnit(unit(folded, lang), lang);
    if (named?.of !== 'month' || named.size !== 12) return false;
    return !told.some((other) => other.start <= start && end <= other.end);
  });
}

/** Fewer years lead back to a year of the other article by chance. */
const FEWEST_YEARS = 5;

/** Whether a number of years may reach back to a year: "for 19 years" to "2004". */
export function mayReachBack(a: Mention, b: Mention, story: string | null, lang: string): boolean {
  const [years, year] = a.kind === 'year' ? [b, a] : [a, b];
  const named = unitOf(years, lang);
  if (story === null || year.kind !== 'year' || named?.of !== 'month' || named.size !== 12)
    return false;
  if (Number(years.value) < FEWEST_YEARS) return false;
  return Number(story.slice(0, 4)) - Number(years.value) === Number(year.value);
}

/** Up to this, "the two" is no stretch of time of which another tells: "two weeks". An age is bare more often. */
const FEW = 10;

/** Whether one of two small numbers is a stretch of time, and the other says not what it counts. */
export function isStretchAlone(lang: string, left: Mention, right: Mention): boolean {
  if (left.kind !== 'number' || right.kind !== 'number' || Number(left.value) > FEW) return false;
  const [bare, told] = left.units.length === 0 ? [left, right] : [right, left];
  return bare.units.length === 0 && timeUnit(told.units[0] ?? '', lang) !== undefined;
}
