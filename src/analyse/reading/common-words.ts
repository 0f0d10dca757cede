/** A pair of positions in two sequences that stand for each other; both rise from pair to pair. */
export type Match = readonly [left: number, right: number];

/** Sequences longer than this, multiplied, are not compared word by word: 2,000 words against 2,000. */
const LARGEST_TABLE = 4_000_000;

/**
 * A heaviest common subsequence of two sequences (Needleman and Wunsch's table without a price for
 * gaps). Of equally heavy ones it is the one whose pairs stand as early as they can.
 *
 * @param n length of the left sequence
 * @param m length of the right sequence
 * @param weigh worth of pairing two positions, ≥ 0; 0 forbids it
 * @returns rising pairs; empty where the table would be too large
 */
export function heaviestCommon(
  n: number,
  m: number,
  weigh: (left: number, right: number) => number,
): Match[] {
  if (n * m > LARGEST_TABLE) return [];
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const worth = new Float64Array(n * m);
  const at = (table: Float64Array, index: number): number => table[index] ?? 0;
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      const value = weigh(i, j);
      worth[i * m + j] = value;
      const paired = value > 0 ? value + at(best, (i + 1) * width + j + 1) : 0;
      const skipped = Math.max(at(best, (i + 1) * width + j), at(best, i * width + j + 1));
      best[i * width + j] = Math.max(paired, skipped);
    }
  }
  const pairs: Match[] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const value = at(worth, i * m + j);
    const here = at(best, i * width + j);
    if (value > 0 && here === value + at(best, (i + 1) * width + j + 1)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (here === at(best, i * width + j + 1)) j += 1;
    else i += 1;
  }
  return pairs;
}

/** The words of one sequence that stand in another as well, each as often as there, in any order. */
export function inAnyOrder<T extends { readonly folded: string }>(
  words: readonly T[],
  others: readonly { readonly folded: string }[],
): T[] {
  const left = new Map<string, number>();
  for (const { folded } of others) left.set(folded, (left.get(folded) ?? 0) + 1);
  return words.filter(({ folded }) => {
    const count = left.get(folded) ?? 0;
    left.set(folded, count - 1);
    return count > 0;
  });
}
