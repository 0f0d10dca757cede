import { valueAt } from './cells.ts';
import type { Columns } from './features/columns.ts';

/** A logistic regression over named features. */
export interface Logistic {
  readonly intercept: number;
  /** For each feature: the mean and the standard deviation it is standardised by, and its weight. */
  readonly features: Readonly<
    Record<string, readonly [mean: number, deviation: number, weight: number]>
  >;
}

/** Probability of each cell. @throws Error where the model names a feature that is not computed. */
export function predict(model: Logistic, columns: Columns, size: number): Float64Array {
  const score = new Float64Array(size).fill(model.intercept);
  for (const [name, [mean, deviation, weight]] of Object.entries(model.features)) {
    const values = columns.get(name);
    if (!values)
      throw new Error(
        `Unexpected feature “${name}” in the weights, expected one the aligner computes`,
      );
    const factor = weight / deviation;
    for (let cell = 0; cell < size; cell++)
      score[cell] = valueAt(score, cell) + (valueAt(values, cell) - mean) * factor;
  }
  return score.map((value) => 1 / (1 + Math.exp(-value)));
}
