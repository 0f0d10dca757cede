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
  /** What a word diff would pair, from `sequenceFeatures`; it is the same for any probabilities. */
  readonly sequence: Columns;
}

/** The features of the second stage: what the first stage's probabilities around a cell say about it. */
export function contextFeatures(
  { cells, lexicon, sequence }: ContextInput,
  p: Float64Array,
): Columns {
  return new Map([
    ...contestFeatures(cells, p),
    ...residueFeatures(cells, lexicon, p),
    ...neighbourFeatures(cells, p),
    ...orderFeatures(cells, p),
    ...sequence,
  ]);
}
