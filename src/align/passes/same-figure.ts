import { at, cellAt } from '../cells.ts';
import type { Side } from '../lexicon.ts';
import { type Draft, draftKey, type Pass } from './pass.ts';

/** Significant digits from which two passages hardly print one number by chance. */
const DIGITS = 3;

/** After six of six that were read (two in the development sets), by the rule of succession (Laplace 1774). */
const SURE = 7 / 8;

/**
 * Pairs two passages that alone in their articles print one number of three significant digits and more, or
 * one time of day to the minute, where one of them at least has no twin. In the development sets 44 of the 47
 * pairs with such a number are linked by hand. Most are paired by their score; of passages that tell a thing in
 * other words a score says little.
 *
 * ```text
 * left   "Attendance was given as 3,140."
 * right  "The club secretary called a gate of 3,140 the best for 15 years."    →  0–0
 * ```
 */
export const sameFigurePass: Pass = (drafts, { scores: { cells, lexicon } }) => {
  const taken = {
    left: new Set(drafts.map(({ left }) => left)),
    right: new Set(drafts.map(({ right }) => right)),
  };
  const known = new Set(drafts.map(draftKey));
  const found: Draft[] = [];
  const places = { left: firstPlaces(lexicon.left), right: firstPlaces(lexicon.right) };
  lexicon.keys.forEach((key, id) => {
    if (lexicon.kinds[id] !== 'figure' || !isTelling(key)) return;
    if (at(lexicon.left.passages, id) !== 1 || at(lexicon.right.passages, id) !== 1) return;
    const [left, right] = [places.left.get(id) ?? -1, places.right.get(id) ?? -1];
    if (taken.left.has(left) && taken.right.has(right)) return;
    if (known.has(draftKey({ left, right })) || cellAt(cells, left, right) < 0) return;
    known.add(draftKey({ left, right }));
    found.push({ left, right, confidence: SURE, pass: 'same figure' });
  });
  return [...drafts, ...found];
};

/** The first passage that each term stands in. */
function firstPlaces({ sets }: Side): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  sets.forEach((set, passage) => {
    for (const id of set) if (!places.has(id)) places.set(id, passage);
  });
  return places;
}

/** Whether a figure is rare enough to tell what its passage is about. Years, and round numbers, are not. */
function isTelling(key: string): boolean {
  if (key.includes(':')) return true;
  const digits = key.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits.length >= DIGITS && !/^(?:1\d|20)\d\d$/.test(key);
}
