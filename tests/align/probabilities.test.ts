import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/align/calibration.ts';
import { predict } from '../../src/align/model.ts';

describe('predict', () => {
  const model = { intercept: 0.5, features: { shared: [2, 4, 3] as const } };

  it('standardises, weighs and sums, and gives the logistic of that', () => {
    const [p] = predict(model, new Map([['shared', Float64Array.of(6)]]), 1);
    expect(p).toBeCloseTo(1 / (1 + Math.exp(-(0.5 + 3))), 12);
  });

  it('names a feature that is not computed', () => {
    expect(() => predict(model, new Map(), 1)).toThrow('Unexpected feature “shared”');
  });
});

describe('calibrate', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });

  it('changes nothing at slope 1 and intercept 0, but for the ends', () => {
    const same = calibrate(Float64Array.of(0.2, 0.5, 0.9), { slope: 1, intercept: 0 });
    [0.2, 0.5, 0.9].forEach((value, at) => {
      expect(same[at]).toBeCloseTo(value, 12);
    });
  });

  it('keeps probabilities inside 0 to 1, and their order', () => {
    fc.assert(
      fc.property(p, p, (one, other) => {
        const [a = 0, b = 0] = calibrate(
          Float64Array.of(Math.min(one, other), Math.max(one, other)),
          {
            slope: 0.8,
            intercept: -0.3,
          },
        );
        expect(a).toBeGreaterThan(0);
        expect(b).toBeLessThan(1);
        expect(a).toBeLessThanOrEqual(b);
      }),
    );
  });
});
