import type { Range } from './range.ts';
import { wordSegments } from './word-segments.ts';

/** Between two parts of one word: "Iran-aligned", "Iraq’s", "2,500", "3.5". */
const JOINT = /^[-‐‑'’.,·]$/u;

/**
 * The words of a text, as a reader counts them: by the word rules of Unicode (UAX 29) for its
 * language, but a hyphenated word is one. Signs are none.
 *
 * @param lang BCP 47
 * @returns in order, offsets into the text
 */
export function countedWords(text: string, lang: string): Range[] {
  const words: Range[] = [];
  let last: Range | undefined;
  for (const { start, end, isWordLike } of wordSegments(text, lang)) {
    if (!isWordLike) continue;
    // Most words are parted by one space.
    const between = last === undefined ? ' ' : text.slice(last.end, start);
    const goesOn = between !== ' ' && JOINT.test(between);
    if (goesOn) words.pop();
    last = { start: goesOn ? (last?.start ?? start) : start, end };
    words.push(last);
  }
  return words;
}

/** Number of words in a text, as `countedWords` counts them. */
export function wordCount(text: string, lang: string): number {
  return countedWords(text, lang).length;
}
