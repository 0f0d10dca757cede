import { at, type Cells, type Lines } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';

/**
 * `run`: share, 0 to 1, of both passages' weight that stands in runs of two or more terms which the other
 * passage prints too, in the same order.
 */
export function runFeatures(cells: Cells, lexicon: Lexicon): Float64Array {
  const pairs = new Map<string, number>();
  const left = numberPairs(lexicon.left, pairs);
  const right = numberPairs(lexicon.right, pairs);
  const inRight = weighRuns(cells.rows, left, right, lexicon.right, lexicon.weight, pairs.size);
  const inLeft = weighRuns(cells.columns, right, left, lexicon.left, lexicon.weight, pairs.size);
  const whole = (run: Int32Array): number => {
    let sum = 0;
    for (const id of run) sum += at(lexicon.weight, id);
    return sum;
  };
  const wholeLeft = lexicon.left.runs.map(whole);
  const wholeRight = lexicon.right.runs.map(whole);
  return inLeft.map(
    (value, cell) =>
      (value + at(inRight, cell)) /
      ((wholeLeft[at(cells.row, cell)] ?? 0) + (wholeRight[at(cells.column, cell)] ?? 0) + 1e-9),
  );
}

/** Numbers the pairs of neighbouring terms; entry `k` is the pair that begins at term `k`. */
function numberPairs(side: Side, pairs: Map<string, number>): Int32Array[] {
  return side.runs.map((run) => {
    const numbered = new Int32Array(Math.max(0, run.length - 1));
    for (let k = 0; k < numbered.length; k++) {
      const key = `${at(run, k)} ${at(run, k + 1)}`;
      const id = pairs.get(key) ?? pairs.size;
      pairs.set(key, id);
      numbered[k] = id;
    }
    return numbered;
  });
}

function weighRuns(
  lines: Lines,
  own: readonly Int32Array[],
  other: readonly Int32Array[],
  side: Side,
  weight: Float64Array,
  pairs: number,
): Float64Array {
  const sums = new Float64Array(lines.cell.length);
  const has = new Uint8Array(pairs);
  own.forEach((line, i) => {
    for (const pair of line) has[pair] = 1;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const facing = other[at(lines.other, entry)] ?? new Int32Array();
      const run = side.runs[at(lines.other, entry)] ?? new Int32Array();
      let sum = 0;
      for (let k = 0; k < run.length; k++) {
        const before = k > 0 && has[at(facing, k - 1)] === 1;
        const after = k < facing.length && has[at(facing, k)] === 1;
        if (before || after) sum += at(weight, at(run, k));
      }
      sums[at(lines.cell, entry)] = sum;
    }
    for (const pair of line) has[pair] = 0;
  });
  return sums;
}
