import { type Answer, scoreLinks } from '../sets/measure.ts';

/** Thresholds that are tried for a probability. */
const TRIED: readonly number[] = Array.from({ length: 31 }, (_, step) => 0.2 + step / 100);

/** Steps on either side that a threshold's score is averaged over: one more link must not decide. */
const SMOOTHING = 6;

/**
 * F1 scores that differ by less are even: one link of a set is worth as much. Of even thresholds the
 * highest is taken, since a false link misleads a reader and a missing one does not.
 */
const EVEN = 0.0005;

/**
 * The threshold with the best mean of the sets' link F1, smoothed over its neighbours.
 *
 * @param sets for each set, its answers at a threshold
 * @param tried the thresholds to choose from, rising
 * @param smoothing steps on either side that a threshold's score is averaged over
 */
export function bestThreshold(
  sets: (threshold: number) => readonly (readonly Answer[])[],
  tried: readonly number[] = TRIED,
  smoothing: number = SMOOTHING,
): number {
  const means = tried.map((threshold) => {
    const scores = sets(threshold).map((answers) => scoreLinks(answers).f1);
    return scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
  });
  const smooth = means.map((_, step) => {
    const near = means.slice(Math.max(0, step - smoothing), step + smoothing + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
  const enough = Math.max(...smooth) - EVEN;
  return tried.findLast((_, step) => (smooth[step] ?? 0) >= enough) ?? 0;
}
