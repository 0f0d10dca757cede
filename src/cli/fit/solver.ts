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
    const m = mass[e] as number;
    if (m === 0) continue;
    total += m;
    for (let f = 0; f < width; f++)
      mean[f] = (mean[f] as number) + m * (values[e * width + f] as number);
  }
  for (let f = 0; f < width; f++) mean[f] = (mean[f] as number) / total;
  for (let e = 0; e < count; e++) {
    const m = mass[e] as number;
    if (m === 0) continue;
    for (let f = 0; f < width; f++) {
      const d = (values[e * width + f] as number) - (mean[f] as number);
      deviation[f] = (deviation[f] as number) + m * d * d;
    }
  }
  for (let f = 0; f < width; f++) {
    const found = Math.sqrt((deviation[f] as number) / total);
    deviation[f] = found > CONSTANT * Math.abs(mean[f] as number) ? found : 1;
  }

  const size = width + 1;
  const weights = new Float64Array(size);
  const row = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (let e = 0; e < count; e++) {
      const m = mass[e] as number;
      if (m === 0) continue;
      let score = weights[width] as number;
      for (let f = 0; f < width; f++) {
        const z =
          ((values[e * width + f] as number) - (mean[f] as number)) / (deviation[f] as number);
        row[f] = z;
        score += z * (weights[f] as number);
      }
      row[width] = 1;
      const p = 1 / (1 + Math.exp(-score));
      const slope = m * (p - (target[e] as number));
      const curve = m * p * (1 - p);
      for (let f = 0; f < size; f++) {
        const value = row[f] as number;
        gradient[f] = (gradient[f] as number) + slope * value;
        const bent = curve * value;
        if (bent === 0) continue;
        const base = f * size;
        for (let g = 0; g <= f; g++)
          hessian[base + g] = (hessian[base + g] as number) + bent * (row[g] as number);
      }
    }
    for (let f = 0; f < width; f++) {
      gradient[f] = (gradient[f] as number) + penalty * (weights[f] as number);
      hessian[f * size + f] = (hessian[f * size + f] as number) + penalty;
    }
    hessian[width * size + width] = (hessian[width * size + width] as number) + 1e-9;
    const change = solve(hessian, gradient, size);
    let most = 0;
    for (let f = 0; f < size; f++) {
      weights[f] = (weights[f] as number) - (change[f] as number);
      most = Math.max(most, Math.abs(change[f] as number));
    }
    if (most < SETTLED) break;
  }
  return {
    intercept: weights[width] as number,
    features: Object.fromEntries(
      names.map((name, f) => [
        name,
        [mean[f] as number, deviation[f] as number, weights[f] as number] as const,
      ]),
    ),
  };
}

/** Solves `matrix · x = vector` for a symmetric positive definite matrix (lower half given), by Cholesky. */
function solve(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] as number;
      for (let k = 0; k < j; k++)
        sum -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      factor[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (factor[j * size + j] as number);
    }
  }
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = vector[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * size + k] as number) * (x[k] as number);
    x[i] = sum / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < size; k++) sum -= (factor[k * size + i] as number) * (x[k] as number);
    x[i] = sum / (factor[i * size + i] as number);
  }
  return x;
}
