/** How a model's log odds become those of a careful reader's links (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** Kept away from 0 and 1, where log odds have no end. */
const LEAST = 1e-9;

/** Probabilities that keep their promise: of the links at .8, four of five are right. */
export function calibrate(p: Float64Array, { slope, intercept }: Calibration): Float64Array {
  return p.map((value) => {
    const safe = Math.min(1 - LEAST, Math.max(LEAST, value));
    const odds = slope * Math.log(safe / (1 - safe)) + intercept;
    return 1 / (1 + Math.exp(-odds));
  });
}
