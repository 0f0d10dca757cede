import type { Ledgers } from '../ledgers.ts';

/** A comparison's ledgers with what the site knows it by. */
export interface StoryLedgers {
  /** Slug of the story. */
  readonly story: string;
  /** Names of the two outlets, as the site prints them. */
  readonly left: string;
  readonly right: string;
  readonly ledgers: Ledgers;
}

/** Where a recurring entry stands: which comparison, and which of its rows. */
export interface Occurrence {
  readonly story: string;
  /** The comparison's outlets in its own order, for stories of more than two articles. */
  readonly left: string;
  readonly right: string;
  /** Positions in `Alignment.rows`, rising. */
  readonly rows: readonly number[];
}

/** What one outlet says, over the stories, where another says something else. */
export interface Recurring {
  /** The forms of each, the most frequent first, then in the order of code units. */
  readonly own: readonly string[];
  readonly other: readonly string[];
  /** Number of stories it stands in. */
  readonly stories: number;
  /** How often the two stand opposite, over all of them. */
  readonly times: number;
  /** By story, then outlets. */
  readonly occurrences: readonly Occurrence[];
}

/** Orders by code units, on every machine alike. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
