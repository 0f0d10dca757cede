import { at, type Cells } from './cells.ts';

/** Cells that follow one another in both articles: rows and columns rise together. */
export interface Chain {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/**
 * Finds the heaviest chain of cells whose rows and columns both rise: the order that the two articles share.
 * A prefix-maximum (Fenwick) tree over columns makes it O(k log m) for k cells.
 *
 * @param weight a weight for each cell; cells of weight 0 or less take no part
 */
export function heaviestChain(cells: Cells, weight: Float64Array): Chain {
  const width = cells.columns.count;
  const tree = new Int32Array(width + 1).fill(-1);
  const sum = new Float64Array(cells.size);
  const before = new Int32Array(cells.size).fill(-1);
  const better = (a: number, b: number): boolean => b < 0 || at(sum, a) > at(sum, b);
  let best = -1;
  for (let i = 0; i < cells.rows.count; i++) {
    const [from, to] = [at(cells.rows.start, i), at(cells.rows.start, i + 1)];
    for (let cell = from; cell < to; cell++) {
      if (at(weight, cell) <= 0) continue;
      let previous = -1;
      for (let k = at(cells.column, cell); k > 0; k -= k & -k) {
        const candidate = at(tree, k);
        if (candidate >= 0 && better(candidate, previous)) previous = candidate;
      }
      before[cell] = previous;
      sum[cell] = at(weight, cell) + (previous < 0 ? 0 : at(sum, previous));
      if (better(cell, best)) best = cell;
    }
    for (let cell = from; cell < to; cell++) {
      if (at(weight, cell) <= 0) continue;
      for (let k = at(cells.column, cell) + 1; k <= width; k += k & -k) {
        if (better(cell, at(tree, k))) tree[k] = cell;
      }
    }
  }
  const chain: number[] = [];
  for (let cell = best; cell >= 0; cell = at(before, cell)) chain.push(cell);
  chain.reverse();
  return {
    rows: Int32Array.from(chain, (cell) => at(cells.row, cell)),
    columns: Int32Array.from(chain, (cell) => at(cells.column, cell)),
  };
}
