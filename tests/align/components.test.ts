import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentsOf } from '../../src/align/components.ts';

it('names each by the lowest that it is tied to, directly or through others', () => {
  expect([...componentsOf(6, [])]).toEqual([0, 1, 2, 3, 4, 5]);
  const ties = [
    [5, 3],
    [3, 1],
    [4, 2],
  ] as const;
  expect([...componentsOf(6, ties)]).toEqual([0, 1, 2, 1, 2, 1]);
});

it('is the same whatever the order of the ties', () => {
  const ties = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 });
  fc.assert(
    fc.property(ties, (pairs) => {
      const turned = pairs.map(([a, b]): [number, number] => [b, a]).reverse();
      expect(componentsOf(10, turned)).toEqual(componentsOf(10, pairs));
    }),
  );
});
