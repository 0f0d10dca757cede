import { shuffle } from './random.ts';
import { cellKey, type SetPair } from './read.ts';

/** The pair with its right text's sentences in a pseudo-random order, and its cells with them. */
export function shuffled(pair: SetPair, seed: number): SetPair {
  const order = shuffle(
    pair.right.map((_, index) => index),
    seed,
  );
  const place = new Map(order.map((from, to) => [from, to]));
  const moved = (key: string): string => {
    const [left, right] = key.split('-').map(Number);
    return cellKey(left ?? 0, place.get(right ?? 0) ?? 0);
  };
  return {
    ...pair,
    right: order.map((from) => pair.right[from] ?? ''),
    gold: new Set([...pair.gold].map(moved)),
    ignore: new Set([...pair.ignore].map(moved)),
    relation: new Map([...pair.relation].map(([key, names]) => [moved(key), names])),
  };
}
