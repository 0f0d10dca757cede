import type { AlignOptions, ArticleInput } from './alignment.ts';
import { at, valueAt } from './cells.ts';
import { scorePair } from './score.ts';
import { weights } from './weights.ts';

/** Two passages that were weighed as a link. */
export interface WeighedPair {
  /** Number of the left passage, 0-based. */
  readonly left: number;
  /** Number of the right passage, 0-based. */
  readonly right: number;
  /** Probability, 0 to 1, that a careful reader would draw a link between them. */
  readonly confidence: number;
}

/**
 * All pairs of passages that `align` weighs as links, those that it draws and those that it rejects.
 * What an editor pins or parts has no say in it.
 *
 * @param left,right the articles, each in its own order
 * @param names lists of equal forms of one name
 * @returns by left passage, then right passage
 */
export function weighedPairs(
  left: ArticleInput,
  right: ArticleInput,
  names: AlignOptions['names'] = [],
): WeighedPair[] {
  const { cells, p } = scorePair(left, right, weights, names);
  return Array.from({ length: cells.size }, (_, cell) => ({
    left: at(cells.row, cell),
    right: at(cells.column, cell),
    confidence: valueAt(p, cell),
  }));
}
