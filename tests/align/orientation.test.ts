import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFlipped } from '../../src/align/orientation.ts';

test('of two different sides exactly one comes first', () => {
  const texts = fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 });
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const same = JSON.stringify(left) === JSON.stringify(right);
      expect(isFlipped(left, right)).toBe(same ? false : !isFlipped(right, left));
    }),
  );
});
