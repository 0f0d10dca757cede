import { at } from '../cells.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Draft, Pass } from './pass.ts';

/**
 * From this share of common words on (Dice 1945), two passages tell the same: all 65 such pairs in
 * the development sets are linked by hand.
 */
const SHARE = 0.8;

/** After 65 of 65, by the rule of succession (Laplace 1774): 66 of 67. */
const SURE = 0.985;

/** Fewer different words than these may be common by chance, or by a turn of phrase. */
const TELLING = 6;

/**
 * Pairs two passages of almost the same words that no pass before it has paired with anything. In
 * articles of a few sentences there is too little around a passage for its score to say much; its own
 * words do. Passages with a figure each that the other lacks are not the same: results and tables repeat their
 * words.
 *
 * ```text
 * left   "The bridge opened on Monday after six years of work."
 * right  "After six years of work the bridge opened on Monday."    →  0–0
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
    if (commonWords(lexicon, left, right) < SHARE) continue;
    found.push({ left, right, confidence: SURE, pass: 'same words' });
  }
  return [...drafts, ...found];
};

/** Share of common terms, 0 to 1; 0 where there are too few, or each side has a figure of its own. */
function commonWords({ left, right, kinds }: Lexicon, i: number, j: number): number {
  const [own, other] = [left.sets[i], right.sets[j]];
  if (own === undefined || other === undefined) return 0;
  const [least, all] = [Math.min(own.length, other.length), own.length + other.length];
  if (least < TELLING || 2 * least < SHARE * all) return 0;
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
  return lone && facing ? 0 : (2 * both) / all;
}
