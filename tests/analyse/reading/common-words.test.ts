import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestCommon, inAnyOrder } from '../../../src/analyse/reading/common-words.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });

/** Every common subsequence, by trying all: the length of the longest. */
function longest(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const [first, ...rest] = left;
  const at = right.indexOf(first ?? '');
  const without = longest(rest, right);
  return at < 0 ? without : Math.max(without, 1 + longest(rest, right.slice(at + 1)));
}

describe('heaviestCommon', () => {
  it('is as long as the longest that trying all finds', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const pairs = heaviestCommon(left.length, right.length, (i, j) =>
          left[i] === right[j] ? 1 : 0,
        );
        expect(pairs.length).toBe(longest(left, right));
      }),
    );
  });

  it('rises on both sides and pairs only what may be paired', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const pairs = heaviestCommon(left.length, right.length, (i, j) =>
          left[i] === right[j] ? 1 : 0,
        );
        pairs.forEach(([i, j], at) => {
          expect(left[i]).toBe(right[j]);
          const before = pairs[at - 1];
          if (before) expect(i > before[0] && j > before[1]).toBe(true);
        });
      }),
    );
  });

  it('prefers one heavy pair to two light ones that cross it', () => {
    const weights = [
      [0, 0, 5],
      [1, 0, 0],
      [0, 1, 0],
    ];
    expect(heaviestCommon(3, 3, (i, j) => weights[i]?.[j] ?? 0)).toEqual([[0, 2]]);
  });

  it('leaves sequences alone that are too long to compare', () => {
    expect(heaviestCommon(5000, 5000, () => 1)).toEqual([]);
  });
});

describe('inAnyOrder', () => {
  const words = (text: string) => text.split('').map((folded) => ({ folded }));
  const common = (one: string, other: string) =>
    inAnyOrder(words(one), words(other))
      .map(({ folded }) => folded)
      .join('');

  it('has each word as often as the side that has it less, in the order of the first', () => {
    expect(common('abcab', 'bba')).toBe('abb');
    expect(common('abc', '')).toBe('');
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const [one, other] = [left.join(''), right.join('')];
        const sorted = (text: string) => text.split('').sort().join('');
        expect(sorted(common(one, other))).toBe(sorted(common(other, one)));
        expect(common(one, one)).toBe(one);
      }),
    );
  });
});
