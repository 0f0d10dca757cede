import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomNumbers, shuffle } from '../../../src/cli/sets/random.ts';
import type { SetPair } from '../../../src/cli/sets/read.ts';
import { shuffled } from '../../../src/cli/sets/shuffled.ts';
import { anyPair } from './pairs.ts';

/** Cells by the sentences that they tie. */
function told({ left, right }: SetPair, keys: Iterable<string>): string[] {
  return [...keys]
    .map((key) => {
      const [i, j] = key.split('-').map(Number);
      return `${left[i ?? -1]} / ${right[j ?? -1]}`;
    })
    .sort();
}

test('shuffling keeps what every link ties together', () => {
  fc.assert(
    fc.property(anyPair, fc.nat(99), (pair, seed) => {
      const mixed = shuffled(pair, seed);
      expect([...mixed.right].sort()).toEqual([...pair.right].sort());
      expect(mixed.left).toEqual(pair.left);
      expect(told(mixed, mixed.gold)).toEqual(told(pair, pair.gold));
      expect(told(mixed, mixed.ignore)).toEqual(told(pair, pair.ignore));
      expect(told(mixed, mixed.relation.keys())).toEqual(told(pair, pair.relation.keys()));
    }),
  );
});

test('a shuffle is one order of all items, the same for a seed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(99), (items, seed) => {
      const mixed = shuffle(items, seed);
      expect([...mixed].sort()).toEqual([...items].sort());
      expect(shuffle(items, seed)).toEqual(mixed);
    }),
  );
  const items = Array.from({ length: 30 }, (_, at) => at);
  expect(shuffle(items, 1)).not.toEqual(items);
  expect(shuffle(items, 1)).not.toEqual(shuffle(items, 2));
});

test('pseudo-random numbers spread over [0, 1)', () => {
  const next = randomNumbers(3);
  const drawn = Array.from({ length: 5000 }, next);
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = drawn.filter((value) => Math.floor(value * 10) === tenth);
    expect(inside.length).toBeGreaterThan(400);
    expect(inside.length).toBeLessThan(600);
  }
});
