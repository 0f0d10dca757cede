import type { FacingWord } from './facing-words.ts';

/** Why two phrases are taken to stand opposite each other. */
export type Ground = 'near words' | 'between anchors' | 'around an anchor';

/** Words of a link that may stand opposite each other; positions in the link's words, rising. */
export interface Candidate {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly ground: Ground;
  /** Words that say something, which both passages have, hold it on both sides. */
  readonly isHeld: boolean;
}

/** Whether a word is open to substitution: no pair, figure or other link accounts for it. */
export function isFree(word: FacingWord | undefined): word is FacingWord {
  return word !== undefined && word.anchor === null && !word.isClosed;
}

/** How many words of a stretch say something. */
export function contentOf(words: readonly FacingWord[], stretch: readonly number[]): number {
  return stretch.filter((at) => words[at]?.isFunction === false).length;
}
