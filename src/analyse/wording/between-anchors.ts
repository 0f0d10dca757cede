import { primaryLanguage } from '../../text/segmenter.ts';
import { type Candidate, contentOf, isFree } from './candidate.ts';
import type { Facing, FacingWord } from './facing-words.ts';

/** A stretch of more words than this is more than one choice of words. */
const MOST_WORDS = 6;
const MOST_CONTENT = 3;
/** How far from a stretch the words reach that hold it in place on both sides. */
const REACH = 3;

/**
 * Words in a row, from a position on, that both passages have: their number, and whether one of them
 * says something. The end of a passage holds like a word that does.
 */
function holding(facing: Facing, i: number, j: number, step: 1 | -1) {
  for (let count = 0; count < REACH; count += 1) {
    const [a, b] = [facing.left[i + step * count], facing.right[j + step * count]];
    if (!a || !b) return { count, isFirm: !a && !b };
    if (a.anchor === null || a.anchor !== b.anchor) return { count, isFirm: false };
    if (!a.isFunction) return { count, isFirm: true };
  }
  return { count: REACH, isFirm: false };
}

/** German capitals tell nouns from verbs, which do not stand for each other. */
function isSameSort(facing: Facing, left: readonly number[], right: readonly number[]): boolean {
  if (primaryLanguage(facing.correspondence.lang) !== 'de') return true;
  const hasNoun = (words: readonly FacingWord[], stretch: readonly number[]) =>
    stretch.some((at) => words[at]?.isCapital === true && words[at]?.token !== 0);
  return hasNoun(facing.left, left) === hasNoun(facing.right, right);
}

function fits(facing: Facing, left: readonly number[], right: readonly number[]): boolean {
  if (!isSameSort(facing, left, right)) return false;
  const counts = [contentOf(facing.left, left), contentOf(facing.right, right)];
  return (
    counts.every((count) => count >= 1 && count <= MOST_CONTENT) &&
    Math.max(left.length, right.length) <= MOST_WORDS
  );
}

/** Where each pair of words stands on one side. */
export function positions(words: readonly FacingWord[]): ReadonlyMap<number, number> {
  return new Map(
    words.flatMap(({ anchor }, at) => (anchor === null ? [] : [[anchor, at] as const])),
  );
}

function stretch(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

/** What stands between two pairs of words on both sides. */
export function betweenAnchors(facing: Facing): Candidate[] {
  const { left, right } = facing;
  const facingOf = positions(right);
  const found: Candidate[] = [];
  for (let i = -1; i < left.length; i += 1) {
    const j = i < 0 ? -1 : facingOf.get(left[i]?.anchor ?? -1);
    if (j === undefined) continue;
    let [a, b] = [i + 1, j + 1];
    while (isFree(left[a])) a += 1;
    while (isFree(right[b])) b += 1;
    const isEnd = a === left.length && b === right.length;
    if (!isEnd && (a === left.length || facingOf.get(left[a]?.anchor ?? -1) !== b)) continue;
    const [lefts, rights] = [stretch(i + 1, a), stretch(j + 1, b)];
    if (!fits(facing, lefts, rights)) continue;
    const [before, after] = [holding(facing, i, j, -1), holding(facing, a, b, 1)];
    // "from the ‹water› and": three small words around a gap hold it as one word does.
    if (!before.isFirm && !after.isFirm && before.count + after.count < REACH) continue;
    const isHeld = before.isFirm && after.isFirm;
    found.push({ left: lefts, right: rights, ground: 'between anchors', isHeld });
  }
  return found;
}
