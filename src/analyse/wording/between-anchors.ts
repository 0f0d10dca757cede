import { type Candidate, contentOf, isFree, isOpen } from './candidate.ts';
import type { Facing, FacingWord } from './facing-words.ts';
import { holding, REACH } from './hold.ts';
import { mayBeOneSort } from './sorts.ts';

/** A stretch of more words than this is more than one choice of words. */
const MOST_WORDS = 6;
const MOST_CONTENT = 3;
/** Less where a word of the stretch stands elsewhere too: the other words may belong to that place. */
const MOST_KEPT = 2;

function fits(facing: Facing, left: readonly number[], right: readonly number[]): boolean {
  const [lefts, rights] = [
    left.flatMap((at) => facing.left[at] ?? []),
    right.flatMap((at) => facing.right[at] ?? []),
  ];
  if (!mayBeOneSort(lefts, rights, facing.correspondence.lang)) return false;
  const counts = [contentOf(facing.left, left), contentOf(facing.right, right)];
  return (
    counts.every((count) => count >= 1 && count <= MOST_CONTENT) &&
    Math.max(left.length, right.length) <= MOST_WORDS
  );
}

/** Where each pair of words stands on one side. */
export function positions(words: readonly FacingWord[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  words.forEach(({ anchor }, at) => {
    if (anchor !== null) found.set(anchor, at);
  });
  return found;
}

function stretch(from: number, to: number): number[] {
  const positions: number[] = [];
  for (let at = from; at < to; at += 1) positions.push(at);
  return positions;
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
    const [before, behind] = [holding(facing, i, j, -1), holding(facing, a, b, 1)];
    // "from the ‹water› and": three small words around a gap hold it as one word does.
    if (!before.isFirm && !behind.isFirm && before.words + behind.words < REACH) continue;
    found.push({ left: lefts, right: rights, ground: 'between anchors' });
  }
  return found;
}

/** Words of a stretch that say something and that the other article prints too. */
function printedOf(words: readonly FacingWord[], stretch: readonly number[]): number {
  return contentOf(
    words,
    stretch.filter((at) => !isFree(words[at])),
  );
}

/**
 * What stands between two words that both passages have in one order, though the other article has
 * a word of it elsewhere: "closed to ‹vehicles› of more than" and "closed to ‹lorries› of more than",
 * where "heavy lorries" were named before. Words held as firmly as that face each other; only where
 * both stretches have words from elsewhere may the two just stand in another order.
 */
export function betweenKept(facing: Facing): Candidate[] {
  const { left, right, correspondence } = facing;
  const ends = [...correspondence.kept, [left.length, right.length] as const];
  return ends.flatMap(([a, b], at): Candidate[] => {
    const [i, j] = correspondence.kept[at - 1] ?? [-1, -1];
    const [lefts, rights] = [stretch(i + 1, a), stretch(j + 1, b)];
    if (!fits(facing, lefts, rights)) return [];
    if (!lefts.every((one) => isOpen(left[one])) || !rights.every((one) => isOpen(right[one]))) {
      return [];
    }
    // A name that the other passage has elsewhere is moved, and nothing stands for it.
    const isMoved = (word: FacingWord | undefined) =>
      word?.isCapital === true && word.anchor !== null;
    if (lefts.some((one) => isMoved(left[one])) || rights.some((one) => isMoved(right[one]))) {
      return [];
    }
    const counts = [printedOf(left, lefts), printedOf(right, rights)];
    if (Math.min(...counts) > 0) return [];
    if (contentOf(left, lefts) > MOST_KEPT || contentOf(right, rights) > MOST_KEPT) return [];
    // What a sentence begins with tells nothing of the order that its words are kept in.
    if (i < 0 || j < 0) return [];
    const around = [holding(facing, i, j, -1), holding(facing, a, b, 1)];
    // Three small words in a row hold as one that says something does: "of more than".
    if (!around.every(({ words, isFirm }) => isFirm || words === REACH)) return [];
    return [{ left: lefts, right: rights, ground: 'between anchors' }];
  });
}
