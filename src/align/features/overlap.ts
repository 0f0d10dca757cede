import { at, type Cells, type Lines, valueAt } from '../cells.ts';
import type { Kin } from '../kin.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { lowerHigher } from './columns.ts';

/** Weight of each cell's left and right passage that the other one covers. */
export interface Covered {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Weighs the terms of each passage that stand, alike or in kin, in its counterpart. */
export function coverCells(cells: Cells, lexicon: Lexicon, kin: Kin): Covered {
  return {
    left: coverOthers(cells.columns, lexicon.right, lexicon.left, lexicon.weight, kin),
    right: coverOthers(cells.rows, lexicon.left, lexicon.right, lexicon.weight, kin),
  };
}

/** For each cell of each line: the weight of the other passage's terms that the line's passage has. */
function coverOthers(
  lines: Lines,
  own: Side,
  other: Side,
  weight: Float64Array,
  kin: Kin,
): Float64Array {
  return measureCells(lines, own, weight.length, kin, (passage, cover) => {
    let sum = 0;
    for (const id of other.sets[passage] ?? []) sum += valueAt(cover, id) * valueAt(weight, id);
    return sum;
  });
}

/**
 * For each cell of each line: a measure of the other passage, given what the line's passage has.
 *
 * @param terms number of terms of the pair
 * @param measure takes the number of the other passage, and for each term how well the line's passage
 *   has it, 0 to 1: 1 where it is printed there, its likeness where only a kin is; good for this call
 */
export function measureCells(
  lines: Lines,
  own: Side,
  terms: number,
  kin: Kin,
  measure: (passage: number, cover: Float64Array) => number,
): Float64Array {
  const measured = new Float64Array(lines.cell.length);
  const best = new Float64Array(terms);
  own.sets.forEach((set, i) => {
    for (const id of set) {
      for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
        const term = at(kin.term, k);
        best[term] = Math.max(valueAt(best, term), valueAt(kin.score, k));
      }
    }
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      measured[at(lines.cell, entry)] = measure(at(lines.other, entry), best);
    }
    for (const id of set) {
      for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) best[at(kin.term, k)] = 0;
    }
  });
  return measured;
}

/** What `overlapFeatures` gives. */
export interface Overlap {
  readonly 'cover.lower': Float64Array;
  readonly 'cover.higher': Float64Array;
  readonly dice: Float64Array;
  readonly contained: Float64Array;
  readonly shared: Float64Array;
}

/**
 * How much of the two passages is the same, by weight.
 *
 * `cover.lower`, `cover.higher`: share of a passage that the other covers, 0 to 1, on the side where
 * it is less and where it is more. `dice`: share of both together. `contained`: share of the lighter
 * passage. `shared`: ln(1 + covered weight).
 */
export function overlapFeatures(cells: Cells, lexicon: Lexicon, covered: Covered): Overlap {
  const share = (passage: Int32Array, side: Side, part: Float64Array): Float64Array =>
    part.map((value, cell) => value / (valueAt(side.weight, at(passage, cell)) + 1e-9));
  const left = share(cells.row, lexicon.left, covered.left);
  const right = share(cells.column, lexicon.right, covered.right);
  const { lower, higher } = lowerHigher(left, right);
  const weightLeft = (cell: number) => valueAt(lexicon.left.weight, at(cells.row, cell));
  const weightRight = (cell: number) => valueAt(lexicon.right.weight, at(cells.column, cell));
  return {
    'cover.lower': lower,
    'cover.higher': higher,
    dice: covered.left.map(
      (value, cell) =>
        (value + valueAt(covered.right, cell)) / (weightLeft(cell) + weightRight(cell) + 1e-9),
    ),
    contained: left.map((value, cell) => {
      const difference = weightLeft(cell) - weightRight(cell);
      if (difference === 0) return Math.max(value, valueAt(right, cell));
      return difference < 0 ? value : valueAt(right, cell);
    }),
    shared: covered.left.map((value, cell) =>
      Math.log(1 + Math.min(value, valueAt(covered.right, cell))),
    ),
  };
}
