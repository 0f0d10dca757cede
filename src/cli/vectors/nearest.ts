/** Two words that are near, by number, the lower first. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  readonly cosine: number;
}

/** Near words kept for a word: of 5, 8 and 16, eight measure best. */
const KEPT = 8;
/** Words are near from this cosine on: below, most pairs share a topic and no meaning. */
export const NEAR = 0.5;

/**
 * The nearest words of each word; a pair is kept where either of the two is among the other's nearest.
 *
 * @param values unit vectors, `size` numbers a word
 * @returns by the lower number, then the higher
 */
export function nearestWords(values: Float64Array, size: number): NearPair[] {
  // Half the bytes to read is nearly half the time.
  const vectors = Float32Array.from(values);
  const words = vectors.length / size;
  const found = new Map<number, NearPair>();
  for (let word = 0; word < words; word++) {
    for (const { other, cosine } of nearest(vectors, size, word)) {
      const [low, high] = [Math.min(word, other), Math.max(word, other)];
      found.set(low * words + high, { one: low, other: high, cosine });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** The nearest words of one, the nearest first; of equals, the more frequent. */
function nearest(
  vectors: Float32Array,
  size: number,
  word: number,
): { other: number; cosine: number }[] {
  const own = vectors.slice(word * size, (word + 1) * size);
  const kept: { other: number; cosine: number }[] = [];
  let least = NEAR;
  for (let other = 0, from = 0; from < vectors.length; other++, from += size) {
    let cosine = 0;
    for (let d = 0; d < size; d++) cosine += (own[d] as number) * (vectors[from + d] as number);
    if (cosine < least || other === word) continue;
    kept.push({ other, cosine });
    kept.sort((a, b) => b.cosine - a.cosine || a.other - b.other);
    if (kept.length > KEPT) kept.pop();
    if (kept.length === KEPT) least = kept.at(-1)?.cosine ?? NEAR;
  }
  return kept;
}
