import { typingDistance } from './typing-distance.ts';

/** Longest word that is looked for: no key or name of a file is longer. */
const LONGEST = 64;

/** A word in the singular, by the English rule that changes letters: "agencies" is "agency". */
function singular(word: string): string {
  return word.replace(/(?<=\w{3})ies$/u, 'y');
}

/**
 * The known word that a misspelt one most likely stands for, or `null`. Near is at most one slip of
 * typing for every three letters, as compilers have it in "did you mean"; a word that begins with the
 * other counts too ("headlines", "date-published"), and so does its plural ("agencies"). Case does not
 * matter; the first of equals wins.
 *
 * @param word as written
 * @param known in any fixed order
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = singular(word.toLowerCase().slice(0, LONGEST));
  if (wanted === '') return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const distance = typingDistance(wanted, other);
    const near =
      distance <= Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3)) ||
      (Math.min(wanted.length, other.length) >= 3 &&
        (wanted.startsWith(other) || other.startsWith(wanted)));
    if (near && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
