import { at } from '../cells.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Draft, Pass } from './pass.ts';

/** Fewer different words than these may be common by chance, or by a turn of phrase. */
const TELLING = 6;

/** A way in which the words of two passages are the same, and how sure a link that rests on it is. */
interface Sameness {
  /** Least share of common words, 0 to 1. */
  readonly share: number;
  /** By the rule of succession (Laplace 1774), from what is linked by hand in the development sets. */
  readonly sure: number;
}

/** Of the words of both passages (Dice 1945): 65 of 65 such pairs are linked. */
const ALIKE: Sameness = { share: 0.8, sure: 66 / 67 };

/** Of the words of the passage that has fewer, which the other has to the last: 75 of 76 are linked. */
const CONTAINED: Sameness = { share: 1, sure: 76 / 78 };
/** A passage of more times the words of another may have them all by chance; so long is none of the 76. */
const LONGER = 4;

/**
 * Pairs two passages of almost the same words, or of which one has all words of the other, that no pass before
 * it has paired with anything. In articles of a few sentences there is too little around a passage for its score
 * to say much; its own words do. Passages with a figure each that the other lacks are not the same: results and
 * tables repeat their words.
 *
 * ```text
 * left   "The bridge opened on Monday after six years of work."
 * right  "After six years of work the bridge opened on Monday."    →  0–0
 *
 * left   "The bridge opened on Monday after six years of work."
 * right  "On Monday the bridge opened after years of work."        →  0–0
 * ```
 */
export const sameWordsPass: Pass = (drafts, { scores: { cells, lexicon } }) => {
  const taken = {
    left: new Set(drafts.map(({ left }) => left)),
    right: new Set(drafts.map(({ right }) => right)),
  };
  const found: Draft[] = [];
  for (let cell = 0; cell < cells.size; cell++) {
    const [left, right] = [at(cells.row, cell), at(cells.column, cell)];
    if (taken.left.has(left) || taken.right.has(right)) continue;
    const confidence = sameness(lexicon, left, right);
    if (confidence === null) continue;
    found.push({ left, right, confidence, pass: 'same words' });
  }
  return [...drafts, ...found];
};

/** How sure it is that two passages are the same by their words; `null` where they are not, or each has a figure of its own. */
function sameness({ left, right, kinds }: Lexicon, i: number, j: number): number | null {
  const [own, other] = [left.sets[i], right.sets[j]];
  if (own === undefined || other === undefined) return null;
  const [least, all] = [Math.min(own.length, other.length), own.length + other.length];
  if (least < TELLING || all - least > LONGER * least) return null;
  let [both, from, to] = [0, 0, 0];
  let [lone, facing] = [false, false];
  while (from < own.length || to < other.length) {
    const a = from < own.length ? at(own, from) : Infinity;
    const b = to < other.length ? at(other, to) : Infinity;
    if (a < b && kinds[a] === 'figure') lone = true;
    if (b < a && kinds[b] === 'figure') facing = true;
    if (a === b) both += 1;
    if (a <= b) from += 1;
    if (b <= a) to += 1;
  }
  if (lone && facing) return null;
  if (2 * both >= ALIKE.share * all) return ALIKE.sure;
  return both >= CONTAINED.share * least ? CONTAINED.sure : null;
}
