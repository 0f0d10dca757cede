import { segmenter } from '../text/segmenter.ts';

/** Between two parts of one word: "Iran-aligned", "Iraq’s", "2,500", "3.5". */
const JOINT = /^[-‐‑'’.,·]$/u;

/**
 * Number of words in a text, as a reader counts them: by the word rules of Unicode (UAX 29) for its
 * language, but a hyphenated word is one.
 *
 * @param lang BCP 47
 */
export function wordCount(text: string, lang: string): number {
  let count = 0;
  let between: string | null = null;
  for (const { segment, isWordLike } of segmenter(lang, 'word').segment(text)) {
    if (isWordLike === true) {
      if (between === null || !JOINT.test(between)) count += 1;
      between = '';
    } else if (between !== null) between += segment;
  }
  return count;
}
