import { valueAt } from '../cells.ts';

/** Features by name: one value for each candidate cell. */
export type Columns = ReadonlyMap<string, Float64Array>;

/** The lower and the higher of two values a cell has, one from each side: alike whichever side is left. */
export function lowerHigher(
  a: Float64Array,
  b: Float64Array,
): { lower: Float64Array; higher: Float64Array } {
  const lower = new Float64Array(a.length);
  const higher = new Float64Array(a.length);
  for (let cell = 0; cell < a.length; cell++) {
    const [one, other] = [valueAt(a, cell), valueAt(b, cell)];
    lower[cell] = Math.min(one, other);
    higher[cell] = Math.max(one, other);
  }
  return { lower, higher };
}
