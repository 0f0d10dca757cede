import { at, type Cells, type Lines } from '../cells.ts';
import { heaviestChain } from '../chain.ts';
import { type Columns, lowerHigher } from './columns.ts';

/** Cells from this probability on may make the chain that stands for the pair's order. */
const SURE = 0.15;
/** Rounds of expectation and maximisation; the weight has settled by then. */
const ROUNDS = 4;
/** Width, in passages, of the places where a statement is expected: beside an anchor, and for each passage away from it. */
const NARROW = 0.6;
const WIDER = 0.45;

/**
 * How well a cell fits the order the two articles share, as far as they share one.
 *
 * The heaviest rising chain of likely cells, without the cell's own line, predicts where on the other side a
 * passage's statement stands; distances from there follow a Laplace distribution that widens with the distance
 * to the chain, mixed with a uniform one. The mixture's weight is fitted to the pair by
 * expectation-maximisation: it says how ordered this pair is.
 *
 * `order.lower`, `order.mean`: the log-likelihood ratio against the uniform, over rows and columns.
 * `ordered`: the mixture's weight, 0 to 1.
 */
export function orderFeatures(cells: Cells, p: Float64Array): Columns {
  const chain = heaviestChain(
    cells,
    p.map((value) => (value >= SURE ? value : 0)),
  );
  const byRow = fitOrder(cells.rows, p, chain.rows, chain.columns);
  const byColumn = fitOrder(cells.columns, p, chain.columns, chain.rows);
  const { lower } = lowerHigher(byRow.ratio, byColumn.ratio);
  return new Map([
    ['order.lower', lower],
    ['order.mean', byRow.ratio.map((value, cell) => (value + at(byColumn.ratio, cell)) / 2)],
    ['ordered', new Float64Array(cells.size).fill((byRow.weight + byColumn.weight) / 2)],
  ]);
}

function fitOrder(
  lines: Lines,
  p: Float64Array,
  own: Int32Array,
  other: Int32Array,
): { ratio: Float64Array; weight: number } {
  const likelihood = new Float64Array(p.length);
  const slope = (lines.width + 1) / (lines.count + 1);
  let next = 0;
  for (let i = 0; i < lines.count; i++) {
    while (next < own.length && at(own, next) < i) next++;
    const after = next < own.length && at(own, next) === i ? next + 1 : next;
    const [i0, j0] = next > 0 ? [at(own, next - 1), at(other, next - 1)] : [-1, -1];
    const [i1, j1] =
      after < own.length ? [at(own, after), at(other, after)] : [lines.count, lines.width];
    const expected = j0 + ((i - i0) / (i1 - i0)) * (j1 - j0);
    const scale = (NARROW + WIDER * (Math.min(i - i0, i1 - i) - 1)) * Math.max(1, slope);
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const distance = Math.abs(at(lines.other, entry) - expected);
      likelihood[at(lines.cell, entry)] =
        (Math.exp(-distance / scale) / (2 * scale)) * Math.max(1, lines.width);
    }
  }
  let weight = 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    let expected = 0;
    let total = 0;
    for (let cell = 0; cell < p.length; cell++) {
      if (at(p, cell) < SURE) continue;
      const ordered = weight * at(likelihood, cell);
      expected += (at(p, cell) * ordered) / (ordered + 1 - weight);
      total += at(p, cell);
    }
    // One more cell of either sort keeps the weight of a short text from 0 and 1.
    weight = (expected + 0.5) / (total + 1);
  }
  return { ratio: likelihood.map((value) => Math.log(weight * value + 1 - weight)), weight };
}
