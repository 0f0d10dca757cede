import type { Article } from '../content/story.ts';
import type { FacingPassage } from './facing.ts';
import { counted, countedInDigits, sentenceCase } from './number-words.ts';

/** Passages that are counted and not printed: their article may be shown in excerpt only. */
export interface WithheldView {
  /** "Three passages, 96 words, not printed here" */
  readonly words: string;
  /** "Read them in the original" */
  readonly read: string;
  /** Where they can be read. */
  readonly url: string | null;
}

/** Tells of passages that are not printed, by their number alone. */
export function withheld(passages: readonly FacingPassage[], { url }: Article): WithheldView {
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  return {
    words: `${sentenceCase(counted(passages.length, 'passage'))}, ${countedInDigits(words, 'word')}, not printed here`,
    read: `Read ${passages.length === 1 ? 'it' : 'them'} in the original`,
    url,
  };
}
