import { randomNumbers } from './random.ts';
import { cellKey, type SetPair } from './read.ts';

/** The most sentences a side of the windows around a link; each side has from two to so many. */
const AROUND = [5, 5, 9, 9, 16, 16] as const;
/** Sentences a side of the windows without a link. */
const EMPTY = [3, 6] as const;
/** Places that are tried for a window without a link; of a close pair there may be none. */
const TRIES = 40;

/** Sentences from one up to another, that one left out. */
type Stretch = readonly [from: number, to: number];

/**
 * Windows of a pair: some sentences of one text beside some of the other, as in two short reports, or a
 * short one and a long one. Six hold a link, two hold none.
 */
export function windowsOf(pair: SetPair, seed: number): SetPair[] {
  const random = randomNumbers(seed);
  const draw = (count: number) => Math.floor(random() * count);
  const links = [...pair.gold].map((key) => key.split('-').map(Number));
  const around = links.length === 0 ? [] : AROUND;
  const stretch = (count: number, size: number, start: number): Stretch => {
    const from = Math.max(0, Math.min(count - size, start));
    return [from, Math.min(count, from + size)];
  };
  return [
    ...around.map((most) => {
      const link = links[draw(links.length)] ?? [];
      const [left, right] = [pair.left, pair.right].map((texts, side) => {
        const size = 2 + draw(most - 1);
        return stretch(texts.length, size, (link[side] ?? 0) - draw(size));
      });
      return windowOf(pair, left ?? [0, 0], right ?? [0, 0]);
    }),
    ...EMPTY.flatMap((size) => {
      for (let tried = 0; tried < TRIES; tried++) {
        const [left, right] = [pair.left, pair.right].map(({ length }) =>
          stretch(length, size, draw(Math.max(1, length - size + 1))),
        );
        const found = windowOf(pair, left ?? [0, 0], right ?? [0, 0]);
        if (found.gold.size === 0 && found.ignore.size === 0) return [found];
      }
      return [];
    }),
  ];
}

/** The pair cut to a stretch of either text, its cells counted from there. */
function windowOf(pair: SetPair, left: Stretch, right: Stretch): SetPair {
  const moved = (key: string): string[] => {
    const [row = 0, column = 0] = key.split('-').map(Number);
    if (row < left[0] || row >= left[1] || column < right[0] || column >= right[1]) return [];
    return [cellKey(row - left[0], column - right[0])];
  };
  return {
    ...pair,
    left: pair.left.slice(...left),
    right: pair.right.slice(...right),
    gold: new Set([...pair.gold].flatMap(moved)),
    ignore: new Set([...pair.ignore].flatMap(moved)),
    relation: new Map(
      [...pair.relation].flatMap(([key, names]) => moved(key).map((to) => [to, names] as const)),
    ),
  };
}
