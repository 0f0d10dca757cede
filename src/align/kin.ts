import type { Lexicon } from './lexicon.ts';
import { likeTerms } from './meaning/like-terms.ts';
import type { LikeWords } from './meaning/like-words.ts';

/** For each term, the terms that may stand for it, itself first, then by falling likeness. */
export interface Kin {
  readonly start: Int32Array;
  readonly term: Int32Array;
  /** Likeness, above 0 to 1. */
  readonly score: Float64Array;
  /** For each term that has any, the terms of like meaning, rising. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
}

/** Two words are kin from this Dice coefficient of their letter trigrams on. */
const LIKE = 0.6;
/**
 * Kinship proves less than equality, however close. Likeness in meaning counts as the closest in spelling:
 * on the development sets .6 to 1 measure alike.
 */
const DISCOUNT = 0.9;
/** Likeness of two words that share only their first `STEM` letters. */
const STEM_SCORE = 0.75;
const STEM = 5;

/**
 * Finds words that are spelt or inflected alike (Qassem and Qasem): the same first letter, and a Dice
 * coefficient of padded letter trigrams (Adamson and Boreham 1974) of at least .6, or the same first five
 * letters; and words of like meaning (thieves and robbers). Figures and character pairs have no kin but
 * themselves.
 *
 * @param words the words of like meaning in the pair's language, where there is a table
 */
export function findKin(lexicon: Lexicon, words: LikeWords | null = null): Kin {
  const alike = words ? likeTerms(lexicon, words) : new Map<number, number[]>();
  const grams: string[][] = lexicon.keys.map((key, id) =>
    lexicon.kinds[id] === 'word' ? trigrams(key) : [],
  );
  const holders = new Map<string, number[]>();
  grams.forEach((list, id) => {
    for (const gram of list) {
      const holder = holders.get(gram);
      if (holder) holder.push(id);
      else holders.set(gram, [id]);
    }
  });
  const start = new Int32Array(lexicon.keys.length + 1);
  const term: number[] = [];
  const score: number[] = [];
  const shared = new Int32Array(lexicon.keys.length);
  lexicon.keys.forEach((key, id) => {
    const found = new Map(alike.get(id)?.map((other) => [other, DISCOUNT]));
    const own = grams[id] ?? [];
    const met: number[] = [];
    for (const gram of own) {
      for (const other of holders.get(gram) ?? []) {
        if (other === id) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    for (const other of met) {
      const dice = (2 * (shared[other] ?? 0)) / (own.length + (grams[other]?.length ?? 0));
      shared[other] = 0;
      const otherKey = lexicon.keys[other] ?? '';
      let likeness = dice >= LIKE ? DISCOUNT * dice : 0;
      if (
        key.length >= STEM &&
        otherKey.length >= STEM &&
        key.slice(0, STEM) === otherKey.slice(0, STEM)
      ) {
        likeness = Math.max(likeness, STEM_SCORE);
      }
      if (likeness > 0) found.set(other, Math.max(found.get(other) ?? 0, likeness));
    }
    const ranked = [...found].sort(([a, one], [b, two]) => two - one || a - b);
    term.push(id, ...ranked.map(([kin]) => kin));
    score.push(1, ...ranked.map(([, likeness]) => likeness));
    start[id + 1] = term.length;
  });
  return { start, term: Int32Array.from(term), score: Float64Array.from(score), alike };
}

/** Distinct letter trigrams, with the beginning and the end of the word marked, behind its first letter. */
function trigrams(key: string): string[] {
  const padded = `^${key}$`;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++)
    grams.add(key.charAt(0) + padded.slice(at, at + 3));
  return [...grams];
}
