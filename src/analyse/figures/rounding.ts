import { isCurrency } from './currencies.ts';
import type { Mention } from './mention.ts';

/** A rounded number and another agree where they differ by no more than this share of the larger. */
const NEAR = 0.15;

/** How finely a number is told: the value of its last digit that is no zero's. "2,600" is told to the hundred. */
function precision(value: string): number {
  const [whole = '', decimals = ''] = value.split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return 10 ** (/0*$/u.exec(whole)?.[0].length ?? 0);
}

/** Whether two numbers are as near each other as a rounded one is to what it rounds. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(a, b);
}

/** Digits that a sum of binary fractions is good for. */
const DIGITS = 9;

/** Rounds a number to another's precision: to the nearest, down for a lower bound, up for an upper one. */
function rounded(value: number, { value: to, hedge }: Mention): number {
  const step = precision(to);
  const round = hedge === 'above' ? Math.floor : hedge === 'below' ? Math.ceil : Math.round;
  return Number((round(Number((value / step).toPrecision(DIGITS))) * step).toPrecision(DIGITS));
}

/** Whether a qualified number is what rounding another to its own precision gives. */
function rounds(hedged: Mention, other: Mention): boolean {
  const [a, b] = [Number(hedged.value), Number(other.value)];
  return hedged.hedge !== null && isNear(a, b) && rounded(b, hedged) === a;
}

/** Two bounds to the same side that differ are two claims: "at least 13", "at least 15". */
function areBoundsOfOneSide(a: Mention, b: Mention): boolean {
  return a.hedge !== null && a.hedge !== 'about' && a.hedge === b.hedge;
}

/** Minutes that "shortly before" a time of day reaches back, and "shortly after" it on. */
const SHORTLY = 20;

/** Half a day, in minutes. */
const HALF_DAY = 720;

/** Whether a time of day stands shortly on the side of another that words say: "shortly before 8.30", "8.20". */
export function isShortlyBeside(a: Mention, b: Mention): boolean {
  const isWithin = (bound: Mention, other: Mention): boolean => {
    if (bound.hedge !== 'below' && bound.hedge !== 'above') return false;
    const off = Number.parseInt(bound.value, 10) - Number.parseInt(other.value, 10);
    const toSide = ((bound.hedge === 'below' ? off : -off) + 2 * HALF_DAY) % HALF_DAY;
    return toSide <= SHORTLY && (other.hedge === null || other.hedge === 'about');
  };
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether a bound leaves room for another number: "at least 13" for 15, and not for 11. */
function leavesRoom(bound: Mention, other: Mention): boolean {
  if (bound.kind === 'time of day') return false;
  const [limit, value] = [Number(bound.value), Number(other.value)];
  if (bound.hedge === 'above') return other.hedge !== 'below' ? value > limit : value >= limit;
  return bound.hedge === 'below' && value < limit;
}

/** Minutes that a rough time of day may be off. */
const ROUGH_MINUTES = 15;

/** Whether two times of day are near each other, whatever half of the day each is in. */
function areNearTimes(a: Mention, b: Mention): boolean {
  const [one, other] = [Number.parseInt(a.value, 10) % 720, Number.parseInt(b.value, 10) % 720];
  return Math.abs(one - other) <= ROUGH_MINUTES;
}

/** Whether two numbers are near each other and one of them is said to be rough. */
function areRough(a: Mention, b: Mention): boolean {
  if (a.hedge !== 'about' && b.hedge !== 'about') return false;
  if (a.kind === 'time of day') return areNearTimes(a, b);
  return isNear(Number(a.value), Number(b.value));
}

/** A rounded number that is not said to be one differs by no more, as a share of the larger. */
const CLOSE = 0.05;
/** Below this, numbers are counted and not rounded. */
const COUNTED = 20;

/** Whether a number is another without its last digits, though nothing says so: "320 km", "318 km". */
function areRoundedSilently(a: Mention, b: Mention): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  const [one, other] = [Number(a.value), Number(b.value)];
  // What has decimals is measured, however small: "15.1%", "15%".
  const isCounted = [a, b].every(({ value }) => !value.includes('.'));
  if (isCounted && Math.min(one, other) < COUNTED) return false;
  if (Math.abs(one - other) > CLOSE * Math.max(one, other)) return false;
  const isRounded = (round: Mention, exact: Mention) =>
    precision(round.value) > precision(exact.value) &&
    rounded(Number(exact.value), { ...round, hedge: null }) === Number(round.value);
  return isRounded(a, b) || isRounded(b, a);
}

/** Digits of a number without the zeros at its ends. */
function digits({ value }: Mention): number {
  return value.replace('.', '').replace(/^0+|0+$/gu, '').length;
}

/** So many digits are no rough number: 104.8 of 104.82. */
const FINE = 3;

/**
 * Whether two numbers that differ are one within the words that qualify them, or but for the last digits of one
 * that is told finely: "about 2,500" and 2,468, "104.82 billion" and "104.8 billion"; of money a digit less will do
 * ("£41.3m", "£41m").
 */
export function roundsToOther(a: Mention, b: Mention): boolean {
  if (areBoundsOfOneSide(a, b)) return false;
  const [coarse, fine] = [digits(a), digits(b)].sort((one, other) => one - other);
  const isOfMoney = [a, b].every(({ units }) => isCurrency(units[0] ?? ''));
  const isFine = (coarse ?? 0) >= FINE || (isOfMoney && coarse === FINE - 1 && fine === FINE);
  return rounds(a, b) || rounds(b, a) || (isFine && areRoundedSilently(a, b));
}

/**
 * Whether two numbers are told as finely, but for one digit, or with a word that says which is rough: the
 * $500 million that a film passes are not its $547.8 million.
 */
export function areToldAlike(a: Mention, b: Mention): boolean {
  return a.hedge !== null || b.hedge !== null || Math.abs(digits(a) - digits(b)) <= 1;
}

/**
 * Whether two numbers that differ may both hold: one is a bound that leaves room for the other ("at
 * least 13" and 15), a rough one not far from it ("around 300" and "around 350"), or the other rounded.
 */
export function mayBothHold(a: Mention, b: Mention): boolean {
  if (areBoundsOfOneSide(a, b)) return false;
  return leavesRoom(a, b) || leavesRoom(b, a) || areRough(a, b) || areRoundedSilently(a, b);
}
