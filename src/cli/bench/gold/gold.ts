import type { ArticleInput, Kind, Move } from '../../../align/alignment.ts';
import type { GoldLedgers } from './ledger.ts';

/** A link that a careful reader draws. */
export interface GoldLink {
  /** Number of the left passage, 0-based. */
  readonly left: number;
  /** Number of the right passage, 0-based. */
  readonly right: number;
  /** What the shared statement's words are to each other; `verbatim` holds for whole passages only. */
  readonly kind: Kind;
  /** `null` where the statement keeps its place. */
  readonly moved: Move | null;
  /** Careful readers differ: neither drawing it nor leaving it out is an error. */
  readonly optional: boolean;
}

/** Two articles, aligned by hand. */
export interface GoldPair {
  /** Name of its folder. */
  readonly name: string;
  /** What the pair tests, in a line. */
  readonly about: string;
  readonly left: ArticleInput;
  readonly right: ArticleInput;
  /** Same names of the story. */
  readonly names: readonly (readonly string[])[];
  /** ISO 8601 date of the story's event; `null` where it gives none. */
  readonly date: string | null;
  /** Ordered by left passage, then right passage. Every link of a careful reader is here. */
  readonly links: readonly GoldLink[];
  /** `null` where the pair has none. */
  readonly ledgers: GoldLedgers | null;
}
