import { File, FingerprintIndex, Region, TokenizedFile } from '@dodona/dolos-core';
import { cellKey } from '../../sets/read.ts';
import { addTo, plainWords, type Rival } from '../rival.ts';

/** Words in a fingerprint: the fewest that say more than one word does; three find half as much. */
const WORDS = 2;
/** Every fingerprint is kept: the texts are short. */
const WINDOW = 1;

/** A text as Dolos reads it: a word a token, a sentence a row. */
function fileOf(name: string, texts: readonly string[]): TokenizedFile {
  const words = texts.flatMap((text, row) =>
    plainWords(text).map((word, column) => ({
      word,
      place: new Region(row, column, row, column + 1),
    })),
  );
  return new TokenizedFile(
    new File(name, texts.join('\n')),
    words.map(({ word }) => word),
    words.map(({ place }) => place),
  );
}

/** Dolos over pairs of words: a cell's score is the share of the shorter sentence's pairs in both. */
export const fingerprints: Rival = {
  name: 'dolos-core (word k-grams)',
  scores({ left, right }) {
    const [a, b] = [fileOf('left', left), fileOf('right', right)];
    const found = new Map<string, number>();
    if (a.tokens.length < WORDS || b.tokens.length < WORDS) return found;
    const index = new FingerprintIndex(WORDS, WINDOW);
    index.addFiles([a, b]);
    for (const { pairs } of index.getPair(a, b).buildFragments()) {
      for (const pair of pairs) {
        const [l, r] = [pair.left.location, pair.right.location];
        // Words on both sides of a full stop are no part of either sentence.
        if (l.startRow !== l.endRow || r.startRow !== r.endRow) continue;
        addTo(found, cellKey(l.startRow, r.startRow), 1);
      }
    }
    const length = (text: string | undefined) =>
      Math.max(1, plainWords(text ?? '').length - WORDS + 1);
    return new Map(
      [...found].map(([key, count]) => {
        const [l, r] = key.split('-').map(Number);
        return [key, count / Math.min(length(left[l ?? 0]), length(right[r ?? 0]))];
      }),
    );
  },
};
