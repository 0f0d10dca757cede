import type { Correspondence } from '../reading/correspondence.ts';
import { speechGrammar, withoutPronoun } from '../speech/grammar.ts';
import { type Candidate, contentOf } from './candidate.ts';
import { type Facing, type FacingWord, isName } from './facing-words.ts';
import { type Holding, holdings, REACH } from './hold.ts';
import { isPlainVerb } from './quoting-verbs.ts';

/**
 * What a link must share before a ground holds, and how sure it must be; measured on the gold pairs, and
 * by reading what is told of reports that have no ledger gold. Where few words are shared, what stands
 * between two of them is another clause as often as another word.
 */
/** From here on a name may stand for what it is ("Mill Lane", "the road"). */
const MOST_SHARED = 0.6;
const HALF_SHARED = 0.5;
/** Where a word of the other article stands elsewhere too, only so much tells what it faces. */
export const MUCH_SHARED = 0.45;
const SOME_SHARED = 0.3;
const LITTLE_SHARED = 0.2;
const HARDLY_SHARED = 0.15;
const CERTAIN = 0.98;
const SURE = 0.7;
const LIKELY = 0.5;
const DRAWN = 0.4;

/** The words of both passages that stand for each other, as a share of all. */
export function sharedPart({ left, right, kept, moved }: Correspondence): number {
  return (2 * (kept.length + moved.length)) / Math.max(1, left.length + right.length);
}

const firmSides = (sides: readonly Holding[]) => sides.filter(({ isFirm }) => isFirm).length;
const holders = (sides: readonly Holding[]) => sides.reduce((sum, { words }) => sum + words, 0);

function taken(words: readonly FacingWord[], positions: readonly number[]): FacingWord[] {
  return positions.flatMap((at) => words[at] ?? []);
}

/** Whether a word may be a verb that cites: where one side alone has such a word, it cites and the other does not. */
function mayCite(words: readonly FacingWord[], lang: string): boolean {
  const grammar = speechGrammar(lang);
  if (!grammar) return false;
  return words.some(({ folded }) => {
    const verb = withoutPronoun(folded, grammar);
    return grammar.verbs.has(verb) || grammar.doubtful.has(verb);
  });
}

/** Whether no comma stands between the words of either side that say something: it parts two phrases, of which one alone may stand for what it faces. */
export function isOnePhrase({ left, right }: Facing, candidate: Candidate): boolean {
  const isWhole = (words: readonly FacingWord[], positions: readonly number[]): boolean => {
    const stretch = taken(words, positions);
    const telling = (word: FacingWord) => !word.isFunction;
    const inner = stretch.slice(stretch.findIndex(telling) + 1, stretch.findLastIndex(telling) + 1);
    return !inner.some(({ isBroken }) => isBroken);
  };
  return isWhole(left, candidate.left) && isWhole(right, candidate.right);
}

/**
 * Whether words say that somebody spoke, to whom, and no more: "said", "told Radio North"; or nothing. Whom
 * somebody spoke to is no other word for it.
 */
function isOfSpeech(words: readonly FacingWord[], lang: string): boolean {
  const telling = words.filter(({ isFunction }) => !isFunction);
  const [verb] = telling.filter(({ folded }) => isPlainVerb(folded, lang));
  return telling.every((word) => word === verb || (verb !== undefined && isName(word, lang)));
}

/** Near words stand for each other wherever they are, if the passages tell one thing. */
function isTrustedAnywhere({ correspondence }: Facing): boolean {
  const shared = sharedPart(correspondence);
  return (
    shared >= SOME_SHARED || (shared >= HARDLY_SHARED && correspondence.link.confidence >= SURE)
  );
}

function isTrustedBetween(facing: Facing, candidate: Candidate): boolean {
  const { link, lang } = facing.correspondence;
  const sides = holdings(facing, candidate);
  const shared = sharedPart(facing.correspondence);
  if (shared < (firmSides(sides) === 2 ? LITTLE_SHARED : SOME_SHARED)) return false;
  // Two reports open a sentence with other things about as often as with other words for one.
  const isOpening = candidate.left[0] === 0 && candidate.right[0] === 0;
  if (isOpening && shared < MUCH_SHARED) return false;
  const [left, right] = [
    taken(facing.left, candidate.left),
    taken(facing.right, candidate.right),
  ] as const;
  if (mayCite(left, lang) !== mayCite(right, lang)) return false;
  if (isOfSpeech(left, lang) && isOfSpeech(right, lang)) return false;
  const hasName = (words: readonly FacingWord[]) => words.some((word) => isName(word, lang));
  if (shared < MOST_SHARED && hasName(left) !== hasName(right)) return false;
  if (!isOnePhrase(facing, candidate)) return false;
  const isOneWord = [
    contentOf(facing.left, candidate.left),
    contentOf(facing.right, candidate.right),
  ].every((count) => count === 1);
  // "Rosario Quintela, portavoz de las familias", "Rosario Quintela ante los congregados"
  const isBehindName = (['left', 'right'] as const).every(
    (side) => facing[side][(candidate[side][0] ?? 0) - 1]?.isCapital === true,
  );
  if ((!isOneWord || isBehindName) && left[0]?.isBroken !== right[0]?.isBroken) return false;
  if (shared >= HALF_SHARED) return true;
  if (isOneWord) return link.confidence >= LIKELY;
  return holders(sides) >= REACH || link.confidence >= CERTAIN;
}

/** Whether a ground holds in a link, as much as that shares and as sure as it is. */
export function isTrusted(facing: Facing, candidate: Candidate): boolean {
  switch (candidate.ground) {
    case 'near words': {
      const sides = holdings(facing, candidate);
      const isHeld = firmSides(sides) > 0 || holders(sides) >= REACH;
      const { confidence } = facing.correspondence.link;
      return isTrustedAnywhere(facing) || (isHeld && confidence >= DRAWN);
    }
    case 'same figure':
      return isTrustedAnywhere(facing);
    case 'between anchors':
      return isTrustedBetween(facing, candidate);
    default:
      return true;
  }
}
