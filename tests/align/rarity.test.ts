import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rarestFirst } from '../../src/align/rarity.ts';

test('orders terms by falling weight, equal ones by their numbers', () => {
  const weights = fc.array(fc.constantFrom(0.001, 0.5, 1, 2.25, 4, 5), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(weights, fc.array(fc.nat(11)), (weight, chosen) => {
      const terms = [...new Set(chosen)].filter((term) => term < weight.length);
      const slow = [...terms].sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
      const ordered = rarestFirst(Float64Array.from(weight));
      expect([...ordered(Int32Array.from(terms))]).toEqual(slow);
    }),
  );
});
