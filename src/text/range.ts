/** A half-open stretch of a text: `start` is in it, `end` is not. UTF-16 code units of the original. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a range.
 *
 * @param start first offset in the range, a non-negative integer
 * @param end first offset after it, an integer ≥ `start`
 * @throws RangeError where the two are not such integers
 */
export function range(start: number, end: number): Range {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(
      `Unexpected range ${start}–${end}, expected integers with 0 ≤ start ≤ end`,
    );
  }
  return { start, end };
}
