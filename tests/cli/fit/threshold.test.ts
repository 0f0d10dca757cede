import { describe, expect, it } from 'vitest';
import { bestThreshold } from '../../../src/cli/fit/threshold.ts';
import { setPair } from '../sets/pairs.ts';

/** Answers to one pair of two links, from probabilities of its cells. */
function answersAt(p: Readonly<Record<string, number>>) {
  const pair = setPair({ gold: new Set(['0-0', '1-1']) });
  return (threshold: number) => [
    [{ pair, said: new Map(Object.entries(p).filter(([, value]) => value >= threshold)) }],
  ];
}

describe('bestThreshold', () => {
  it('lies between the links and the rest', () => {
    const sets = answersAt({ '0-0': 0.9, '1-1': 0.6, '0-1': 0.3, '1-0': 0.25 });
    const threshold = bestThreshold(sets);
    expect(threshold).toBeGreaterThan(0.3);
    expect(threshold).toBeLessThanOrEqual(0.6);
  });

  it('is the highest of those that are even', () => {
    const sets = answersAt({ '0-0': 0.9, '1-1': 0.9 });
    expect(bestThreshold(sets, [0.2, 0.3, 0.4])).toBe(0.4);
  });

  it('weighs sets alike, however many pairs they have', () => {
    const [large] = answersAt({ '0-0': 0.3, '1-1': 0.3 })(0) ?? [];
    const tried = [0.2, 0.5];
    const sets = (threshold: number) => [
      Array.from(
        { length: 50 },
        () => answersAt({ '0-0': 0.3, '1-1': 0.3 })(threshold)[0]?.[0],
      ).flatMap((answer) => answer ?? []),
      answersAt({ '0-0': 0.9, '1-1': 0.9, '0-1': 0.3, '1-0': 0.3, '2-2': 0.3 })(threshold)[0] ?? [],
    ];
    expect(large).toBeDefined();
    // All of the large set is lost at .5, a little of the small one at .2.
    expect(bestThreshold(sets, tried, 0)).toBe(0.2);
  });
});
