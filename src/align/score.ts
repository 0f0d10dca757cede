import type { ArticleInput } from './alignment.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { at, buildCells, type Cells, valueAt } from './cells.ts';
import type { Columns } from './features/columns.ts';
import { contextFeatures } from './features/context.ts';
import type { Kin } from './kin.ts';
import type { Lexicon } from './lexicon.ts';
import { type Logistic, predict } from './model.ts';
import { isFlipped } from './orientation.ts';
import { readPair } from './read-pair.ts';

/** The fitted weights: a first stage over words, a second over the first's probabilities. */
export interface Weights {
  readonly lexical: Logistic;
  readonly context: Logistic;
  readonly calibration: Calibration;
  /** Links are drawn from this probability on. */
  readonly threshold: number;
}

/** The candidate cells of a pair with their probabilities. */
export interface Scores {
  readonly cells: Cells;
  readonly lexicon: Lexicon;
  readonly kin: Kin;
  /** Probability of each cell, 0 to 1, to six digits. */
  readonly p: Float64Array;
  /** A cell's features of both stages, by name. */
  readonly featuresOf: (cell: number) => Readonly<Record<string, number>>;
}

/** Digits kept of a probability: sums in another order, on another machine, may differ in the last bits. */
const DIGITS = 6;

/**
 * Scores every candidate cell by both stages. The pair is scored in one fixed order of its sides and
 * mirrored where they come in the other, so that exchanging the articles exchanges the scores, exactly.
 *
 * @param names same names: lists of equal forms
 */
export function scorePair(
  left: ArticleInput,
  right: ArticleInput,
  weights: Weights,
  names: readonly (readonly string[])[] = [],
): Scores {
  const texts = ({ lang, passages }: ArticleInput) => [...passages.map(({ text }) => text), lang];
  if (isFlipped(texts(left), texts(right))) {
    return mirrored(scoreInOrder(right, left, weights, names));
  }
  return scoreInOrder(left, right, weights, names);
}

function scoreInOrder(
  left: ArticleInput,
  right: ArticleInput,
  weights: Weights,
  names: readonly (readonly string[])[],
): Scores {
  const reading = readPair(left, right, names);
  const { cells, lexicon, kin, lexical } = reading;
  const first = predict(weights.lexical, lexical, cells.size);
  const context = contextFeatures(reading, first);
  const p = calibrate(predict(weights.context, context, cells.size), weights.calibration);
  return {
    cells,
    lexicon,
    kin,
    p: p.map((value) => Math.round(value * 10 ** DIGITS) / 10 ** DIGITS),
    featuresOf: (cell) => ({ ...valuesAt(lexical, cell), ...valuesAt(context, cell) }),
  };
}

function valuesAt(columns: Columns, cell: number): Record<string, number> {
  return Object.fromEntries([...columns].map(([name, values]) => [name, valueAt(values, cell)]));
}

/** The scores with the sides exchanged. */
function mirrored({ cells, lexicon, kin, p, featuresOf }: Scores): Scores {
  const { columns, rows } = cells;
  const lines = Array.from({ length: columns.count }, (_, j) =>
    columns.other.subarray(at(columns.start, j), at(columns.start, j + 1)),
  );
  return {
    cells: buildCells(lines, rows.count),
    lexicon: { ...lexicon, left: lexicon.right, right: lexicon.left },
    kin,
    p: Float64Array.from(columns.cell, (cell) => valueAt(p, cell)),
    featuresOf: (cell) => featuresOf(at(columns.cell, cell)),
  };
}
