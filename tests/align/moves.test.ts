import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/align/alignment.ts';
import { moves, type PlacedLink } from '../../src/align/moves.ts';

/** Links written as [left, right, words], furniture marked. */
function flags(...links: (readonly [number, number, number?, 'furniture'?])[]): (Move | null)[] {
  return moves(
    links.map(([left, right, words = 10, furniture]) => ({
      left,
      right,
      words,
      furniture: furniture === 'furniture',
    })),
    false,
  );
}

const links: fc.Arbitrary<PlacedLink[]> = fc.uniqueArray(
  fc.record({
    left: fc.nat(7),
    right: fc.nat(7),
    words: fc.nat(12),
    furniture: fc.boolean(),
  }),
  { maxLength: 9, selector: ({ left, right }) => `${left} ${right}` },
);

function mirrored(all: readonly PlacedLink[]): PlacedLink[] {
  return all.map((link) => ({ ...link, left: link.right, right: link.left }));
}

function turned(move: Move | null): Move | null {
  if (move === null) return null;
  return move === 'up' ? 'down' : 'up';
}

describe('examples', () => {
  test('one order moves nothing', () => {
    expect(flags([0, 0], [1, 2], [2, 5])).toEqual([null, null, null]);
  });

  test('what the right article tells later is moved down, earlier up', () => {
    expect(flags([0, 3, 5], [1, 0], [2, 1], [3, 2])).toEqual(['down', null, null, null]);
    expect(flags([0, 1], [1, 2], [2, 3], [3, 0, 5])).toEqual([null, null, null, 'up']);
  });

  test('the longer of two that cross keeps its place', () => {
    expect(flags([0, 1, 30], [1, 0, 10])).toEqual([null, 'up']);
    expect(flags([0, 1, 10], [1, 0, 30])).toEqual(['down', null]);
  });

  test('a statement split in two, or told twice in a row, keeps its place', () => {
    expect(flags([0, 0], [1, 1], [1, 2], [2, 3])).toEqual([null, null, null, null]);
  });

  test('a statement told again far below is moved there alone', () => {
    expect(flags([0, 0], [0, 3], [1, 1], [2, 2])).toEqual([null, 'down', null, null]);
  });

  test('furniture never pushes the report out of place, however long', () => {
    expect(flags([0, 1, 1], [1, 0, 99, 'furniture'])).toEqual([null, 'up']);
    expect(flags([0, 1, 1], [1, 0, 99, 'furniture'], [2, 0, 99, 'furniture'])).toEqual([
      null,
      'up',
      'up',
    ]);
  });

  test('furniture alone has an order as well', () => {
    expect(flags([0, 1, 1, 'furniture'], [1, 0, 9, 'furniture'])).toEqual(['down', null]);
  });
});

describe('laws', () => {
  test('exchanging the sides turns up into down', () => {
    fc.assert(
      fc.property(links, fc.boolean(), (all, flipped) => {
        const found = moves(all, flipped);
        expect(moves(mirrored(all), !flipped)).toEqual(found.map(turned));
      }),
    );
  });

  test('what keeps its place never crosses; what is moved crosses it', () => {
    fc.assert(
      fc.property(links, (all) => {
        const found = moves(all, false);
        const kept = all.filter((_, at) => found[at] === null);
        for (const one of kept) {
          for (const other of kept) {
            expect(one.left < other.left && one.right > other.right).toBe(false);
          }
        }
        all.forEach((link, at) => {
          const above = kept.some(({ left, right }) => left < link.left && right > link.right);
          const below = kept.some(({ left, right }) => left > link.left && right < link.right);
          if (found[at] === 'up') expect(above).toBe(true);
          if (found[at] === 'down') expect(below).toBe(true);
        });
      }),
    );
  });

  test('the report’s flags are the same without furniture', () => {
    fc.assert(
      fc.property(links, (all) => {
        const report = all.filter((link) => !link.furniture);
        const found = moves(all, false).filter((_, at) => !all[at]?.furniture);
        expect(found).toEqual(moves(report, false));
      }),
    );
  });

  test('the order of the list is of no account', () => {
    fc.assert(
      fc.property(links, (all) => {
        const backwards = moves([...all].reverse(), false).reverse();
        expect(backwards).toEqual(moves(all, false));
      }),
    );
  });
});
