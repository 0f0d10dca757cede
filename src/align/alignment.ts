import type { Range } from '../text/range.ts';

/** One passage as the aligner reads it. */
export interface PassageInput {
  /** The passage's text as its source printed it; every offset in the result points into it. */
  readonly text: string;
  /** Furniture may be paired, but it never counts as said or omitted. */
  readonly furniture: boolean;
  /** Number of the paragraph (or other block) the passage stands in, rising; passages of a block share it. */
  readonly block: number;
}

/** One article as the aligner reads it. */
export interface ArticleInput {
  /** BCP 47 tag. */
  readonly lang: string;
  /** In the article's order. */
  readonly passages: readonly PassageInput[];
}

/** What a caller may set. Everything has a default. */
export interface AlignOptions {
  /** Lists of equal forms of one name ("same names"). */
  readonly names?: readonly (readonly string[])[];
  /** Pinned links: `[left, right]` passage numbers, 0-based. */
  readonly same?: readonly (readonly [number, number])[];
  /** Links that an editor forbids: `[left, right]` passage numbers, 0-based. */
  readonly different?: readonly (readonly [number, number])[];
}

/** How two linked passages are kin. */
export type Kind = 'verbatim' | 'edited' | 'reworded';

/** Where the right article tells a moved statement: earlier or later than the left one's order has it. */
export type Move = 'up' | 'down';

/**
 * What a stretch of a linked passage is to the other side:
 * `same` the same words; `changed` other words stand opposite; `own` nothing stands opposite;
 * `spelling` a name spelt another way stands opposite; `moved` the same words stand elsewhere in the passage.
 */
export type SegmentState = 'same' | 'changed' | 'own' | 'spelling' | 'moved';

/** A stretch of one passage of a link. */
export interface Segment extends Range {
  readonly state: SegmentState;
  /** Index, in the other side's segments, of the stretch that stands opposite; `null` where none does. */
  readonly opposite: number | null;
}

/** The words of a link. Each side's segments are in order, without gaps, and rebuild the passage exactly. */
export interface LinkSpans {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  /** The part of each passage that this link covers: the shared statement, trimmed to words. */
  readonly covers: { readonly left: Range; readonly right: Range };
}

/** A word that argues for a link. */
export interface SharedWord {
  /** As the left passage prints it. */
  readonly left: string;
  /** As the right passage prints it. */
  readonly right: string;
  /** Its weight in this pair of articles, ≥ 0: the rarer, the heavier. */
  readonly weight: number;
}

/** Why a link was drawn. */
export interface Evidence {
  /** The features behind the confidence, by name. */
  readonly features: Readonly<Record<string, number>>;
  /** The heaviest first. */
  readonly shared: readonly SharedWord[];
  /** Words of like meaning, one of each passage: the heaviest first. */
  readonly alike: readonly SharedWord[];
  /** Number of words in both, in each passage, and in the longest run both print. */
  readonly words: {
    readonly both: number;
    readonly left: number;
    readonly right: number;
    readonly longestRun: number;
  };
  /** Name of the pass that drew the link. */
  readonly pass: string;
}

/** This passage and that passage share a statement. */
export interface Link {
  /** Number of the left passage, 0-based. */
  readonly left: number;
  /** Number of the right passage, 0-based. */
  readonly right: number;
  readonly kind: Kind;
  /** `null` where the statement keeps its place. */
  readonly moved: Move | null;
  /** Made by an editor. */
  readonly pinned: boolean;
  /** Probability, 0 to 1, that a careful reader would draw this link. */
  readonly confidence: number;
  readonly spans: LinkSpans;
  readonly evidence: Evidence;
}

/** The passages that one connected set of links ties together; a passage without a link is a row alone. */
export interface Row {
  /** Left passage numbers, rising. */
  readonly left: readonly number[];
  /** Right passage numbers, rising. */
  readonly right: readonly number[];
  /** Positions in `Alignment.links`, rising. */
  readonly links: readonly number[];
}

/** Two passages that are no link, of which one at least has none: nothing comes nearer to being its twin. */
export interface Nearest {
  /** Number of the left passage, 0-based. */
  readonly left: number;
  /** Number of the right passage, 0-based. */
  readonly right: number;
  /** Probability, 0 to 1, that a careful reader would link them all the same. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** The result of `align`. */
export interface Alignment {
  /** Ordered by left passage, then right passage. */
  readonly links: readonly Link[];
  /** What is likely enough to look at where a passage of the report has no link; ordered as the links are. */
  readonly nearest: readonly Nearest[];
  /** In reading order: the left article's order, right-only passages where they stand in their own flow. */
  readonly rows: readonly Row[];
}
