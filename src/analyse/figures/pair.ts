import type { Side } from '../evidence.ts';
import { type Correspondence, correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import { type Nearness, nearness } from './context.ts';
import type { FigureKind } from './figure.ts';
import type { Mention, MentionKind } from './mention.ts';

/** A left and a right mention that are taken together. */
export interface Pair {
  readonly left: Mention;
  readonly right: Mention;
  readonly kind: Exclude<FigureKind, 'only here'>;
  readonly isApart: boolean;
  readonly isApproximate: boolean;
  /** How well the two go together. */
  readonly worth: number;
}

/** Exact values go before rounded ones, and these before all that only the words around tell. */
export const WORTH = { exact: 100, rounded: 50, sure: 20, unit: 3 } as const;

/** The figures and dates of both articles. */
export type Mentions = Readonly<Record<Side, readonly Mention[]>>;

/** A left and a right mention that face each other in a link. */
export interface Facing extends Nearness {
  readonly left: Mention;
  readonly right: Mention;
  readonly correspondence: Correspondence;
  /** Each is the only one of its kind in its passage. */
  readonly isLone: boolean;
}

/** Whether a mention is the only one of its kind, by how many there are of each. */
function isOnly(mentions: readonly Mention[]): (kind: MentionKind) => boolean {
  const kinds = Map.groupBy(mentions, ({ kind }) => kind);
  return (kind) => kinds.get(kind)?.length === 1;
}

/**
 * So many pairs of figures are compared in one link: those of 500 figures on each side. No statement holds more,
 * while a table that is set as one paragraph may, and the time grows with the square of its figures.
 */
const MOST_PAIRS = 250_000;

/** The figures of the two passages of a link. */
interface LinkFigures extends Mentions {
  readonly correspondence: Correspondence;
  /** There are too many to compare. */
  readonly isCrowded: boolean;
}

function inLinks(reading: Reading, all: Mentions): LinkFigures[] {
  const inPassage = {
    left: Map.groupBy(all.left, ({ passage }) => passage),
    right: Map.groupBy(all.right, ({ passage }) => passage),
  };
  return correspondences(reading).map((correspondence) => {
    const left = inPassage.left.get(correspondence.link.left) ?? [];
    const right = inPassage.right.get(correspondence.link.right) ?? [];
    return { correspondence, left, right, isCrowded: left.length * right.length > MOST_PAIRS };
  });
}

/**
 * The figures of linked passages that hold too many to compare. Nothing can be said of any: each may be told by
 * one that it is not compared with.
 */
export function uncompared(reading: Reading, all: Mentions): Mention[] {
  return inLinks(reading, all).flatMap(({ left, right, isCrowded }) =>
    isCrowded ? [...left, ...right] : [],
  );
}

/**
 * Every two mentions that face each other in a link, with the words around them in common; none of a link that
 * has too many.
 */
export function facing(reading: Reading, all: Mentions): Facing[] {
  return inLinks(reading, all).flatMap(
    ({ correspondence, left: lefts, right: rights, isCrowded }) => {
      if (isCrowded) return [];
      const [isOnlyLeft, isOnlyRight] = [isOnly(lefts), isOnly(rights)];
      return lefts.flatMap((left) => {
        const isLone = isOnlyLeft(left.kind) && isOnlyRight(left.kind);
        return rights.map((right): Facing => {
          const { near, closest } = nearness(correspondence, left, right);
          return { left, right, near, closest, correspondence, isLone };
        });
      });
    },
  );
}
