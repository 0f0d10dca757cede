import type { Evidence, Side } from '../evidence.ts';

/**
 * What one article alone says: a whole passage without a link, or a clause of a linked passage that
 * nothing stands opposite. The evidence has places on that side only; a clause's rows are its
 * passage's.
 */
export interface OnlyHere extends Evidence {
  readonly kind: 'passage' | 'clause';
  readonly side: Side;
  /** Words in it. */
  readonly words: number;
  /** Of these, words that say something and that the other article prints nowhere. */
  readonly newWords: number;
}
