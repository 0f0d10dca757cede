import { valueAt } from '../../align/cells.ts';
import type { Logistic } from '../../align/model.ts';

/** Examples to fit: `values` holds one row of features an example. */
export interface Examples {
  readonly names: readonly string[];
  readonly values: Float64Array;
  /** 1 for a link, 0 for none. */
  readonly target: Float64Array;
  /** How much the example counts; 0 leaves it out. */
  readonly mass: Float64Array;
}

/** Newton steps; the solver stops earlier once no weight changes by more than `SETTLED`. */
const STEPS = 30;
const SETTLED = 1e-6;

/** A feature that deviates from its mean by less than this part of it does not vary: sums are rounded. */
const CONSTANT = 1e-9;

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares) on standardised
 * features with an L2 penalty; the intercept is free.
 *
 * @param penalty the penalty's weight: the inverse of the usual C
 */
export function fitLogistic(examples: Examples, penalty: number): Logistic {
  const { names, values, target, mass } = examples;
  const width = names.length;
  const count = target.length;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  let total = 0;
  for (let e = 0; e < count; e++) {
    const m = valueAt(mass, e);
    if (m === 0) continue;
    total += m;
    for (let f = 0; f < width; f++) mean[f] = valueAt(mean, f) + m * valueAt(values, e * width + f);
  }
  for (let f = 0; f < width; f++) mean[f] = valueAt(mean, f) / total;
  for (let e = 0; e < count; e++) {
    const m = valueAt(mass, e);
    if (m === 0) continue;
    for (let f = 0; f < width; f++) {
      const d = valueAt(values, e * width + f) - valueAt(mean, f);
      deviation[f] = valueAt(deviation, f) + m * d * d;
    }
  }
  for (let f = 0; f < width; f++) {
    const found = Math.sqrt(valueAt(deviation, f) / total);
    deviation[f] = found > CONSTANT * Math.abs(valueAt(mean, f)) ? found : 1;
  }

  const size = width + 1;
  const weights = new Float64Array(size);
  const row = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (let e = 0; e < count; e++) {
      const m = valueAt(mass, e);
      if (m === 0) continue;
      let score = valueAt(weights, width);
      for (let f = 0; f < width; f++) {
        const z = (valueAt(values, e * width + f) - valueAt(mean, f)) / valueAt(deviation, f);
        row[f] = z;
        score += z * valueAt(weights, f);
      }
      row[width] = 1;
      const p = 1 / (1 + Math.exp(-score));
      const slope = m * (p - valueAt(target, e));
      const curve = m * p * (1 - p);
      for (let f = 0; f < size; f++) {
        const value = valueAt(row, f);
        gradient[f] = valueAt(gradient, f) + slope * value;
        const bent = curve * value;
        if (bent === 0) continue;
        const base = f * size;
        for (let g = 0; g <= f; g++)
          hessian[base + g] = valueAt(hessian, base + g) + bent * valueAt(row, g);
      }
    }
    for (let f = 0; f < width; f++) {
      gradient[f] = valueAt(gradient, f) + penalty * valueAt(weights, f);
      hessian[f * size + f] = valueAt(hessian, f * size + f) + penalty;
    }
    hessian[width * size + width] = valueAt(hessian, width * size + width) + 1e-9;
    const change = solve(hessian, gradient, size);
    let most = 0;
    for (let f = 0; f < size; f++) {
      weights[f] = valueAt(weights, f) - valueAt(change, f);
      most = Math.max(most, Math.abs(valueAt(change, f)));
    }
    if (most < SETTLED) break;
  }
  return {
    intercept: valueAt(weights, width),
    features: Object.fromEntries(
      names.map((name, f) => [
        name,
        [valueAt(mean, f), valueAt(deviation, f), valueAt(weights, f)] as const,
      ]),
    ),
  };
}

/** Solves `matrix · x = vector` for a symmetric positive definite matrix (lower half given), by Cholesky. */
function solve(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = valueAt(matrix, i * size + j);
      for (let k = 0; k < j; k++)
        sum -= valueAt(factor, i * size + k) * valueAt(factor, j * size + k);
      factor[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / valueAt(factor, j * size + j);
    }
  }
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = valueAt(vector, i);
    for (let k = 0; k < i; k++) sum -= valueAt(factor, i * size + k) * valueAt(x, k);
    x[i] = sum / valueAt(factor, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = valueAt(x, i);
    for (let k = i + 1; k < size; k++) sum -= valueAt(factor, k * size + i) * valueAt(x, k);
    x[i] = sum / valueAt(factor, i * size + i);
  }
  return x;
}
