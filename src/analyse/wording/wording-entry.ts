import type { Evidence, Place } from '../evidence.ts';

/** How often each article prints a choice of words, furniture aside, in any inflection. */
export interface Counts {
  readonly left: number;
  readonly right: number;
}

/** One article's words of a choice. */
export interface Choice {
  /** The same for every inflection: what makes choices in several stories one. Not for showing. */
  readonly key: string;
  /** The words as printed, each form once, the most frequent first. */
  readonly forms: readonly string[];
  /** Over the whole of each article, not only where the two stand opposite. */
  readonly counts: Counts;
}

/** What one article says where the other says something else. */
export interface WordingEntry extends Evidence {
  readonly words: { readonly left: Choice; readonly right: Choice };
  /** Each time that the two stand opposite, in the left article's order. */
  readonly pairs: readonly { readonly left: Place; readonly right: Place }[];
  /** `quoted` where every pair has words in quotation marks on either side: a speaker's, not the outlet's. */
  readonly voice: 'own' | 'quoted';
}
