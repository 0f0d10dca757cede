import { at, type Cells, type Lines, valueAt } from '../cells.ts';
import { type Columns, lowerHigher } from './columns.ts';

/** Features by name, before they are put in one list. */
type Named = Readonly<Record<string, Float64Array>>;

/**
 * How far a cell rises above the rest of its row and its column.
 *
 * `<name>.above.lower`, `.above.higher`: the value less the mean of its row and of its column (cells
 * that are no candidates count as 0), the lower and the higher of the two.
 */
export function aboveFeatures(cells: Cells, named: Named): Columns {
  return against(cells, named, 'above', (value, { mean }, line) => value - valueAt(mean, line));
}

/** Added to a standard deviation, so that a line of equal values makes no great differences. */
const LEAST_DEVIATION = 0.05;

/** `<name>.z.lower`, `.z.higher`: the same as `above`, in standard deviations of the line. */
export function deviationFeatures(cells: Cells, named: Named): Columns {
  return against(
    cells,
    named,
    'z',
    (value, { mean, deviation }, line) =>
      (value - valueAt(mean, line)) / (valueAt(deviation, line) + LEAST_DEVIATION),
  );
}

function against(
  cells: Cells,
  named: Named,
  ending: string,
  compare: (value: number, moments: Moments, line: number) => number,
): Columns {
  const found = new Map<string, Float64Array>();
  for (const [name, values] of Object.entries(named)) {
    const [rows, columns] = [moments(cells.rows, values), moments(cells.columns, values)];
    const { lower, higher } = lowerHigher(
      values.map((value, cell) => compare(value, rows, at(cells.row, cell))),
      values.map((value, cell) => compare(value, columns, at(cells.column, cell))),
    );
    found.set(`${name}.${ending}.lower`, lower);
    found.set(`${name}.${ending}.higher`, higher);
  }
  return found;
}

/** Mean and standard deviation of each line. */
interface Moments {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

function moments(lines: Lines, values: Float64Array): Moments {
  const mean = new Float64Array(lines.count);
  const deviation = new Float64Array(lines.count);
  for (let i = 0; i < lines.count; i++) {
    let sum = 0;
    let square = 0;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const value = valueAt(values, at(lines.cell, entry));
      sum += value;
      square += value * value;
    }
    mean[i] = sum / lines.width;
    deviation[i] = Math.sqrt(Math.max(0, square / lines.width - valueAt(mean, i) ** 2));
  }
  return { mean, deviation };
}

/** Mean over lines of the greatest value in the line; 0 where there is no line. */
export function meanOfMaxima(lines: Lines, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < lines.count; i++) {
    let most = 0;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      most = Math.max(most, valueAt(values, at(lines.cell, entry)));
    }
    sum += most;
  }
  return lines.count > 0 ? sum / lines.count : 0;
}
