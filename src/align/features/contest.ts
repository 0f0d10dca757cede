import { at, type Cells, type Lines, valueAt } from '../cells.ts';
import { type Columns, lowerHigher } from './columns.ts';
import { meanOfMaxima } from './standing.ts';

/** Log odds are kept within this bound, so that a sure cell does not drown the others. */
const BOUND = 4;

/** Added to a line's sum, so that one weak cell alone in its line is not the whole of it. */
const EVEN = 0.3;

/** Log odds of a probability, finite at 0 and 1. */
export function logit(p: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(safe / (1 - safe));
}

/**
 * How a cell's first probability stands against the others of its row and its column, those of twin
 * passages left out.
 *
 * `p`, `logit`: the first stage's probability and its log odds. `rival.lower`, `rival.higher`: the best other
 * probability in the row and in the column. `lead.lower`, `lead.higher`: the cell's log odds less theirs.
 * `rest.lower`, `rest.higher`: ln(1 + sum of the others). `part.lower`, `part.higher`: the cell's part of the
 * line's sum. `linked`: mean over the rows or over the columns, the greater, of their greatest
 * probability: how much of one article the other tells.
 */
export function contestFeatures(
  cells: Cells,
  p: Float64Array,
  twins: { readonly left: Int32Array; readonly right: Int32Array },
): Columns {
  const rows = contest(cells.rows, p, twins.right);
  const columns = contest(cells.columns, p, twins.left);
  const found = new Map<string, Float64Array>([
    ['p', p],
    ['logit', p.map(logit)],
  ]);
  for (const name of ['rival', 'lead', 'rest', 'part'] as const) {
    const { lower, higher } = lowerHigher(rows[name], columns[name]);
    found.set(`${name}.lower`, lower);
    found.set(`${name}.higher`, higher);
  }
  const linked = Math.max(meanOfMaxima(cells.rows, p), meanOfMaxima(cells.columns, p));
  found.set('linked', new Float64Array(cells.size).fill(linked));
  return found;
}

/** @param twins for each passage of the other side, its group: twins are no rivals */
function contest(lines: Lines, p: Float64Array, twins: Int32Array) {
  const rival = new Float64Array(p.length);
  const lead = new Float64Array(p.length);
  const rest = new Float64Array(p.length);
  const part = new Float64Array(p.length);
  const inGroup = new Float64Array(twins.length);
  for (let i = 0; i < lines.count; i++) {
    let sum = 0;
    let best = { value: 0, group: -1 };
    let second = 0;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const value = valueAt(p, at(lines.cell, entry));
      const group = at(twins, at(lines.other, entry));
      sum += value;
      inGroup[group] = valueAt(inGroup, group) + value;
      if (value > best.value) {
        if (group !== best.group) second = best.value;
        best = { value, group };
      } else if (group !== best.group && value > second) second = value;
    }
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const cell = at(lines.cell, entry);
      const group = at(twins, at(lines.other, entry));
      const value = valueAt(p, cell);
      const other = group === best.group ? second : best.value;
      const others = Math.max(0, sum - valueAt(inGroup, group));
      rival[cell] = other;
      lead[cell] = Math.max(-BOUND, Math.min(BOUND, logit(value) - logit(other)));
      rest[cell] = Math.log(1 + others);
      part[cell] = value / (others + value + EVEN);
    }
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      inGroup[at(twins, at(lines.other, entry))] = 0;
    }
  }
  return { rival, lead, rest, part };
}
