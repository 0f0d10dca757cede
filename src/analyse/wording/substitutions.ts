import { primaryLanguage } from '../../text/segmenter.ts';
import { areSpellings } from '../names/likeness.ts';
import { mayBeOneName } from '../names/same-name.ts';
import { areOfOneArabicRoot } from '../reading/arabic-root.ts';
import type { Correspondence } from '../reading/correspondence.ts';
import { isInflection } from '../reading/inflection.ts';
import { aroundAnchors } from './around-anchors.ts';
import { betweenAnchors, betweenKept } from './between-anchors.ts';
import type { Candidate, Ground } from './candidate.ts';
import { counterLength, isGoverning } from './chinese-edges.ts';
import type { Facing, FacingWord } from './facing-words.ts';
import { nearWords } from './near-pairs.ts';
import { areOneUnit, besideFigures } from './same-figure.ts';
import { isOnePhrase, isTrusted, MUCH_SHARED, sharedPart } from './trusted.ts';

/** Words that stand opposite other words inside a link. */
export interface Substitution {
  readonly correspondence: Correspondence;
  /** In reading order; function words at their edges are left off. */
  readonly left: readonly FacingWord[];
  readonly right: readonly FacingWord[];
  readonly ground: Ground;
}

/** The same words with pairs of near words as anchors. */
function anchored({ correspondence, left, right }: Facing, pairs: readonly Candidate[]): Facing {
  const first = 1 + Math.max(-1, ...left.map(({ anchor }) => anchor ?? -1));
  const number = (side: 'left' | 'right') => {
    const numbers = new Map(
      pairs.flatMap((pair, n) => pair[side].map((at) => [at, first + n] as const)),
    );
    return (word: FacingWord, at: number): FacingWord => ({
      ...word,
      anchor: numbers.get(at) ?? word.anchor,
    });
  };
  return { correspondence, left: left.map(number('left')), right: right.map(number('right')) };
}

/** Small words behind a verb that belong to it: "called off", "broke away". */
const PARTICLE = /^(?:off|up|out|down|away|back|over)$/u;
/** More of them, which join a noun more often ("town on Monday"), */
const JOINING = /^(?:on|in)$/u;
/** and belong to the verb where no noun follows: "carried on with", "caved in." */
const NO_NOUN = /^(?:to|with|for|from|by|until|after|as|and|but)$/u;

/** Whether a small word belongs to the verb before it. */
function isParticle(word: FacingWord | undefined, behind: FacingWord | undefined): boolean {
  if (word === undefined) return false;
  if (PARTICLE.test(word.folded)) return true;
  return JOINING.test(word.folded) && (behind === undefined || NO_NOUN.test(behind.folded));
}

function taken(words: readonly FacingWord[], positions: readonly number[]): FacingWord[] {
  return positions.flatMap((at) => words[at] ?? []);
}

function trimmed(
  words: readonly FacingWord[],
  positions: readonly number[],
  lang: string,
): FacingWord[] {
  const all = taken(words, positions);
  let [from, to] = [counterLength(all, lang), all.length];
  const isLeftOff = (word: FacingWord | undefined) =>
    word?.isFunction === true && !isGoverning(word, lang);
  while (from < to && isLeftOff(all[from])) from += 1;
  while (to > from && all[to - 1]?.isFunction) to -= 1;
  const behind = words[(positions[to] ?? words.length) + 1];
  if (isParticle(all[to], behind)) to += 1;
  return all.slice(from, to);
}

/** Whether two phrases differ in inflection, or in the spelling of a name alone: the names ledger tells of that. */
function isNoise(left: readonly FacingWord[], right: readonly FacingWord[], lang: string): boolean {
  const content = (words: readonly FacingWord[]) => words.filter(({ isFunction }) => !isFunction);
  const joined = (words: readonly FacingWord[]) =>
    words.map(({ folded }) => folded.replace(/[-'’]/gu, '')).join('');
  if (joined(left) === joined(right)) return true;
  const isArabic = primaryLanguage(lang) === 'ar';
  // German nouns have capitals too.
  const areOne = primaryLanguage(lang) === 'de' ? areSpellings : mayBeOneName;
  const same = (a: FacingWord, b: FacingWord) =>
    isInflection(a.folded, b.folded, lang) ||
    (isArabic && areOfOneArabicRoot(a.folded, b.folded)) ||
    (a.isCapital && b.isCapital && areOne(a.folded, b.folded, lang));
  const within = (part: readonly FacingWord[], whole: readonly FacingWord[]) =>
    part.every((word) => whole.some((other) => same(word, other)));
  const [a, b] = [content(left), content(right)];
  return within(a, b) || within(b, a);
}

/**
 * A pair of near words with all that stands between the same words on both sides, so that a choice is
 * shown whole: "attack by the United States" / "strike". Not where that holds another pair.
 */
function widened(
  pair: Candidate,
  whole: readonly Candidate[],
  near: readonly Candidate[],
): Candidate {
  const holds = (gap: Candidate, { left, right }: Candidate) =>
    left.every((at) => gap.left.includes(at)) && right.every((at) => gap.right.includes(at));
  const gap = whole.find((candidate) => holds(candidate, pair));
  if (!gap || near.filter((other) => holds(gap, other)).length > 1) return pair;
  return { ...gap, ground: 'near words' };
}

/**
 * The choices of words inside a link: near words, wherever they stand; what the same figure counts;
 * what stands between the same words on both sides; and what stands right beside the same word. Each word is told of once, on the
 * surest ground.
 */
export function substitutions(facing: Facing): Substitution[] {
  const { correspondence } = facing;
  const near = nearWords(facing);
  const whole = betweenAnchors(facing).filter((gap) => isOnePhrase(facing, gap));
  const held = anchored(facing, near);
  const used = { left: new Set<number>(), right: new Set<number>() };
  const trusted = (candidates: readonly Candidate[], where: Facing) =>
    candidates.filter((candidate) => isTrusted(where, candidate));
  const all = [
    ...trusted(near, facing).map((pair) => widened(pair, whole, near)),
    ...trusted([...besideFigures(held), ...betweenAnchors(held)], held),
    ...(sharedPart(correspondence) >= MUCH_SHARED ? trusted(betweenKept(facing), facing) : []),
  ];
  const choose = (candidates: readonly Candidate[]) =>
    candidates.flatMap((candidate): Substitution[] => {
      const isUsed =
        candidate.left.some((at) => used.left.has(at)) ||
        candidate.right.some((at) => used.right.has(at));
      if (isUsed || areOneUnit(facing, candidate)) return [];
      const isAround = candidate.ground === 'around an anchor';
      const cut = isAround ? taken : trimmed;
      const { lang } = correspondence;
      const [left, right] = [
        cut(facing.left, candidate.left, lang),
        cut(facing.right, candidate.right, lang),
      ];
      if (left.length === 0 || right.length === 0) return [];
      if (!isAround && isNoise(left, right, correspondence.lang)) return [];
      for (const at of candidate.left) used.left.add(at);
      for (const at of candidate.right) used.right.add(at);
      return [{ correspondence, left, right, ground: candidate.ground }];
    });
  const found = choose(all);
  const isEdited = correspondence.link.kind === 'edited';
  return found.length === 0 && isEdited ? choose(aroundAnchors(held)) : found;
}
