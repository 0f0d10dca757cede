import { at, type Cells, type Lines, valueAt } from '../cells.ts';
import type { Kin } from '../kin.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { type Columns, lowerHigher } from './columns.ts';
import { measureCells } from './overlap.ts';

/** Terms in a clause: about what stands between two commas. */
const CLAUSE = 10;
/** Weight that keeps a short clause from counting as a whole statement: one rare term's. */
const LEAST = 4;

/**
 * How well the other passage covers the best stretch of ten terms: one clause of a long sentence may
 * be told, and the rest not.
 *
 * `clause.lower`, `.higher`: greatest covered share of the stretches of a passage, 0 to 1, on either side.
 */
export function clauseFeatures(cells: Cells, lexicon: Lexicon, kin: Kin): Columns {
  const { left, right, weight } = lexicon;
  const { lower, higher } = lowerHigher(
    bestClauses(cells.columns, right, left, weight, kin),
    bestClauses(cells.rows, left, right, weight, kin),
  );
  return new Map([
    ['clause.lower', lower],
    ['clause.higher', higher],
  ]);
}

/** For each cell of each line: the other passage's best stretch, covered by the line's passage. */
function bestClauses(
  lines: Lines,
  own: Side,
  other: Side,
  weight: Float64Array,
  kin: Kin,
): Float64Array {
  return measureCells(lines, own, weight.length, kin, (passage, cover) =>
    bestClause(other.runs[passage] ?? new Int32Array(), weight, cover),
  );
}

function bestClause(run: Int32Array, weight: Float64Array, cover: Float64Array): number {
  let best = 0;
  let covered = 0;
  let whole = 0;
  for (let k = 0; k < run.length; k++) {
    const id = at(run, k);
    covered += valueAt(weight, id) * valueAt(cover, id);
    whole += valueAt(weight, id);
    if (k >= CLAUSE) {
      const gone = at(run, k - CLAUSE);
      covered -= valueAt(weight, gone) * valueAt(cover, gone);
      whole -= valueAt(weight, gone);
    }
    if (k >= Math.min(CLAUSE, run.length) - 1) best = Math.max(best, covered / (whole + LEAST));
  }
  return best;
}
