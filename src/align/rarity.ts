import { once } from '../text/once.ts';
import { at, valueAt } from './cells.ts';

/**
 * Orders terms by falling weight; of equal weights, the lower number comes first.
 *
 * @param weight of each term
 * @returns puts some terms into that order
 */
export const rarestFirst = once((weight: Float64Array): ((terms: Int32Array) => Int32Array) => {
  const byRank = Int32Array.from(weight.keys()).sort(
    (a, b) => valueAt(weight, b) - valueAt(weight, a) || a - b,
  );
  const rank = new Int32Array(weight.length);
  for (let place = 0; place < byRank.length; place++) rank[at(byRank, place)] = place;
  // Numbers are sorted many times faster than by a comparison of weights.
  return (terms) =>
    terms
      .map((term) => at(rank, term))
      .sort()
      .map((place) => at(byRank, place));
});
