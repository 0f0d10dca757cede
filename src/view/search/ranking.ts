import type { Shard } from './search-index.ts';
import { PREFIX } from './shards.ts';

/** A text that was found. */
export interface Hit {
  /** Its number in the index. */
  readonly text: number;
  readonly score: number;
}

/** What a word that only begins with the one looked for counts, of one that is it. */
const BEGINNING = 0.6;

/** The texts that a word stands in, with how well it fits each. */
function matches(term: string, shard: Shard): Map<number, number> {
  const found = new Map<number, number>();
  for (const [known, distances] of Object.entries(shard)) {
    const whole = known === term;
    if (!whole && (term.length < PREFIX || !known.startsWith(term))) continue;
    let number = 0;
    for (const distance of distances) {
      number += distance;
      found.set(number, Math.max(found.get(number) ?? 0, whole ? 1 : BEGINNING));
    }
  }
  return found;
}

/**
 * Ranks the texts that have every word looked for that the index knows: rare words weigh more
 * (inverse document frequency), and so do whole words.
 *
 * @param lookups each word with the file it would stand in
 * @param texts number of texts in the index
 * @returns the best first, those alike in the order of the index
 */
export function ranked(
  lookups: readonly { readonly term: string; readonly shard: Shard }[],
  texts: number,
): readonly Hit[] {
  const known = lookups
    .map(({ term, shard }) => matches(term, shard))
    .filter(({ size }) => size > 0);
  const [fewest, ...rest] = known.sort((x, y) => x.size - y.size);
  if (fewest === undefined) return [];
  const weight = (found: ReadonlyMap<number, number>) => Math.log(1 + texts / found.size);
  const hits = [...fewest].flatMap(([text, fit]): Hit[] => {
    let score = fit * weight(fewest);
    for (const found of rest) {
      const other = found.get(text);
      if (other === undefined) return [];
      score += other * weight(found);
    }
    return [{ text, score }];
  });
  return hits.sort((x, y) => y.score - x.score || x.text - y.text);
}
