import type { Columns } from '../../align/features/columns.ts';
import { contextFeatures } from '../../align/features/context.ts';
import { type Logistic, predict } from '../../align/model.ts';
import { type Case, examplesOf } from './examples.ts';
import { fitLogistic } from './solver.ts';

/** L2 penalty of either stage; three times more or less measures the same. */
const PENALTY = { lexical: 1 / 3, context: 1 } as const;

/** Fits the first stage. Shuffling changes none of its features, so the shuffled cases are left out. */
export function fitLexical(cases: readonly Case[]): Logistic {
  const inOrder = cases.filter(({ sort }) => sort !== 'shuffled');
  const names = [...(inOrder[0]?.reading.lexical.keys() ?? [])];
  return fitLogistic(
    examplesOf(inOrder, (one) => one.reading.lexical, names),
    PENALTY.lexical,
  );
}

/** The second stage's features of a case, from a first stage that never saw its event. */
export function contextOf(one: Case, lexical: Logistic): Columns {
  const { reading } = one;
  return contextFeatures(reading, predict(lexical, reading.lexical, reading.cells.size));
}

/** Fits the second stage. */
export function fitContext(cases: readonly Case[], columnsOf: (one: Case) => Columns): Logistic {
  const [first] = cases;
  const names = first ? [...columnsOf(first).keys()] : [];
  return fitLogistic(examplesOf(cases, columnsOf, names), PENALTY.context);
}
