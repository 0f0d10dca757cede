import { at, valueAt } from '../cells.ts';
import type { Draft, Pass } from './pass.ts';

/**
 * Draws a link wherever the probability is high enough: many-to-many, each cell for itself.
 *
 * ```text
 *          right 0   1   2                threshold .33
 * left 0      .97  .61  .02      →  0–0, 0–1   one sentence told in two places
 * left 1      .05  .90  .31      →  1–1        … and two told in one
 * ```
 */
export const scorePass: Pass = (drafts, { scores: { cells, p }, threshold }) => {
  const drawn: Draft[] = [...drafts];
  for (let cell = 0; cell < cells.size; cell++) {
    const confidence = valueAt(p, cell);
    if (confidence < threshold) continue;
    drawn.push({
      left: at(cells.row, cell),
      right: at(cells.column, cell),
      confidence,
      pass: 'score',
    });
  }
  return drawn;
};
