import type { Range } from '../text/range.ts';

/** Signs that join words to what stands before or after them. */
const JOINING = /^[\s,;:.–—]+|[\s,;:.–—]+$/gu;

/** The words at a mark, without the signs that join them to their surroundings; empty where they are all. */
export function markedWords(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(JOINING, '');
}
