import type { WordVectors } from './read-vectors.ts';

/**
 * Directions that all words share, and that tell how frequent a word is rather than what it means.
 * One and six measure within .002 of it.
 */
const SHARED = 2;
/** Rounds of power iteration; the first directions stand well apart, and settle in far fewer. */
const ROUNDS = 200;

/** A vector shorter than this is what rounding leaves of one that is taken off whole. */
const NOTHING = 1e-9;

/**
 * Unit vectors without what all words share: the mean and the first two principal components are
 * taken off ("all-but-the-top", Mu and Viswanath 2018).
 */
export function centre({ words, size, values }: WordVectors): Float64Array {
  const rest = values.slice();
  const mean = new Float64Array(size);
  each(rest, size, (vector) => {
    for (let d = 0; d < size; d++) mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / words.length;
  });
  each(rest, size, (vector) => {
    for (let d = 0; d < size; d++) vector[d] = (vector[d] ?? 0) - (mean[d] ?? 0);
  });
  for (let n = 0; n < SHARED; n++) {
    const direction = firstDirection(rest, size);
    each(rest, size, (vector) => {
      const part = dot(vector, direction);
      for (let d = 0; d < size; d++) vector[d] = (vector[d] ?? 0) - part * (direction[d] ?? 0);
    });
  }
  each(rest, size, (vector) => {
    const length = Math.sqrt(dot(vector, vector));
    for (let d = 0; d < size; d++) vector[d] = length < NOTHING ? 0 : (vector[d] ?? 0) / length;
  });
  return rest;
}

/** The unit direction in which centred vectors vary most, by power iteration on their covariance. */
function firstDirection(values: Float64Array, size: number): Float64Array {
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  each(values, size, (vector) => {
    covariance.forEach((row, d) => {
      const value = vector[d] ?? 0;
      for (let e = 0; e < size; e++) row[e] = (row[e] ?? 0) + value * (vector[e] ?? 0);
    });
  });
  let direction = Float64Array.from({ length: size }, (_, d) => 1 / (d + 1));
  for (let round = 0; round < ROUNDS; round++) {
    const next = Float64Array.from(covariance, (row) => dot(row, direction));
    const length = Math.sqrt(dot(next, next)) || 1;
    direction = next.map((value) => value / length);
  }
  return direction;
}

function each(values: Float64Array, size: number, change: (vector: Float64Array) => void): void {
  for (let from = 0; from < values.length; from += size) change(values.subarray(from, from + size));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
