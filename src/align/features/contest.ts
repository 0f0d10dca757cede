import { at, type Cells, type Lines } from '../cells.ts';
import { type Columns, lowerHigher } from './columns.ts';
import { meanOfMaxima } from './standing.ts';

/** Log odds are kept within this bound, so that a sure cell does not drown the others. */
const BOUND = 4;

/** Log odds of a probability, finite at 0 and 1. */
export function logit(p: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(safe / (1 - safe));
}

/**
 * How a cell's first probability stands against the others of its row and its column.
 *
 * `p`, `logit`: the first stage's probability and its log odds. `rival.lower`, `rival.higher`: the best other
 * probability in the row and in the column. `lead.lower`, `lead.higher`: the cell's log odds less theirs.
 * `rest.lower`, `rest.higher`: ln(1 + sum of the others). `part.lower`, `part.higher`: the cell's part of the
 * line's sum. `linked`: mean over the rows or over the columns, the greater, of their greatest
 * probability: how much of one article the other tells.
 */
export function contestFeatures(cells: Cells, p: Float64Array): Columns {
  const rows = contest(cells.rows, p);
  const columns = contest(cells.columns, p);
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

function contest(lines: Lines, p: Float64Array) {
  const rival = new Float64Array(p.length);
  const lead = new Float64Array(p.length);
  const rest = new Float64Array(p.length);
  const part = new Float64Array(p.length);
  for (let i = 0; i < lines.count; i++) {
    let sum = 0;
    let best = 0;
    let second = 0;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const value = at(p, at(lines.cell, entry));
      sum += value;
      if (value > best) {
        second = best;
        best = value;
      } else if (value > second) second = value;
    }
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const cell = at(lines.cell, entry);
      const value = at(p, cell);
      const other = value === best ? second : best;
      rival[cell] = other;
      lead[cell] = Math.max(-BOUND, Math.min(BOUND, logit(value) - logit(other)));
      rest[cell] = Math.log(1 + Math.max(0, sum - value));
      part[cell] = value / (sum + 0.3);
    }
  }
  return { rival, lead, rest, part };
}
