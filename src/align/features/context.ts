import type { Cells } from '../cells.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Columns } from './columns.ts';
import { contestFeatures } from './contest.ts';
import { neighbourFeatures } from './neighbours.ts';
import { orderFeatures } from './order.ts';
import { residueFeatures } from './residue.ts';

/** What the second stage reads beside the first stage's probabilities. */
export interface ContextInput {
  readonly cells: Cells;
  readonly lexicon: Lexicon;
  /** For each passage, its group of twins. */
  readonly twins: { readonly left: Int32Array; readonly right: Int32Array };
  /** What a word diff would pair, from `sequenceFeatures`; it is the same for any probabilities. */
  readonly sequence: Columns;
}

/** The features of the second stage: what the first stage's probabilities around a cell say about it. */
export function contextFeatures(
  { cells, lexicon, twins, sequence }: ContextInput,
  p: Float64Array,
): Columns {
  return new Map([
    ...contestFeatures(cells, p, twins),
    ...residueFeatures(cells, lexicon, p, twins),
    ...neighbourFeatures(cells, p),
    ...orderFeatures(cells, p),
    ...sequence,
  ]);
}
