import { at } from '../../align/cells.ts';
import type { Columns } from '../../align/features/columns.ts';
import { withoutMentions } from '../../align/mention.ts';
import { type Logistic, predict } from '../../align/model.ts';
import { FOLDS } from '../sets/folds.ts';
import { cellKey } from '../sets/read.ts';
import type { Case } from './examples.ts';
import { contextOf, fitContext, fitLexical } from './stages.ts';

/**
 * Probabilities of every case by models that never saw its event (grouped cross-validation). Inside
 * each training part the second stage learns from first-stage probabilities that are out of fold too.
 *
 * @param folds the fold of each case
 * @returns for each case, the probability of each of its cells
 */
export function crossValidate(cases: readonly Case[], folds: readonly number[]): Float64Array[] {
  const without = lexicalStages(cases, folds);
  const found: Float64Array[] = cases.map(() => new Float64Array());
  for (let fold = 0; fold < FOLDS; fold++) {
    const columns = new Map<Case, Columns>(
      cases.map((one, index) => [one, contextOf(one, without(fold, folds[index] ?? 0))]),
    );
    const columnsOf = (one: Case): Columns => columns.get(one) ?? new Map();
    const context = fitContext(
      cases.filter((_, index) => folds[index] !== fold),
      columnsOf,
    );
    cases.forEach((one, index) => {
      if (folds[index] !== fold) return;
      found[index] = predict(context, columnsOf(one), one.reading.cells.size);
    });
  }
  return found;
}

/** First stages that saw neither of two folds, each fitted once. */
export function lexicalStages(
  cases: readonly Case[],
  folds: readonly number[],
): (one: number, other: number) => Logistic {
  const known = new Map<string, Logistic>();
  return (one, other) => {
    const key = [one, other].sort((a, b) => a - b).join();
    let stage = known.get(key);
    if (!stage) {
      stage = fitLexical(cases.filter((_, at) => folds[at] !== one && folds[at] !== other));
      known.set(key, stage);
    }
    return stage;
  };
}

/** The cells of a case from a probability on, by key; mentions of names are no links. */
export function linksFrom(
  one: Case,
  p: Float64Array,
  threshold: number,
): ReadonlyMap<string, number> {
  const { row, column, rows, columns } = one.reading.cells;
  const likely = Array.from(p, (confidence, cell) => ({ cell, confidence })).filter(
    ({ confidence }) => confidence >= threshold,
  );
  const passages = Math.min(rows.count, columns.count);
  return new Map(
    withoutMentions(likely, ({ cell }) => one.mentionOf(cell), passages).map(
      ({ cell, confidence }) => [cellKey(at(row, cell), at(column, cell)), confidence],
    ),
  );
}
