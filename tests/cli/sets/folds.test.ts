import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealFolds, FOLDS } from '../../../src/cli/sets/folds.ts';
import { anyPair, developmentSet, setPair } from './pairs.ts';

const anySets = fc.array(
  fc.array(anyPair, { minLength: 1, maxLength: 12 }).map((pairs) => developmentSet(pairs)),
  { minLength: 1, maxLength: 3 },
);

test('every pair has a fold, and no event of a set is in two', () => {
  fc.assert(
    fc.property(anySets, fc.nat(50), (sets, seed) => {
      const folds = dealFolds(sets, seed);
      expect(folds).toHaveLength(sets.reduce((sum, { pairs }) => sum + pairs.length, 0));
      const foldOf = new Map<string, number>();
      let at = 0;
      sets.forEach(({ pairs }, set) => {
        for (const { event } of pairs) {
          const fold = folds[at++] ?? -1;
          expect(fold).toBeGreaterThanOrEqual(0);
          expect(fold).toBeLessThan(FOLDS);
          const key = `${set} ${event}`;
          expect(foldOf.get(key) ?? fold).toBe(fold);
          foldOf.set(key, fold);
        }
      });
    }),
  );
});

test('folds are of even size, the same for a seed, and others for another', () => {
  const events = Array.from({ length: 20 }, (_, at) => setPair({ event: `event ${at}` }));
  const sets = [developmentSet(events)];
  const folds = dealFolds(sets, 1);
  for (let fold = 0; fold < FOLDS; fold++) {
    expect(folds.filter((one) => one === fold)).toHaveLength(4);
  }
  expect(dealFolds(sets, 1)).toEqual(folds);
  expect(dealFolds(sets, 2)).not.toEqual(folds);
});
