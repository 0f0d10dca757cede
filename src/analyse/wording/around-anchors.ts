import { positions } from './between-anchors.ts';
import { type Candidate, contentOf, isFree } from './candidate.ts';
import type { Facing, FacingWord } from './facing-words.ts';

/** Small phrases around one word: longer ones are clauses. */
const MOST_AROUND = 5;

/** Whether the same pairs of words stand right before and right behind two stretches. */
function isEnclosed(facing: Facing, lefts: readonly number[], rights: readonly number[]): boolean {
  const around = (words: readonly FacingWord[], stretch: readonly number[]) => [
    words[(stretch[0] ?? 0) - 1]?.anchor,
    words[(stretch.at(-1) ?? 0) + 1]?.anchor,
  ];
  const [a, b] = [around(facing.left, lefts), around(facing.right, rights)];
  return a[0] === b[0] && a[1] === b[1] && a[0] !== null && a[1] !== null;
}

/**
 * "had then ‹said›" and "‹said› at the time": words before a pair on one side and behind it on the
 * other. Told only where a link differs in nothing else.
 */
export function aroundAnchors(facing: Facing): Candidate[] {
  const { left, right } = facing;
  const facingOf = positions(right);
  const free = (words: readonly FacingWord[], from: number, step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = from + step; isFree(words[at]); at += step) found.push(at);
    return step === 1 ? found : found.reverse();
  };
  return left.flatMap(({ anchor, isFunction }, i): Candidate[] => {
    const j = anchor === null ? undefined : facingOf.get(anchor);
    if (j === undefined || isFunction) return [];
    const before = { left: free(left, i, -1), right: free(right, j, -1) };
    const after = { left: free(left, i, 1), right: free(right, j, 1) };
    const [lefts, rights] =
      before.right.length + after.left.length === 0
        ? [
            [...before.left, i],
            [j, ...after.right],
          ]
        : [
            [i, ...after.left],
            [...before.right, j],
          ];
    const isOneSided =
      before.right.length + after.left.length === 0 ||
      before.left.length + after.right.length === 0;
    if (!isOneSided || Math.min(lefts.length, rights.length) < 2) return [];
    if (!isEnclosed(facing, lefts, rights)) return [];
    // One word at least beside the pair itself says something.
    if (contentOf(left, lefts) + contentOf(right, rights) < 3) return [];
    if (Math.max(lefts.length, rights.length) > MOST_AROUND) return [];
    return [{ left: lefts, right: rights, ground: 'around an anchor' }];
  });
}
