import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Examples, fitLogistic } from '../../../src/cli/fit/solver.ts';

/** Examples of one row of features each. */
function examples(
  rows: readonly (readonly number[])[],
  target: readonly number[],
  mass: readonly number[] = rows.map(() => 1),
): Examples {
  return {
    names: (rows[0] ?? []).map((_, feature) => `f${feature}`),
    values: Float64Array.from(rows.flat()),
    target: Float64Array.from(target),
    mass: Float64Array.from(mass),
  };
}

/** The penalised loss that the solver is to make least, at weights of the standardised features. */
function loss(
  { names, values, target, mass }: Examples,
  { mean, deviation }: { mean: readonly number[]; deviation: readonly number[] },
  { weights, intercept }: { weights: readonly number[]; intercept: number },
  penalty: number,
): number {
  let sum = (penalty / 2) * weights.reduce((square, weight) => square + weight * weight, 0);
  target.forEach((wanted, example) => {
    const score = names.reduce((total, _, feature) => {
      const value = values[example * names.length + feature] ?? 0;
      const z = (value - (mean[feature] ?? 0)) / (deviation[feature] ?? 1);
      return total + z * (weights[feature] ?? 0);
    }, intercept);
    const p = 1 / (1 + Math.exp(-score));
    const missed = wanted === 1 ? -Math.log(p) : -Math.log(1 - p);
    sum += (mass[example] ?? 0) * missed;
  });
  return sum;
}

describe('fitLogistic', () => {
  it('finds the known optimum of two groups: the log odds of each', () => {
    // At 0 one in four is a link, at 1 four in five: without penalty the fit is exact.
    const rows = [[0], [0], [0], [0], [1], [1], [1], [1], [1]];
    const { intercept, features } = fitLogistic(examples(rows, [1, 0, 0, 0, 1, 1, 1, 1, 0]), 1e-12);
    const [mean = 0, deviation = 1, weight = 0] = features['f0'] ?? [];
    const oddsAt = (value: number) => intercept + ((value - mean) / deviation) * weight;
    expect(mean).toBeCloseTo(5 / 9, 12);
    expect(deviation).toBeCloseTo(Math.sqrt(20) / 9, 12);
    expect(oddsAt(0)).toBeCloseTo(Math.log(1 / 3), 6);
    expect(oddsAt(1)).toBeCloseTo(Math.log(4), 6);
  });

  it('counts an example as often as its mass says, and not at all at 0', () => {
    const twice = fitLogistic(examples([[0], [1], [1], [1]], [0, 1, 1, 0]), 0.1);
    const massed = fitLogistic(examples([[0], [1], [1], [9]], [0, 1, 0, 1], [1, 2, 1, 0]), 0.1);
    expect(massed.intercept).toBeCloseTo(twice.intercept, 9);
    massed.features['f0']?.forEach((value, at) => {
      expect(value).toBeCloseTo(twice.features['f0']?.[at] ?? Number.NaN, 9);
    });
  });

  it('gives a feature that never varies no weight, however its sum is rounded', () => {
    const rows = [0.1, 0.7, 1 / 3, 1e9].map((same) =>
      [0, 1, 2, 3, 4, 5, 6].map((at) => [same, at]),
    );
    for (const constant of rows) {
      const { features } = fitLogistic(examples(constant, [0, 1, 0, 1, 1, 0, 1]), 1);
      const [mean = 0, deviation, weight = 1] = features['f0'] ?? [];
      expect(mean).toBeCloseTo(constant[0]?.[0] ?? 0, 6);
      expect(deviation).toBe(1);
      expect(Math.abs(weight)).toBeLessThan(1e-6);
    }
  });

  it('keeps weights finite where a feature tells all, the smaller the larger the penalty', () => {
    const weightAt = (penalty: number) =>
      fitLogistic(examples([[0], [1], [2], [3]], [0, 0, 1, 1]), penalty).features['f0']?.[2] ?? 0;
    expect(weightAt(0.01)).toBeGreaterThan(weightAt(1));
    expect(weightAt(1)).toBeGreaterThan(weightAt(100));
    expect(Number.isFinite(weightAt(0.01))).toBe(true);
  });

  it('makes the penalised loss least: no step to either side is better', () => {
    const row = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }));
    const data = fc.array(
      fc.record({ row, link: fc.constantFrom(0, 1), mass: fc.integer({ min: 1, max: 4 }) }),
      {
        minLength: 4,
        maxLength: 20,
      },
    );
    const balanced = data.filter((list) => new Set(list.map(({ link }) => link)).size === 2);
    fc.assert(
      fc.property(balanced, fc.constantFrom(0.1, 1, 5), (list, penalty) => {
        const given = examples(
          list.map(({ row }) => row),
          list.map(({ link }) => link),
          list.map(({ mass }) => mass),
        );
        const { intercept, features } = fitLogistic(given, penalty);
        const numbers = given.names.map((name) => features[name] ?? [0, 1, 0]);
        const scale = {
          mean: numbers.map(([mean]) => mean),
          deviation: numbers.map(([, deviation]) => deviation),
        };
        const weights = numbers.map(([, , weight]) => weight);
        const least = loss(given, scale, { weights, intercept }, penalty);
        for (const step of [-0.01, 0.01]) {
          const other = { weights, intercept: intercept + step };
          expect(loss(given, scale, other, penalty)).toBeGreaterThanOrEqual(least - 1e-9);
          weights.forEach((_, feature) => {
            const moved = weights.map((weight, at) => weight + (at === feature ? step : 0));
            const there = loss(given, scale, { weights: moved, intercept }, penalty);
            expect(there).toBeGreaterThanOrEqual(least - 1e-9);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
