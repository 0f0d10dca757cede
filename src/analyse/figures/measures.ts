import { FAHRENHEIT } from './units.ts';

/** Measures of length and of area by their matching forms, in metres and in square metres. */
const SIZES: Readonly<Record<string, { readonly of: 'length' | 'area'; readonly size: number }>> = {
  centimetre: { of: 'length', size: 0.01 },
  inch: { of: 'length', size: 0.0254 },
  foot: { of: 'length', size: 0.3048 },
  yard: { of: 'length', size: 0.9144 },
  metre: { of: 'length', size: 1 },
  kilometre: { of: 'length', size: 1000 },
  mile: { of: 'length', size: 1609.344 },
  acre: { of: 'area', size: 4046.856 },
  hectare: { of: 'area', size: 10_000 },
};

interface Measured {
  readonly value: string;
  readonly units: readonly string[];
}

/** What a number measures; `undefined` where its unit is none of length or area. */
function sizeOf({ units: [unit = ''] }: Measured) {
  return Object.hasOwn(SIZES, unit) ? SIZES[unit] : undefined;
}

/** Whether a unit is one of length or area. */
export function isMeasureOfSize(unit: string): boolean {
  return Object.hasOwn(SIZES, unit);
}

/** Degrees Celsius that a number measures; `null` where its unit is no degree. */
function celsius({ value, units: [unit] }: Measured): number | null {
  if (unit === '°') return Number(value);
  return unit === FAHRENHEIT ? ((Number(value) - FREEZING) * 5) / 9 : null;
}

/** Degrees Fahrenheit at which water freezes. */
const FREEZING = 32;

/** Degrees Celsius that a converted temperature is rounded by, at most. */
const ROUNDED_BY = 1;

/** Newsrooms round what they convert: "48.3 kilometres" is told as 48. As a share of the larger. */
const ROUNDED = 0.05;

/** Whether two numbers measure in two units, which say the same only where their values differ. */
export function areOfTwoMeasures(a: Measured, b: Measured): boolean {
  if (a.units[0] === b.units[0]) return false;
  if (celsius(a) !== null && celsius(b) !== null) return true;
  return sizeOf(a) !== undefined && sizeOf(b) !== undefined;
}

/** Whether two numbers measure the same in two units: "30 miles", "48 kilometres". */
export function areConverted(a: Measured, b: Measured): boolean {
  const [cold, warm] = [celsius(a), celsius(b)];
  if (cold !== null && warm !== null) {
    return a.units[0] !== b.units[0] && Math.abs(cold - warm) <= ROUNDED_BY;
  }
  const [one, other] = [sizeOf(a), sizeOf(b)];
  if (!one || !other || !areOfTwoMeasures(a, b) || one.of !== other.of) return false;
  const [long, short] = [Number(a.value) * one.size, Number(b.value) * other.size];
  return Math.abs(long - short) <= ROUNDED * Math.max(long, short);
}
