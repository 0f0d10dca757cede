import { at } from '../cells.ts';
import type { Lexicon } from '../lexicon.ts';
import type { NearWords } from './near-words.ts';

/** A term that is near another in meaning. */
export interface NearTerm {
  readonly id: number;
  /** Likeness, above 0 to 1. */
  readonly score: number;
}

/** Likeness of two words at the least cosine that a table keeps, .5; it rises to 1 at a cosine of 1. */
const LEAST = 0.4;
const LEAST_COSINE = 0.5;

/**
 * Looks up the terms of a pair that are near a term in meaning: any form of the one is near any form
 * of the other. Two names are never near: Iran and Iraq, Monday and Tuesday keep the same company
 * because they are things of the same kind, not the same thing.
 *
 * @param near the near words of the pair's language
 * @returns for the number of a term, its near terms, in no order
 */
export function nearTerms(lexicon: Lexicon, near: NearWords): (id: number) => NearTerm[] {
  const { forms, kinds, names } = lexicon;
  const holder = new Map<number, number>();
  const words = forms.map((own, id) =>
    kinds[id] === 'word' ? [...own].flatMap((form) => near.number.get(form) ?? []) : [],
  );
  words.forEach((own, id) => {
    for (const word of own) holder.set(word, id);
  });
  return (id) => {
    const best = new Map<number, number>();
    for (const word of words[id] ?? []) {
      for (let entry = at(near.start, word); entry < at(near.start, word + 1); entry++) {
        const other = holder.get(at(near.word, entry));
        if (other === undefined || other === id) continue;
        if (names[id] === 1 && names[other] === 1) continue;
        best.set(other, Math.max(best.get(other) ?? 0, likeness(at(near.cosine, entry))));
      }
    }
    return [...best].map(([other, score]) => ({ id: other, score }));
  };
}

function likeness(cosine: number): number {
  return LEAST + ((1 - LEAST) * Math.max(0, cosine - LEAST_COSINE)) / (1 - LEAST_COSINE);
}
