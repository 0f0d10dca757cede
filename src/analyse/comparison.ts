import type { Alignment, ArticleInput, PassageInput } from '../align/alignment.ts';

/** What the ledgers ask of a passage beyond what the aligner reads. */
export interface LedgerPassage extends PassageInput {
  /** Its block is set as a quotation, with marks or without; left out where it is not. */
  readonly isSetAsQuote?: true;
}

/** What the ledgers ask of one article beyond what the aligner reads. */
export interface LedgerArticle extends ArticleInput {
  readonly passages: readonly LedgerPassage[];
  /** Name of the outlet, as the site prints it. */
  readonly outlet: string;
  /** Credit lines of agencies, as the article's front matter gives them. */
  readonly agency: readonly string[];
  /** ISO 8601 date on which it was published; left out where it is not known. */
  readonly published?: string;
}

/** Two articles about one event, aligned. */
export interface LedgerInput {
  readonly left: LedgerArticle;
  readonly right: LedgerArticle;
  readonly alignment: Alignment;
  /** Lists of equal forms of one name ("same names"). */
  readonly names: readonly (readonly string[])[];
  /** ISO 8601 date of the event, "2022-01-01"; `null` where it is not known. */
  readonly date: string | null;
}
