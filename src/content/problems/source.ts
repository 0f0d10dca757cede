/** A decoded file: its lines end with `\n`, and no byte order mark is left. */
export interface SourceFile {
  /** Path from the folder that holds `content/`, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Where in a source: 1-based line and column, the column in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of a source begin, kept as long as the source is. */
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function startsOf(source: SourceFile): readonly number[] {
  const known = lineStarts.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(source, starts);
  return starts;
}

/** The line and column of an offset into a source; an offset past the end is the end. */
export function pointAt(source: SourceFile, offset: number): Point {
  const starts = startsOf(source);
  const wanted = Math.min(Math.max(offset, 0), source.text.length);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
}

/** How many lines a source has; one that ends with a line break has an empty last one. */
export function lineCount(source: SourceFile): number {
  return startsOf(source).length;
}

/** A line of a source, 1-based, without its line break; `null` where there is none. */
export function lineAt(source: SourceFile, line: number): string | null {
  const starts = startsOf(source);
  const start = starts[line - 1];
  if (start === undefined) return null;
  const next = starts[line];
  return source.text.slice(start, next === undefined ? source.text.length : next - 1);
}
