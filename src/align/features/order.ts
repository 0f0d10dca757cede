import { at, buildCells, type Cells, type Lines, valueAt } from '../cells.ts';
import { heaviestRising } from '../rising.ts';
import { type Columns, lowerHigher } from './columns.ts';

/** Cells from this probability on may make the chain that stands for the pair's order. */
const SURE = 0.15;
/** Rounds of expectation and maximisation; the weight has settled by then. */
const ROUNDS = 4;
/** Width, in passages, of the places where a statement is expected: beside an anchor … */
const NARROW = 0.6;
/** … and how much wider for each passage away from it. Twice as wide measures the same. */
const WIDER = 0.45;

/**
 * How well a cell fits the order the two articles share, as far as they share one.
 *
 * The heaviest rising chain of likely cells, without the cell's own line, predicts where on the
 * other side a passage's statement stands; distances from there follow a Laplace distribution that
 * widens with the distance to the chain, mixed with a uniform one. The mixture's weight is fitted to
 * the pair by expectation-maximisation: it says how ordered the pair is. Chance alone makes some
 * order: the weight that the pair shows with one article read backwards is taken off.
 *
 * `order.lower`, `order.mean`: the log-likelihood ratio against the uniform, over rows and columns.
 */
export function orderFeatures(cells: Cells, p: Float64Array): Columns {
  const forward = fitPair(cells, p);
  const backward = backwards(cells, p);
  const chance = fitPair(backward.cells, backward.p);
  const byRow = net(forward.rows.weight, chance.rows.weight);
  const byColumn = net(forward.columns.weight, chance.columns.weight);
  const ratio = (weight: number, likelihood: Float64Array) =>
    likelihood.map((value) => Math.log(weight * value + 1 - weight));
  const rows = ratio(byRow, forward.rows.likelihood);
  const columns = ratio(byColumn, forward.columns.likelihood);
  return new Map([
    ['order.lower', lowerHigher(rows, columns).lower],
    ['order.mean', rows.map((value, cell) => (value + valueAt(columns, cell)) / 2)],
  ]);
}

/** What is left of a weight beyond chance. */
function net(weight: number, chance: number): number {
  return Math.max(0, weight - chance) / (1 - chance);
}

/** The same pair with the right article's passages in the opposite order. */
function backwards(cells: Cells, p: Float64Array): { cells: Cells; p: Float64Array } {
  const last = cells.columns.count - 1;
  const rows: Int32Array[] = [];
  const turned = new Float64Array(p.length);
  for (let i = 0; i < cells.rows.count; i++) {
    const [from, to] = [at(cells.rows.start, i), at(cells.rows.start, i + 1)];
    rows.push(
      Int32Array.from({ length: to - from }, (_, k) => last - at(cells.column, to - 1 - k)),
    );
    for (let cell = from; cell < to; cell++) turned[cell] = valueAt(p, from + to - 1 - cell);
  }
  return { cells: buildCells(rows, cells.columns.count), p: turned };
}

interface Fit {
  /** Likelihood of each cell's place under order, over that under no order. */
  readonly likelihood: Float64Array;
  readonly weight: number;
}

function fitPair(cells: Cells, p: Float64Array): { rows: Fit; columns: Fit } {
  const points: { left: number; right: number; weight: number }[] = [];
  for (let cell = 0; cell < cells.size; cell++) {
    if (valueAt(p, cell) < SURE) continue;
    points.push({
      left: at(cells.row, cell),
      right: at(cells.column, cell),
      weight: valueAt(p, cell),
    });
  }
  const chain = heaviestRising(points).flatMap((index) => points[index] ?? []);
  const left = Int32Array.from(chain, (point) => point.left);
  const right = Int32Array.from(chain, (point) => point.right);
  return {
    rows: fitLines(cells.rows, p, left, right),
    columns: fitLines(cells.columns, p, right, left),
  };
}

/**
 * @param own,other the chain: numbers of its lines, and where it stands in them
 */
function fitLines(lines: Lines, p: Float64Array, own: Int32Array, other: Int32Array): Fit {
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
  return { likelihood, weight: fitWeight(likelihood, p) };
}

function fitWeight(likelihood: Float64Array, p: Float64Array): number {
  let weight = 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    let expected = 0;
    let total = 0;
    for (let cell = 0; cell < p.length; cell++) {
      if (valueAt(p, cell) < SURE) continue;
      const ordered = weight * valueAt(likelihood, cell);
      expected += (valueAt(p, cell) * ordered) / (ordered + 1 - weight);
      total += valueAt(p, cell);
    }
    // Half a cell of either sort keeps the weight of a short text from 0 and 1.
    weight = (expected + 0.5) / (total + 1);
  }
  return weight;
}
