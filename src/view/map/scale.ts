import type { FacingArticle, FacingPassage } from '../facing.ts';

/** White between neighbouring passages of a bar, as a part of a passage's mean length. */
const GAP = 0.12;

/**
 * From this many passages in the longer article a bar shows runs instead of passages: on the widest
 * page (78 rem, 1,248 px less its margins) a passage would be narrower than its white and two strokes.
 */
const DENSE = 120;

/** Where a passage lies on its article's bar; one unit for each word. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** The common scale of both bars. */
export interface Scale {
  /** Length of the longer bar. */
  readonly length: number;
  readonly dense: boolean;
  readonly stretch: (passage: FacingPassage) => Stretch;
}

/** A passage without a word (a row of stars, an ellipsis) still shows. */
const LEAST = 1;

function lengthOf({ words }: FacingPassage): number {
  return Math.max(words, LEAST);
}

/** Lays both articles out on one scale. */
export function scale(a: FacingArticle, b: FacingArticle): Scale {
  const all = [...a.passages, ...b.passages];
  const mean = all.reduce((sum, passage) => sum + lengthOf(passage), 0) / Math.max(all.length, 1);
  const dense = Math.max(a.passages.length, b.passages.length) > DENSE;
  const gap = dense ? 0 : mean * GAP;
  const stretches = new Map<string, Stretch>();
  let longest = 0;
  for (const { passages } of [a, b]) {
    let at = 0;
    for (const passage of passages) {
      stretches.set(passage.element, { start: at, length: lengthOf(passage) });
      longest = Math.max(longest, at + lengthOf(passage));
      at += lengthOf(passage) + gap;
    }
  }
  return {
    length: longest,
    dense,
    stretch: ({ element }) => stretches.get(element) ?? { start: 0, length: 0 },
  };
}
