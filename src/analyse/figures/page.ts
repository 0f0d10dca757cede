import type { Token } from '../../text/tokens.ts';
import type { Hedge, MentionKind } from './mention.ts';

/** A mention by tokens, before its place is known. */
export interface Found {
  readonly first: number;
  readonly count: number;
  readonly kind: MentionKind;
  readonly value: string;
  readonly units?: readonly string[];
  readonly part?: string | null;
  /** How it is qualified where the words before it need not say so: "a dozen" are about twelve. */
  readonly hedge?: Hedge;
  /** Tokens behind it that its place takes in: the unit. */
  readonly trailing?: number;
  /** Tokens before it that its place takes in: a label that says what it counts. */
  readonly leading?: number;
  /** It only tells which one of its like. */
  readonly isName?: boolean;
}

/** What a reader of one passage needs. */
export interface Page {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}
