import type { Cells } from '../cells.ts';
import type { Kin } from '../kin.ts';
import type { Lexicon } from '../lexicon.ts';
import { characterFeatures } from './characters.ts';
import { clauseFeatures } from './clauses.ts';
import type { Columns } from './columns.ts';
import { foundFeatures } from './found.ts';
import { coverCells, overlapFeatures } from './overlap.ts';
import { runFeatures } from './runs.ts';
import { sharedTermFeatures } from './shared.ts';
import { meanOfMaxima, standingFeatures } from './standing.ts';
import { statementFeatures } from './statement.ts';

/** What the first stage reads. */
export interface LexicalInput {
  readonly cells: Cells;
  readonly lexicon: Lexicon;
  readonly kin: Kin;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * The features of the first stage: what the words of two passages, and of the passages around them in the
 * matrix, say on their own.
 *
 * Beside the groups below: `size.ratio`, the shorter article's number of passages over the longer's;
 * `size`, ln of both numbers; `density`, the greater of the rows' and the columns' mean of their greatest
 * `dice`: how much the two articles have in common.
 */
export function lexicalFeatures(input: LexicalInput): Columns {
  const { cells, lexicon, kin } = input;
  const covered = coverCells(cells, lexicon, kin);
  const overlap = overlapFeatures(cells, lexicon, covered);
  const characters = characterFeatures(cells, input.left, input.right);
  const columns = new Map([
    ...overlap,
    ...sharedTermFeatures(cells, lexicon),
    ['characters', characters],
    ['run', runFeatures(cells, lexicon)],
    ...clauseFeatures(cells, lexicon, kin),
    ...foundFeatures(cells, lexicon, kin),
    ...statementFeatures(cells, lexicon),
  ]);
  const [n, m] = [cells.rows.count, cells.columns.count];
  const dice = overlap.get('dice') ?? new Float64Array(cells.size);
  const constant = (value: number) => new Float64Array(cells.size).fill(value);
  columns.set('size.ratio', constant(Math.min(n, m) / Math.max(n, m, 1)));
  columns.set('size', constant(Math.log(n + m + 1)));
  columns.set(
    'density',
    constant(Math.max(meanOfMaxima(cells.rows, dice), meanOfMaxima(cells.columns, dice))),
  );
  for (const name of ['dice', 'contained', 'characters', 'rare']) {
    const values = columns.get(name);
    if (!values) continue;
    const standing = standingFeatures(
      cells,
      name,
      values,
      name === 'dice' || name === 'characters',
    );
    for (const [key, column] of standing) columns.set(key, column);
  }
  return columns;
}
