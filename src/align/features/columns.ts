/** Features by name: one value for each candidate cell. */
export type Columns = ReadonlyMap<string, Float64Array>;

/** The lower and the higher of two values a cell has, one from each side: alike whichever side is left. */
export function lowerHigher(
  a: Float64Array,
  b: Float64Array,
): { lower: Float64Array; higher: Float64Array } {
  return {
    lower: a.map((value, cell) => Math.min(value, b[cell] ?? 0)),
    higher: a.map((value, cell) => Math.max(value, b[cell] ?? 0)),
  };
}
