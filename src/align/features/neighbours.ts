import { at, type Cells, cellAt } from '../cells.ts';
import type { Columns } from './columns.ts';

/**
 * What the cells around a cell say: a statement is often followed by the same next statement on both sides,
 * or told by two neighbouring passages on one side.
 *
 * `diagonal.sum`, `.max`, `.product`: over (−1,−1) and (+1,+1). `diagonal.far`: sum over (±2,±2).
 * `knight`: sum over (±1,±2) and (±2,±1). `beside.lower`, `.higher`: greatest of the cells above and below, and of
 * those left and right. `against`: greatest over (−1,+1) and (+1,−1).
 */
export function neighbourFeatures(cells: Cells, p: Float64Array): Columns {
  const names = [
    'diagonal.sum',
    'diagonal.max',
    'diagonal.product',
    'diagonal.far',
    'knight',
    'beside.lower',
    'beside.higher',
    'against',
  ];
  const values = names.map(() => new Float64Array(cells.size));
  for (let cell = 0; cell < cells.size; cell++) {
    const i = at(cells.row, cell);
    const j = at(cells.column, cell);
    const near = (down: number, across: number): number => {
      const found = cellAt(cells, i + down, j + across);
      return found < 0 ? 0 : at(p, found);
    };
    const [before, after] = [near(-1, -1), near(1, 1)];
    const vertical = Math.max(near(-1, 0), near(1, 0));
    const horizontal = Math.max(near(0, -1), near(0, 1));
    const found = [
      before + after,
      Math.max(before, after),
      before * after,
      near(-2, -2) + near(2, 2),
      near(1, 2) + near(-1, -2) + near(2, 1) + near(-2, -1),
      Math.min(vertical, horizontal),
      Math.max(vertical, horizontal),
      Math.max(near(-1, 1), near(1, -1)),
    ];
    found.forEach((value, k) => {
      const column = values[k];
      if (column) column[cell] = value;
    });
  }
  return new Map(names.map((name, k) => [name, values[k] ?? new Float64Array(cells.size)]));
}
