/** What a cell of a table may hold. */
export type Cell = string | number | boolean | null;

/** A column of a table: its name in the head, and its cell for each item. */
export interface Column<T> {
  readonly name: string;
  readonly cell: (item: T) => Cell;
}

/** Tells spreadsheets that the file is UTF-8; without it some of them garble every curly quote. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180, section 2, rule 1. */
const LINE_END = '\r\n';

/**
 * Text that a spreadsheet might run as a formula or read as its own mark for text: a leading
 * apostrophe, tab or line end, or one of the formula signs, wide ones too, after whatever of space
 * and invisible characters a spreadsheet skips (OWASP, "CSV Injection").
 */
const RUNNABLE = /^(?:['\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/**
 * A text that no spreadsheet runs: where it might, an apostrophe stands before it, the mark by which
 * spreadsheets know text. The words stay as they are, and as every leading apostrophe gets another,
 * taking one away always gives them back.
 */
function inert(text: string): string {
  return RUNNABLE.test(text) ? `'${text}` : text;
}

/** RFC 4180, section 2, rules 5 to 7. White space at an end is quoted too, since some readers trim. */
function field(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? inert(cell) : String(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as the text of a CSV file (RFC 4180, UTF-8 with a byte order mark, names in the first line).
 * Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 *
 * @param items one a line; `null` is an empty field
 */
export function csvFile<T>(columns: readonly Column<T>[], items: readonly T[]): string {
  const head = columns.map(({ name }) => name);
  const lines = [head, ...items.map((item) => columns.map(({ cell }) => cell(item)))];
  const text = lines.map((cells) => `${cells.map(field).join(',')}${LINE_END}`).join('');
  return `${BYTE_ORDER_MARK}${text}`.toWellFormed();
}
