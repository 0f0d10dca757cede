import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setText } from '../../../src/view/picture/lines.ts';
import type { Typeface } from '../../../src/view/picture/typeface.ts';

/** Every character is as wide as its size; it has no capital X. */
const grid: Typeface = {
  holds: (text) => !text.includes('X'),
  width: (text, size) => text.length * size,
  outline: () => '',
};
const sizes = [
  { size: 4, lines: 1 },
  { size: 2, lines: 2 },
];

it('takes the largest size that fits', () => {
  expect(setText('ab cd', grid, 20, sizes)).toEqual({ size: 4, lines: ['ab cd'] });
  expect(setText('abcdef ghi', grid, 16, sizes)).toEqual({ size: 2, lines: ['abcdef', 'ghi'] });
});

it('sets nothing that does not fit or that the face cannot draw', () => {
  expect(setText('a b c d e f', grid, 6, sizes)).toBeNull();
  expect(setText('abcdefghijkl', grid, 20, sizes)).toBeNull();
  expect(setText('aXb', grid, 20, sizes)).toBeNull();
  expect(setText(' ', grid, 20, sizes)).toBeNull();
});

it('keeps every word, in order, within the measure', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, (all) => {
      const set = setText(all.join(' '), grid, 40, [{ size: 2, lines: 8 }]);
      expect(set?.lines.join(' ')).toBe(all.join(' '));
      for (const line of set?.lines ?? []) expect(grid.width(line, 2)).toBeLessThanOrEqual(40);
    }),
  );
});
