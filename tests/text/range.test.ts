import { expect, test } from 'vitest';
import { range } from '../../src/text/range.ts';

test('a range holds its ends', () => {
  expect(range(0, 0)).toEqual({ start: 0, end: 0 });
  expect(range(3, 7)).toEqual({ start: 3, end: 7 });
});

test.each([
  [-1, 2],
  [2, 1],
  [0.5, 1],
  [0, Number.NaN],
  [0, Number.POSITIVE_INFINITY],
])('%s–%s is no range', (start, end) => {
  expect(() => range(start, end)).toThrow(RangeError);
});
