import { at, type Cells, cellAt, valueAt } from '../cells.ts';
import type { Columns } from './columns.ts';

/**
 * What the cells around a cell say: a statement is often followed by the same next statement on both
 * sides, or told by two neighbouring passages of one side.
 *
 * `diagonal`: sum of the probabilities of (−1,−1) and (+1,+1). `beside`: greatest probability of the
 * four cells above, below, to the left and to the right.
 */
export function neighbourFeatures(cells: Cells, p: Float64Array): Columns {
  const diagonal = new Float64Array(cells.size);
  const beside = new Float64Array(cells.size);
  for (let cell = 0; cell < cells.size; cell++) {
    const i = at(cells.row, cell);
    const j = at(cells.column, cell);
    const near = (down: number, across: number): number => {
      const found = cellAt(cells, i + down, j + across);
      return found < 0 ? 0 : valueAt(p, found);
    };
    diagonal[cell] = near(-1, -1) + near(1, 1);
    beside[cell] = Math.max(near(-1, 0), near(1, 0), near(0, -1), near(0, 1));
  }
  return new Map([
    ['diagonal', diagonal],
    ['beside', beside],
  ]);
}
