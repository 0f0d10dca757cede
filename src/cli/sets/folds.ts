import { shuffle } from './random.ts';
import type { DevelopmentSet } from './read.ts';

/** Number of folds. */
export const FOLDS = 5;

/**
 * Deals each set's events into folds, so that no event is on both sides of a split.
 *
 * @returns the fold, 0 to 4, of each pair, set after set
 */
export function dealFolds(sets: readonly DevelopmentSet[], seed: number): number[] {
  return sets.flatMap(({ pairs }, set) => {
    const events = [...new Set(pairs.map((pair) => pair.event))];
    const fold = new Map(
      shuffle(events, seed * 31 + set).map((event, index) => [event, index % FOLDS]),
    );
    return pairs.map((pair) => fold.get(pair.event) ?? 0);
  });
}
