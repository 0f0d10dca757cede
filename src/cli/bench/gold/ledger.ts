import type { Range } from '../../../text/range.ts';

/** Words of an article and where they stand. */
export interface Place extends Range {
  /** 0-based. `start` and `end` point into this passage's text. */
  readonly passage: number;
  /** The passage's text from `start` to `end`. */
  readonly words: string;
}

/**
 * What an entry of every ledger holds. An entry about one article alone has an empty other side.
 */
export interface LedgerEntry {
  readonly left: readonly Place[];
  readonly right: readonly Place[];
  /** Careful readers differ on whether to list it; a list that has it with another kind is wrong. */
  readonly optional: boolean;
}

/** A choice of words inside links; `left[i]` and `right[i]` stand opposite each other. */
export interface WordingEntry extends LedgerEntry {
  /** Whether either side's words stand in quotation marks. */
  readonly voice: 'own' | 'quoted';
}

/** One name: two spellings of it, or two names for one thing. */
export interface NameEntry extends LedgerEntry {
  readonly kind: 'spelling' | 'naming';
}

/** A quotation, without its marks and the comma before the closing one. */
export interface QuoteEntry extends LedgerEntry {
  readonly kind: 'word for word' | 'altered' | 'cut short' | 'only-a' | 'only-b';
  /** The words that differ, left and right; an empty text where nothing stands opposite. */
  readonly altered: readonly (readonly [string, string])[];
  /** The name or words by which the article makes the speaker known; `null` where it does not. */
  readonly speakers: { readonly left: string | null; readonly right: string | null };
}

/** A figure or a date with the words that say of what. */
export interface FigureEntry extends LedgerEntry {
  readonly kind: 'agree' | 'conflict' | 'only-a' | 'only-b';
}

/** Somebody who is quoted or cited. */
export interface VoiceEntry extends LedgerEntry {
  /** The verb or phrase that cites, as printed. */
  readonly verbs: { readonly left: string | null; readonly right: string | null };
}

/** Words of a linked passage that nothing stands opposite. */
export type ClauseEntry = LedgerEntry;

/** What a careful reader lists. A ledger is complete where it is here, and not judged where it is not. */
export interface GoldLedgers {
  readonly wording?: readonly WordingEntry[];
  readonly names?: readonly NameEntry[];
  readonly quotes?: readonly QuoteEntry[];
  readonly figures?: readonly FigureEntry[];
  readonly voices?: readonly VoiceEntry[];
  readonly clauses?: readonly ClauseEntry[];
}
