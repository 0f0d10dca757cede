import { at, type Cells, type Lines } from '../cells.ts';
import { type Columns, lowerHigher } from './columns.ts';

/**
 * How a cell stands against the rest of its row and its column.
 *
 * `<name>.above.lower`, `.above.higher`: the value less the mean of its row and of its column (cells that are
 * no candidates count as 0), the lower and the higher of the two; with `scores`, `<name>.z.…`: the same in
 * standard deviations.
 */
export function standingFeatures(
  cells: Cells,
  name: string,
  values: Float64Array,
  scores: boolean,
): Columns {
  const rows = moments(cells.rows, values);
  const columns = moments(cells.columns, values);
  const found = new Map<string, Float64Array>();
  const above = lowerHigher(
    values.map((value, cell) => value - at(rows.mean, at(cells.row, cell))),
    values.map((value, cell) => value - at(columns.mean, at(cells.column, cell))),
  );
  found.set(`${name}.above.lower`, above.lower);
  found.set(`${name}.above.higher`, above.higher);
  if (scores) {
    const z = lowerHigher(
      values.map(
        (value, cell) =>
          (value - at(rows.mean, at(cells.row, cell))) /
          (at(rows.deviation, at(cells.row, cell)) + 0.05),
      ),
      values.map(
        (value, cell) =>
          (value - at(columns.mean, at(cells.column, cell))) /
          (at(columns.deviation, at(cells.column, cell)) + 0.05),
      ),
    );
    found.set(`${name}.z.lower`, z.lower);
    found.set(`${name}.z.higher`, z.higher);
  }
  return found;
}

function moments(
  lines: Lines,
  values: Float64Array,
): { mean: Float64Array; deviation: Float64Array } {
  const mean = new Float64Array(lines.count);
  const deviation = new Float64Array(lines.count);
  for (let i = 0; i < lines.count; i++) {
    let sum = 0;
    let square = 0;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const value = at(values, at(lines.cell, entry));
      sum += value;
      square += value * value;
    }
    mean[i] = sum / lines.width;
    deviation[i] = Math.sqrt(Math.max(0, square / lines.width - at(mean, i) ** 2));
  }
  return { mean, deviation };
}

/** Mean over lines of the greatest value in the line; 0 where there is no line. */
export function meanOfMaxima(lines: Lines, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < lines.count; i++) {
    let most = 0;
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      most = Math.max(most, at(values, at(lines.cell, entry)));
    }
    sum += most;
  }
  return lines.count > 0 ? sum / lines.count : 0;
}
