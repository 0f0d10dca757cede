/** The cells of each row (or of each column), as one flat list a line. */
export interface Lines {
  readonly count: number;
  /** Length of a line if every cell were a candidate. */
  readonly width: number;
  /** Line `i` has entries `start[i]` to `start[i + 1]`. */
  readonly start: Int32Array;
  /** Number of the cell at each entry. */
  readonly cell: Int32Array;
  /** Where the cell stands in its line: the passage on the other side. */
  readonly other: Int32Array;
}

/**
 * The candidate cells of a pair: a sparse matrix with a row for each left passage and a column for each
 * right one. What is computed over lines is computed once for rows and once for columns, so that the two
 * sides are treated alike.
 */
export interface Cells {
  readonly size: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly rows: Lines;
  readonly columns: Lines;
}

/**
 * Builds the sparse matrix.
 *
 * @param rows for each left passage, the right passages it is a candidate with, rising
 * @param width number of right passages
 */
export function buildCells(rows: readonly ArrayLike<number>[], width: number): Cells {
  const start = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) start[i + 1] = at(start, i) + (rows[i]?.length ?? 0);
  const size = at(start, rows.length);
  const row = new Int32Array(size);
  const column = new Int32Array(size);
  const columnStart = new Int32Array(width + 1);
  let cell = 0;
  rows.forEach((columns, i) => {
    for (let k = 0; k < columns.length; k++) {
      const j = columns[k] ?? 0;
      row[cell] = i;
      column[cell] = j;
      columnStart[j + 1] = at(columnStart, j + 1) + 1;
      cell++;
    }
  });
  for (let j = 0; j < width; j++) columnStart[j + 1] = at(columnStart, j + 1) + at(columnStart, j);
  const byColumn = new Int32Array(size);
  const next = columnStart.slice();
  for (let c = 0; c < size; c++) {
    const j = at(column, c);
    const slot = at(next, j);
    byColumn[slot] = c;
    next[j] = slot + 1;
  }
  return {
    size,
    row,
    column,
    rows: { count: rows.length, width, start, cell: Int32Array.from(row.keys()), other: column },
    columns: {
      count: width,
      width: rows.length,
      start: columnStart,
      cell: byColumn,
      other: byColumn.map((c) => at(row, c)),
    },
  };
}

/** Number of the cell in a row and a column, or -1 where the two passages are no candidates. */
export function cellAt(cells: Cells, row: number, column: number): number {
  if (row < 0 || row >= cells.rows.count) return -1;
  let low = at(cells.rows.start, row);
  let high = at(cells.rows.start, row + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = at(cells.column, middle);
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Reads whole numbers at an index that is known to lie among them. */
export function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** The same for other numbers: a function that reads arrays of one sort is faster. */
export function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
