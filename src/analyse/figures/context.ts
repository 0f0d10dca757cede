import type { Correspondence } from '../reading/correspondence.ts';
import { sharesUnit } from './agreement.ts';
import type { Mention } from './mention.ts';

/** How far from a figure, in words that are no function words, stand the words that say of what it is. */
const REACH = 4;

/** What the words around two figures have in common. */
export interface Nearness {
  /** Words near one that stand for words near the other; those right beside both count for two. */
  readonly near: number;
  /** Distance, in words, of the nearest such word from the figure it stands further from. */
  readonly closest: number;
}

function isUnitWord(word: Correspondence['left'][number], mention: Mention): boolean {
  return word.token > mention.last && word.start >= mention.start && word.end <= mention.end;
}

/** Compares the words around a left figure and a right one. Function words count for nothing. */
export function nearness(correspondence: Correspondence, left: Mention, right: Mention): Nearness {
  const distances = (words: Correspondence['left'], mention: Mention): number[] => {
    const inside = words.flatMap(({ token }, at) =>
      token >= mention.first && token <= mention.last ? [at] : [],
    );
    const [first = 0, last = 0] = [inside[0], inside.at(-1)];
    const rank: number[] = [];
    let count = 0;
    for (const { isFunction } of words) {
      rank.push(count);
      if (!isFunction) count += 1;
    }
    return words.map((_, at) =>
      Math.max(0, (rank[first] ?? 0) - (rank[at] ?? 0), (rank[at] ?? 0) - (rank[last] ?? 0)),
    );
  };
  const [fromLeft, fromRight] = [
    distances(correspondence.left, left),
    distances(correspondence.right, right),
  ];
  let [near, closest] = [0, Number.POSITIVE_INFINITY];
  for (const [i, j] of [...correspondence.kept, ...correspondence.moved]) {
    const [a, b] = [fromLeft[i] ?? REACH + 1, fromRight[j] ?? REACH + 1];
    const word = correspondence.left[i];
    if (a === 0 || b === 0 || a > REACH || b > REACH || !word) continue;
    if (word.isFunction) continue;
    // The unit itself says nothing of what is counted: hours of one thing are not hours of another.
    const isUnit = a === 1 && b === 1 && sharesUnit(left, right) && isUnitWord(word, left);
    if (isUnit) continue;
    near += Math.max(a, b) === 1 ? 2 : 1;
    closest = Math.min(closest, Math.max(a, b));
  }
  return { near, closest };
}
