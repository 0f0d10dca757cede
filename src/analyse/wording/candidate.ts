import type { FacingWord } from './facing-words.ts';

/** Why two phrases are taken to stand opposite each other. */
export type Ground =
  | 'near words'
  | 'same figure'
  | 'between anchors'
  | 'around an anchor'
  | 'same quotation';

/** Words of a link that may stand opposite each other; positions in the link's words, rising. */
export interface Candidate {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly ground: Ground;
}

/** Whether a word may be put for another at all: other ledgers tell of figures and of spellings. */
export function isOpen(word: FacingWord | undefined): word is FacingWord {
  return word !== undefined && !word.isFigure && !word.isSpelling && !/\p{Nd}/u.test(word.folded);
}

/** Whether a word is open to substitution, and no pair of words and no other link accounts for it. */
export function isFree(word: FacingWord | undefined): word is FacingWord {
  return isOpen(word) && word.anchor === null && !word.isPrinted;
}

/** How many words of a stretch say something. */
export function contentOf(words: readonly FacingWord[], stretch: readonly number[]): number {
  let count = 0;
  for (const at of stretch) if (words[at]?.isFunction === false) count += 1;
  return count;
}
