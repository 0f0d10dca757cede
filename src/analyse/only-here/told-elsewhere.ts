import { overlaps, type Place, type Side } from '../evidence.ts';
import { figures } from '../figures/figures.ts';
import { mentions } from '../figures/mentions.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { type Word, wordsIn, wordsOf } from '../reading/words.ts';
import { rootsPrinted } from './new-words.ts';

/** Words that may be new in a clause that gives a figure of both articles: "that ‹employs› 210 people". */
const AROUND_FIGURE = 1;

/** One word stands in many a passage, and tells of another thing there. */
const ENOUGH = 2;

/** Whether one passage of the other article has every word of a clause that says something. */
function isInOnePassage(other: ReadArticle, words: readonly Word[]): boolean {
  return other.passages.some(({ index }) => {
    const roots = new Set(wordsOf(other, index).map(({ root }) => root));
    return words.every(({ root }) => roots.has(root));
  });
}

/**
 * Whether the other article tells a clause in a passage that no link ties to the clause's own: one has all
 * its words, or the figure that it gives agrees with one there and hardly a word beside it is new.
 */
export function isToldElsewhere(reading: Reading, side: Side, clause: Place): boolean {
  const other = reading[side === 'left' ? 'right' : 'left'];
  const words = wordsIn(reading[side], clause).filter(({ isFunction }) => !isFunction);
  if (words.length >= ENOUGH && isInOnePassage(other, words)) return true;
  const { entries } = figures(reading);
  // A figure that agrees, or that is in no ledger because the other article may tell it in other words.
  const agreed = mentions(reading[side]).filter(
    (mention) =>
      // A weekday agrees with any of its name.
      mention.kind !== 'weekday' &&
      overlaps(mention, clause) &&
      entries.every(
        ({ kind, [side]: places }) =>
          kind === 'agree' || !places.some((place) => overlaps(place, mention)),
      ),
  );
  if (agreed.length === 0) return false;
  const printed = rootsPrinted(other);
  const fresh = words.filter(
    (word) => !printed.has(word.root) && !agreed.some((place) => overlaps(place, word)),
  );
  return fresh.length <= AROUND_FIGURE;
}
