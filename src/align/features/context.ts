import type { Cells } from '../cells.ts';
import type { Columns } from './columns.ts';
import { contestFeatures } from './contest.ts';
import { neighbourFeatures } from './neighbours.ts';
import { orderFeatures } from './order.ts';

/** The features of the second stage: what the first stage's probabilities around a cell say about it. */
export function contextFeatures({ cells }: { readonly cells: Cells }, p: Float64Array): Columns {
  return new Map([
    ...contestFeatures(cells, p),
    ...neighbourFeatures(cells, p),
    ...orderFeatures(cells, p),
  ]);
}
