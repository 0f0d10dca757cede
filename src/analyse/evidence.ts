import type { Range } from '../text/range.ts';

/** One of the two articles of a comparison. */
export type Side = 'left' | 'right';

/** Words of one article: a stretch of a passage's text. */
export interface Place extends Range {
  /** Number of the passage, 0-based; `start` and `end` are offsets into its text. */
  readonly passage: number;
}

/** Where an entry of a ledger stands in both articles. */
export interface Evidence {
  /** In the left article, by passage and offset; empty where the entry is the right article's alone. */
  readonly left: readonly Place[];
  /** In the right article, by passage and offset; empty where the entry is the left article's alone. */
  readonly right: readonly Place[];
  /** Positions in `Alignment.links` of the links that tie these passages, rising; may be empty. */
  readonly links: readonly number[];
  /** Positions in `Alignment.rows` of the rows these passages stand in, rising. */
  readonly rows: readonly number[];
}

/** Orders places by passage, then offset. */
export function byPlace(a: Place, b: Place): number {
  return a.passage - b.passage || a.start - b.start || a.end - b.end;
}

/** Whether two places share at least one character. */
export function overlaps(a: Place, b: Place): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
