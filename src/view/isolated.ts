/** A letter of a script that runs from right to left (Unicode bidirectional classes R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Unicode's first strong isolate, and what ends it (UAX 9): the words within keep their own direction. */
const ISOLATE = '\u2068';
const POP = '\u2069';

/**
 * Words of a source, set apart so that they can stand in a sentence of the edition's own without
 * turning the words and figures beside them round.
 *
 * @returns the words as they are where nothing in them runs from right to left
 */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `${ISOLATE}${words}${POP}` : words;
}
