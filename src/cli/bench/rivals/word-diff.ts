import { type ArrayChange, diffArrays } from 'diff';
import { cellKey, type SetPair } from '../../sets/read.ts';
import { addTo, plainWords, type Rival } from '../rival.ts';

/** A text's words in one row, each with the number of its sentence. */
interface Row {
  readonly words: string[];
  readonly sentence: number[];
  /** Number of words of each sentence. */
  readonly length: number[];
}

/** The words of all sentences in a row, each with the sentence it stands in. */
export function wordRow(texts: readonly string[]): Row {
  const sentences = texts.map(plainWords);
  return {
    words: sentences.flat(),
    sentence: sentences.flatMap((words, index) => words.map(() => index)),
    length: sentences.map((words) => words.length),
  };
}

/** A diff that has run this long is of no use, in milliseconds. */
const PATIENCE = 10_000;

/**
 * jsdiff over two rows of words.
 *
 * @param patience milliseconds
 * @returns `null` where it takes longer
 */
export function diffWordRows(a: Row, b: Row, patience: number): ArrayChange<string>[] | null {
  return diffArrays(a.words, b.words, { timeout: patience }) ?? null;
}

/**
 * jsdiff over the two texts' words: a cell's score is the share of both sentences' words that the diff
 * keeps between them.
 */
export const wordDiff: Rival = {
  name: 'diff (words)',
  scores({ left, right }: SetPair) {
    const [a, b] = [wordRow(left), wordRow(right)];
    const kept = new Map<string, number>();
    let [i, j] = [0, 0];
    for (const part of diffWordRows(a, b, PATIENCE) ?? []) {
      if (!part.added && !part.removed) {
        for (let k = 0; k < part.count; k++) {
          addTo(kept, cellKey(a.sentence[i + k] ?? 0, b.sentence[j + k] ?? 0), 1);
        }
      }
      if (!part.added) i += part.count;
      if (!part.removed) j += part.count;
    }
    return new Map(
      [...kept].map(([key, words]) => {
        const [l, r] = key.split('-').map(Number);
        return [key, (2 * words) / ((a.length[l ?? 0] ?? 0) + (b.length[r ?? 0] ?? 0))];
      }),
    );
  },
};
