import type { Candidate } from './candidate.ts';
import type { Facing } from './facing-words.ts';

/** How far from a stretch the words reach that hold it in its place. */
export const REACH = 3;

/** Words in a row on one side of a stretch that both passages have. */
export interface Holding {
  /** Their number, up to the first that says something. */
  readonly words: number;
  /** One of them says something; the end of both passages holds like a word that does. */
  readonly isFirm: boolean;
}

/**
 * What holds a stretch on one side.
 *
 * @param i position of the first word beside it in the left passage, and `j` in the right
 * @param step 1 to read on behind the stretch, −1 before it
 */
export function holding(facing: Facing, i: number, j: number, step: 1 | -1): Holding {
  for (let count = 0; count < REACH; count += 1) {
    const [a, b] = [facing.left[i + step * count], facing.right[j + step * count]];
    if (!a && !b) return { words: count + 1, isFirm: true };
    if (!a || !b || a.anchor === null || a.anchor !== b.anchor) {
      return { words: count, isFirm: false };
    }
    if (!a.isFunction) return { words: count + 1, isFirm: true };
  }
  return { words: REACH, isFirm: false };
}

/** What holds a candidate before and behind. */
export function holdings(
  facing: Facing,
  { left, right }: Pick<Candidate, 'left' | 'right'>,
): readonly [before: Holding, behind: Holding] {
  return [
    holding(facing, (left[0] ?? 0) - 1, (right[0] ?? 0) - 1, -1),
    holding(facing, (left.at(-1) ?? 0) + 1, (right.at(-1) ?? 0) + 1, 1),
  ];
}
