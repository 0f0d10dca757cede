import type { Link } from '../../align/alignment.ts';
import { isFlipped } from '../../align/orientation.ts';
import { once } from '../../text/once.ts';
import { areSpellings } from '../names/likeness.ts';
import { heaviestCommon, type Match } from './common-words.ts';
import { areForms } from './inflection.ts';
import { isOneLanguage } from './languages.ts';
import type { Reading } from './read.ts';
import { sameNames } from './same-names.ts';
import { type Word, wordsOf } from './words.ts';

/** Which words of two linked passages stand for each other. */
export interface Correspondence {
  readonly link: Link;
  /** Position in `Alignment.links`. */
  readonly index: number;
  /** BCP 47 tag of the left passage; both are of one language. */
  readonly lang: string;
  /** The sides come in the wrong order to settle ties by. */
  readonly isFlipped: boolean;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Pairs of positions in `left` and `right` that keep their order; rising. */
  readonly kept: readonly Match[];
  /** Pairs that stand elsewhere in their passage; by left position. */
  readonly moved: readonly Match[];
}

/** What a pair of words is worth as an anchor. A function word may join two neighbours, never outweigh a word. */
const WORTH = { same: 6, inflected: 5, alike: 4, named: 4, functional: 1 } as const;

function worth(a: Word, b: Word, names: ReturnType<typeof sameNames>): number {
  if (a.folded === b.folded) return a.isFunction ? WORTH.functional : WORTH.same;
  if (a.isFunction || b.isFunction) return 0;
  if (areForms(a.core, b.core)) return WORTH.inflected;
  if (names(a.folded, b.folded)) return WORTH.named;
  if (a.isCapital && b.isCapital && areSpellings(a.folded, b.folded)) return WORTH.alike;
  return 0;
}

/**
 * Where a small word stands twice, it belongs to the word behind it: of "said at the time that the
 * assassination", the second "the" is the one of "said the assassination".
 */
function drawnTogether(
  kept: readonly Match[],
  left: readonly Word[],
  right: readonly Word[],
): Match[] {
  const drawn: Match[] = [];
  for (const [i, j] of kept.toReversed()) {
    const [nextLeft, nextRight] = drawn[0] ?? [left.length, right.length];
    const isSmall = left[i]?.isFunction === true && left[i]?.folded === right[j]?.folded;
    const same = (words: readonly Word[], at: number, other: number) =>
      words[at]?.folded === words[other]?.folded;
    if (isSmall && nextLeft === i + 1 && same(right, j, nextRight - 1)) {
      drawn.unshift([i, nextRight - 1]);
    } else if (isSmall && nextRight === j + 1 && same(left, i, nextLeft - 1)) {
      drawn.unshift([nextLeft - 1, j]);
    } else drawn.unshift([i, j]);
  }
  return drawn;
}

/** Pairs the words of two passages: in order where they can be, then what stands elsewhere. */
function pairWords(
  left: readonly Word[],
  right: readonly Word[],
  reading: Reading,
): Pick<Correspondence, 'kept' | 'moved'> {
  const names = sameNames(reading.names);
  const weigh = (i: number, j: number): number => {
    const [a, b] = [left[i], right[j]];
    return a && b ? worth(a, b, names) : 0;
  };
  const kept = drawnTogether(heaviestCommon(left.length, right.length, weigh), left, right);
  const [usedLeft, usedRight] = [new Set(kept.map(([i]) => i)), new Set(kept.map(([, j]) => j))];
  const moved: Match[] = [];
  left.forEach((_, i) => {
    if (usedLeft.has(i)) return;
    const j = right.findIndex((_, at) => !usedRight.has(at) && weigh(i, at) > WORTH.functional);
    if (j < 0) return;
    usedRight.add(j);
    moved.push([i, j]);
  });
  return { kept, moved };
}

function mirrored(matches: readonly Match[]): Match[] {
  return matches.map(([i, j]): Match => [j, i]).sort((a, b) => a[0] - b[0]);
}

function correspond(reading: Reading, link: Link, index: number): Correspondence {
  const [left, right] = [wordsOf(reading.left, link.left), wordsOf(reading.right, link.right)];
  const text = (words: readonly Word[]) => words.map(({ folded }) => folded);
  // Computed in one order of the sides and mirrored for the other, so that exchanging them exchanges the result.
  const flipped = isFlipped(text(left), text(right));
  const paired = flipped ? pairWords(right, left, reading) : pairWords(left, right, reading);
  const { kept, moved } = flipped
    ? { kept: mirrored(paired.kept), moved: mirrored(paired.moved) }
    : paired;
  return { link, index, lang: reading.left.lang, isFlipped: flipped, left, right, kept, moved };
}

/** Which words stand for each other in every link of a comparison; in the links' order. */
export const correspondences = once((reading: Reading): readonly Correspondence[] => {
  if (!isOneLanguage(reading)) return [];
  return reading.alignment.links.map((link, index) => correspond(reading, link, index));
});
