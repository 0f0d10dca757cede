import { primaryLanguage } from '../../text/segmenter.ts';
import type { Facing, FacingWord } from './facing-words.ts';
import { areNear, isPhrase } from './near-words/near-words.ts';

/** Why two phrases are taken to stand opposite each other. */
export type Ground = 'near words' | 'between anchors' | 'around an anchor';

/** Words of a link that may stand opposite each other; positions in the link's words, rising. */
export interface Candidate {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly ground: Ground;
  /** Words that say something, which both passages have, hold it on both sides. */
  readonly isHeld: boolean;
}

/** A stretch of more words than this is more than one choice of words. */
const MOST_WORDS = 6;
const MOST_CONTENT = 3;
/** How far from a stretch the words reach that hold it in place on both sides. */
const REACH = 3;

function isFree(word: FacingWord | undefined): word is FacingWord {
  return word !== undefined && word.anchor === null && !word.isClosed;
}

function contentOf(words: readonly FacingWord[], stretch: readonly number[]): number {
  return stretch.filter((at) => words[at]?.isFunction === false).length;
}

/** Whether a capital marks a name; one that begins a sentence, and those of German nouns, do not. */
function isName({ isCapital, token }: FacingWord, lang: string): boolean {
  return isCapital && token > 1 && primaryLanguage(lang) !== 'de';
}

/** A word, or a verb with the word behind it, that the sets of near words may have. */
interface Unit {
  readonly positions: readonly number[];
  readonly folded: string;
  readonly isName: boolean;
}

function units(words: readonly FacingWord[], lang: string): Unit[] {
  return words.flatMap((word, at): Unit[] => {
    if (!isFree(word) || word.isFunction) return [];
    const next = words[at + 1];
    const isVerb = next && isFree(next) && isPhrase(word.folded, next.folded, lang);
    const folded = isVerb ? `${word.folded}_${next.folded}` : word.folded;
    const positions = isVerb ? [at, at + 1] : [at];
    return [{ positions, folded, isName: isName(word, lang) }];
  });
}

/** Words that newsrooms choose between, accounted for on neither side; the nearest in place first. */
export function nearWords({ left, right, correspondence }: Facing): Candidate[] {
  const { lang } = correspondence;
  const [ones, others] = [units(left, lang), units(right, lang)];
  const found = ones.flatMap((one) =>
    others
      .filter((other) => one.isName === other.isName && areNear(one.folded, other.folded, lang))
      .map((other) => {
        const [i, j] = [one.positions[0] ?? 0, other.positions[0] ?? 0];
        return { one, other, i, j, apart: Math.abs(i / left.length - j / right.length) };
      }),
  );
  const side = correspondence.isFlipped ? 'j' : 'i';
  found.sort((a, b) => a.apart - b.apart || a[side] - b[side] || a.i + a.j - b.i - b.j);
  const used = new Set<Unit>();
  return found.flatMap(({ one, other }): Candidate[] => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    const [lefts, rights] = [one.positions, other.positions];
    return [{ left: lefts, right: rights, ground: 'near words', isHeld: false }];
  });
}

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

function positions(words: readonly FacingWord[]): ReadonlyMap<number, number> {
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
    return [{ left: lefts, right: rights, ground: 'around an anchor', isHeld: true }];
  });
}
