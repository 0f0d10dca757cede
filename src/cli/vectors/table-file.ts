import { type NearWordsFile, WHOLE } from '../../align/meaning/near-words.ts';
import type { NearPair } from './nearest.ts';

/** The most that a byte holds, and two. */
const [BYTE, TWO_BYTES] = [255, 65_535];

/**
 * A table of near words as its file keeps it. Words near to none are left out.
 *
 * @param words without spaces
 * @param pairs by the lower number, then the higher
 * @throws RangeError where there are more words, or more near words of one, than the file can tell
 */
export function tableFile(words: readonly string[], pairs: readonly NearPair[]): NearWordsFile {
  const used = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
  const number = new Map(used.map((word, index) => [word, index]));
  const counts = new Array<number>(used.length).fill(0);
  const near: number[] = [];
  const cosines: number[] = [];
  for (const { one, other, cosine } of pairs) {
    const [low, high] = [number.get(one) ?? 0, number.get(other) ?? 0];
    counts[low] = (counts[low] ?? 0) + 1;
    near.push(high % 256, Math.floor(high / 256));
    cosines.push(Math.round(Math.min(1, cosine) * WHOLE));
  }
  if (used.length > TWO_BYTES || counts.some((count) => count > BYTE)) {
    throw new RangeError(
      `Unexpected table of ${used.length} words, expected ${TWO_BYTES} at most with ${BYTE} near words each`,
    );
  }
  return {
    words: used.map((word) => words[word] ?? '').join(' '),
    counts: base64(counts),
    near: base64(near),
    cosines: base64(cosines),
  };
}

function base64(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64');
}
