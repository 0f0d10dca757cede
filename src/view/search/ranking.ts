import type { Shard } from './search-index.ts';
import { PREFIX } from './shards.ts';

/** A text that was found. */
export interface Hit {
  /** Its number in the index. */
  readonly text: number;
  readonly score: number;
}

/** A word looked for, with the file of the index that it would stand in. */
export interface Lookup {
  readonly term: string;
  readonly shard: Shard;
}

/** What a word that only begins with the one looked for counts, of one that is it. */
const BEGINNING = 0.6;
/** Letters at the end that two forms of one word may each have for themselves: "protesters", "protest". */
const ENDING = 3;
/** Letters that two forms of one word begin with at least. */
const ROOT = 4;

/** How many letters two words begin with alike. */
function alike(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The words of the index that a word looked for finds. */
export interface Finds {
  readonly words: readonly string[];
  /** The index has no word that begins with it: these begin like it, and may be other forms of it. */
  readonly areNear: boolean;
}

/** The words that begin with the one looked for; where there is none, those that only end another way. */
export function finds({ term, shard }: Lookup): Finds {
  const all = Object.keys(shard);
  const words = all.filter(
    (word) => word === term || (term.length >= PREFIX && word.startsWith(term)),
  );
  if (words.length > 0) return { words, areNear: false };
  // A number has no other form.
  const near = all.filter((word) => {
    if (/\d/.test(term)) return false;
    const root = alike(term, word);
    return root >= ROOT && Math.max(term.length, word.length) - root <= ENDING;
  });
  return { words: near, areNear: near.length > 0 };
}

/** The texts that a word stands in, with how well it fits each. */
function matches(lookup: Lookup): Map<number, number> {
  const found = new Map<number, number>();
  for (const word of finds(lookup).words) {
    const fit = word === lookup.term ? 1 : BEGINNING;
    let number = 0;
    for (const distance of lookup.shard[word] ?? []) {
      number += distance;
      found.set(number, Math.max(found.get(number) ?? 0, fit));
    }
  }
  return found;
}

/**
 * Ranks the texts that have every word looked for that the index knows, or a form of it: rare words weigh more
 * (inverse document frequency), and so do whole words.
 *
 * @param texts number of texts in the index
 * @returns the best first, those alike in the order of the index
 */
export function ranked(lookups: readonly Lookup[], texts: number): readonly Hit[] {
  const known = lookups.map(matches).filter(({ size }) => size > 0);
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
