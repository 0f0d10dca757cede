import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestRising, type Point } from '../../src/align/rising.ts';

const points = fc.array(
  fc.record({ left: fc.nat(6), right: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 9 },
);

function rises(chain: readonly Point[]): boolean {
  return chain.every((point, at) => {
    const before = chain[at - 1];
    return !before || (before.left <= point.left && before.right <= point.right);
  });
}

function weightOf(chain: readonly Point[]): number {
  return chain.reduce((sum, point) => sum + point.weight, 0);
}

/** The slow, obvious way: every subset. */
function heaviest(all: readonly Point[]): number {
  const sorted = [...all].sort((a, b) => a.left - b.left || a.right - b.right);
  let best = 0;
  for (let subset = 0; subset < 2 ** sorted.length; subset += 1) {
    const chain = sorted.filter((_, at) => (subset >> at) & 1);
    if (rises(chain)) best = Math.max(best, weightOf(chain));
  }
  return best;
}

test('no two points of the set cross, and no such set is heavier', () => {
  fc.assert(
    fc.property(points, (all) => {
      const chain = heaviestRising(all).flatMap((at) => all[at] ?? []);
      expect(rises(chain)).toBe(true);
      expect(weightOf(chain)).toBe(heaviest(all));
    }),
  );
});

test('points that cross leave the heavier one', () => {
  const cross = [
    { left: 0, right: 1, weight: 2 },
    { left: 1, right: 0, weight: 3 },
  ];
  expect(heaviestRising(cross)).toEqual([1]);
  expect(heaviestRising([])).toEqual([]);
});

test('a hundred thousand points are no trouble', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => ({
    left: at,
    right: (at * 7919) % 100_003,
    weight: 1,
  }));
  expect(heaviestRising(many).length).toBeGreaterThan(300);
});
