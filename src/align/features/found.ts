import { at, type Cells, valueAt } from '../cells.ts';
import type { Kin } from '../kin.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { type Columns, lowerHigher } from './columns.ts';

/**
 * How much of a passage stands anywhere in the other article: a passage full of words that the other
 * article never prints is told by one of them only.
 *
 * `found.lower`, `.higher`: share of the passage's weight, 0 to 1, of the cell's two passages.
 */
export function foundFeatures(cells: Cells, lexicon: Lexicon, kin: Kin): Columns {
  const left = foundShares(lexicon.left, lexicon.right, lexicon.weight, kin);
  const right = foundShares(lexicon.right, lexicon.left, lexicon.weight, kin);
  const { lower, higher } = lowerHigher(
    Float64Array.from(cells.row, (i) => valueAt(left, i)),
    Float64Array.from(cells.column, (j) => valueAt(right, j)),
  );
  return new Map([
    ['found.lower', lower],
    ['found.higher', higher],
  ]);
}

function foundShares(own: Side, other: Side, weight: Float64Array, kin: Kin): Float64Array {
  return Float64Array.from(own.sets, (set, i) => {
    let sum = 0;
    for (const id of set) {
      let best = 0;
      for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
        if (at(other.passages, at(kin.term, k)) > 0) best = Math.max(best, valueAt(kin.score, k));
      }
      sum += best * valueAt(weight, id);
    }
    return sum / (valueAt(own.weight, i) + 1e-9);
  });
}
