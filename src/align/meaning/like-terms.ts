import type { Lexicon } from '../lexicon.ts';
import type { LikeWords } from './like-words.ts';

/**
 * Looks up the terms of a pair that mean alike: any form of the one may stand for any form of the other.
 * A name of the table counts only where the pair prints it as one, and a plain word only where it is none:
 * Marlow House is no home.
 *
 * @param words the words of like meaning in the pair's language
 * @returns for the number of each term that has any, the numbers of its like terms, rising
 */
export function likeTerms(
  { forms, kinds, names }: Lexicon,
  { likes, keyOf }: LikeWords,
): Map<number, readonly number[]> {
  const holders = new Map<string, number[]>();
  const keys = forms.map((own, id) =>
    kinds[id] === 'word' ? [...new Set([...own].map((form) => keyOf(form, names[id] === 1)))] : [],
  );
  keys.forEach((own, id) => {
    for (const one of own) {
      const known = holders.get(one);
      if (known) known.push(id);
      else holders.set(one, [id]);
    }
  });
  const alike = new Map<number, readonly number[]>();
  keys.forEach((own, id) => {
    const found = new Set<number>();
    for (const one of own) {
      for (const like of likes.get(one) ?? []) {
        for (const other of holders.get(like) ?? []) if (other !== id) found.add(other);
      }
    }
    if (found.size > 0)
      alike.set(
        id,
        [...found].sort((a, b) => a - b),
      );
  });
  return alike;
}
