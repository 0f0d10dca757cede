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

/** Every two mentions that face each other in a link, with the words around them in common. */
export function facing(reading: Reading, all: Mentions): Facing[] {
  const inPassage = {
    left: Map.groupBy(all.left, ({ passage }) => passage),
    right: Map.groupBy(all.right, ({ passage }) => passage),
  };
  return correspondences(reading).flatMap((correspondence) => {
    const { link } = correspondence;
    const lefts = inPassage.left.get(link.left) ?? [];
    const rights = inPassage.right.get(link.right) ?? [];
    const [isOnlyLeft, isOnlyRight] = [isOnly(lefts), isOnly(rights)];
    return lefts.flatMap((left) => {
      const isLone = isOnlyLeft(left.kind) && isOnlyRight(left.kind);
      return rights.map((right) => ({
        left,
        right,
        ...nearness(correspondence, left, right),
        correspondence,
        isLone,
      }));
    });
  });
}
