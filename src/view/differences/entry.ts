import type { RowKind } from '../kind.ts';

/** A link to a row of the aligned view. */
export interface RowRef {
  readonly number: number;
  /** Fragment of the row: "#row-…". */
  readonly fragment: string;
}

/** One side of an entry. */
export type EntryCell =
  | {
      readonly state: 'told';
      /** The source's words, as HTML. */
      readonly words: string;
      /** They open with a quotation mark, or are quoted. */
      readonly quote: boolean;
      /** The edition's own words on them: how often, who speaks. */
      readonly notes: readonly string[];
      /** The words among those around them, as HTML, marked. */
      readonly contexts: readonly string[];
    }
  /** The other side tells it alone. */
  | { readonly state: 'empty'; readonly words: string }
  /** Nothing is missing here. */
  | { readonly state: 'blank' };

/** An entry of a ledger as the page prints it. */
export interface EntryView {
  readonly label: string;
  readonly rows: readonly RowRef[];
  /** Draws the tie across the fold; `null` is a plain one. */
  readonly kind: RowKind | null;
  readonly a: EntryCell;
  readonly b: EntryCell;
}

/** Entries that belong together within a ledger. */
export interface EntryGroup {
  readonly heading: string | null;
  readonly entries: readonly EntryView[];
}

/** A ledger as the page prints it. */
export interface LedgerView {
  readonly id: string;
  readonly title: string;
  /** What it lists, and how much of it there is. */
  readonly note: string;
  /** Its entries are short: they face each other on the narrowest screen. */
  readonly short: boolean;
  readonly groups: readonly EntryGroup[];
  /** Entries in all groups; `null` of a ledger that is not made in these languages. */
  readonly count: number | null;
  /** Said in place of entries: why there are none. */
  readonly none: string | null;
  /** Said after the entries: how many are not printed. */
  readonly withheld: string | null;
}
