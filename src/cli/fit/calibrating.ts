import type { Calibration } from '../../align/calibration.ts';
import { valueAt } from '../../align/cells.ts';
import { logit } from '../../align/features/contest.ts';
import { isBare } from '../../align/mention.ts';
import type { Case } from './examples.ts';
import { fitLogistic } from './solver.ts';

/** Cells less likely than this are never links; how well they are calibrated matters to nobody. */
const LEAST = 0.05;

/** The calibration is two numbers over thousands of cells: it needs no penalty but a formal one. */
const PENALTY = 1e-3;

/**
 * Fits what turns out-of-fold probabilities into calibrated ones, over the cases as they stand.
 *
 * @param p for each case, the probability of each cell, by models that never saw the case
 */
export function fitCalibration(
  cases: readonly Case[],
  p: readonly (Float64Array | undefined)[],
): Calibration {
  const values: number[] = [];
  const target: number[] = [];
  cases.forEach((one, index) => {
    const own = p[index];
    if (one.sort !== 'whole' || !own) return;
    for (let cell = 0; cell < own.length; cell++) {
      if (valueAt(own, cell) < LEAST || one.isIgnored(cell) || isBare(one.mentionOf(cell)))
        continue;
      values.push(logit(valueAt(own, cell)));
      target.push(valueAt(one.target, cell));
    }
  });
  const { intercept, features } = fitLogistic(
    {
      names: ['logit'],
      values: Float64Array.from(values),
      target: Float64Array.from(target),
      mass: new Float64Array(target.length).fill(1),
    },
    PENALTY,
  );
  const [mean = 0, deviation = 1, weight = 1] = features['logit'] ?? [];
  return { slope: weight / deviation, intercept: intercept - (weight * mean) / deviation };
}
