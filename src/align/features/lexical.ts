import type { Cells } from '../cells.ts';
import type { Kin } from '../kin.ts';
import type { Lexicon } from '../lexicon.ts';
import { characterFeatures } from './characters.ts';
import { clauseFeatures } from './clauses.ts';
import type { Columns } from './columns.ts';
import { foundFeatures } from './found.ts';
import { coverCells, overlapFeatures } from './overlap.ts';
import { sharedTermFeatures } from './shared.ts';
import { aboveFeatures, deviationFeatures } from './standing.ts';

/** What the first stage reads. */
export interface LexicalInput {
  readonly cells: Cells;
  readonly lexicon: Lexicon;
  readonly kin: Kin;
  /** Texts of the passages. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * The features of the first stage: what the words of two passages say on their own, and against the
 * rest of their row and their column.
 *
 * Beside the groups below: `size.ratio`, the shorter article's number of passages over the longer's;
 * `size`, ln of both numbers.
 */
export function lexicalFeatures({ cells, lexicon, kin, left, right }: LexicalInput): Columns {
  const covered = coverCells(cells, lexicon, kin);
  const { contained, ...overlap } = overlapFeatures(cells, lexicon, covered);
  const { rare, ...shared } = sharedTermFeatures(cells, lexicon);
  const characters = characterFeatures(cells, left, right);
  const [n, m] = [cells.rows.count, cells.columns.count];
  const constant = (value: number) => new Float64Array(cells.size).fill(value);
  return new Map([
    ...Object.entries({ ...overlap, ...shared, rare, characters }),
    ...clauseFeatures(cells, lexicon, kin),
    ...foundFeatures(cells, lexicon, kin),
    ...aboveFeatures(cells, { dice: overlap.dice, contained, characters, rare }),
    ...deviationFeatures(cells, { characters }),
    ['size.ratio', constant(Math.min(n, m) / Math.max(n, m, 1))],
    ['size', constant(Math.log(n + m + 1))],
  ]);
}
