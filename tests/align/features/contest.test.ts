import { describe, expect, it } from 'vitest';
import { buildCells } from '../../../src/align/cells.ts';
import { contestFeatures } from '../../../src/align/features/contest.ts';

/** One left passage against three right ones, of which the last two may be twins of each other. */
function contested(p: readonly number[], right: readonly number[]) {
  const cells = buildCells([[0, 1, 2]], 3);
  const features = contestFeatures(cells, Float64Array.from(p), {
    left: Int32Array.of(0),
    right: Int32Array.from(right),
  });
  return (name: string) => [...(features.get(name) ?? [])];
}

describe('contestFeatures', () => {
  it('takes the likeliest other cell of a line for the rival', () => {
    const feature = contested([0.9, 0.4, 0.2], [0, 1, 2]);
    expect(feature('rival.higher')).toEqual([0.4, 0.9, 0.9]);
    // Nothing else stands in the columns.
    expect(feature('rival.lower')).toEqual([0, 0, 0]);
  });

  it('takes no twin for a rival, and leaves it out of the rest', () => {
    const feature = contested([0.3, 0.9, 0.8], [0, 1, 1]);
    expect(feature('rival.higher')).toEqual([0.9, 0.3, 0.3]);
    expect(feature('rest.higher').map((value) => Number(Math.expm1(value).toFixed(6)))).toEqual([
      1.7, 0.3, 0.3,
    ]);
  });
});
