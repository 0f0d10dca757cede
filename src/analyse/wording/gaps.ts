import type { Correspondence } from '../reading/correspondence.ts';
import type { Word } from '../reading/words.ts';

/** Words between two anchors that nothing stands for, on both sides. */
export interface Gap {
  readonly correspondence: Correspondence;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** The anchors around it; `null` at the beginning or end of the passages. */
  readonly before: readonly [number, number] | null;
  readonly after: readonly [number, number] | null;
}

/** Positions of the words of one passage that some link finds a word for. */
export type Covered = (side: 'left' | 'right', passage: number) => ReadonlySet<number>;

/**
 * Which words of each passage stand for a word of some passage it is linked with, by token. A word
 * that another link accounts for is not open to substitution in this one.
 */
export function coveredWords(all: readonly Correspondence[]): Covered {
  const covered = { left: new Map<number, Set<number>>(), right: new Map<number, Set<number>>() };
  const add = (side: 'left' | 'right', passage: number, token: number | undefined) => {
    const tokens = covered[side].get(passage) ?? new Set();
    covered[side].set(passage, tokens);
    if (token !== undefined) tokens.add(token);
  };
  for (const { link, left, right, kept, moved } of all) {
    for (const [i, j] of [...kept, ...moved]) {
      add('left', link.left, left[i]?.token);
      add('right', link.right, right[j]?.token);
    }
  }
  const none: ReadonlySet<number> = new Set();
  return (side, passage) => covered[side].get(passage) ?? none;
}

/** The gaps of a link in which both sides have words left. */
export function gapsOf(correspondence: Correspondence, covered: Covered): Gap[] {
  const { link, left, right, kept } = correspondence;
  const [doneLeft, doneRight] = [covered('left', link.left), covered('right', link.right)];
  const gaps: Gap[] = [];
  const ends = [...kept, [left.length, right.length] as const];
  let before: readonly [number, number] | null = null;
  for (const after of ends) {
    const [i, j] = before ?? [-1, -1];
    const lefts = left.slice(i + 1, after[0]).filter(({ token }) => !doneLeft.has(token));
    const rights = right.slice(j + 1, after[1]).filter(({ token }) => !doneRight.has(token));
    if (lefts.length > 0 && rights.length > 0) {
      const isEnd = after[0] === left.length;
      gaps.push({
        correspondence,
        left: lefts,
        right: rights,
        before,
        after: isEnd ? null : after,
      });
    }
    before = after;
  }
  return gaps;
}
