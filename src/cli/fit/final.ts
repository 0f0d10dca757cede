import type { Calibration } from '../../align/calibration.ts';
import type { Logistic } from '../../align/model.ts';
import { dealFolds } from '../sets/folds.ts';
import type { DevelopmentSet } from '../sets/read.ts';
import { fitCalibration } from './calibrating.ts';
import { crossValidate, lexicalStages } from './cross.ts';
import type { Figures } from './evaluate.ts';
import type { Case } from './examples.ts';
import { contextOf, fitContext, fitLexical } from './stages.ts';

/** Fold seed by which the final second stage gets first-stage probabilities that are out of fold. */
const SEED = 1;

/** Digits kept of a weight: more than the data tells, few enough to review. */
const DIGITS = 6;

/** All that is fitted but the threshold. */
interface Fitted {
  readonly lexical: Logistic;
  readonly context: Logistic;
  readonly calibration: Calibration;
}

/** Fits both stages and the calibration on everything. */
export function fitFinal(sets: readonly DevelopmentSet[], cases: readonly Case[]): Fitted {
  const dealt = dealFolds(sets, SEED);
  const folds = cases.map(({ number }) => dealt[number] ?? 0);
  const without = lexicalStages(cases, folds);
  const columns = new Map(
    cases.map((one, index) => {
      const fold = folds[index] ?? 0;
      return [one, contextOf(one, without(fold, fold))];
    }),
  );
  return {
    lexical: fitLexical(cases),
    context: fitContext(cases, (one) => columns.get(one) ?? new Map()),
    calibration: fitCalibration(cases, crossValidate(cases, folds)),
  };
}

/** The file of weights, with what it was made from and how well that did. */
export function weightsFile(
  sets: readonly DevelopmentSet[],
  figures: Figures,
  { lexical, context, calibration }: Fitted,
): string {
  const round = (value: number) => Number(value.toPrecision(DIGITS));
  const model = ({ intercept, features }: Logistic) => ({
    intercept: round(intercept),
    features: Object.fromEntries(
      Object.entries(features).map(([name, numbers]) => [name, numbers.map(round)]),
    ),
  });
  const file = {
    provenance: {
      script: 'npm run fit',
      model:
        'two stages of logistic regression, then a calibration of the log odds; for each feature: mean, standard deviation, weight of the standardised value',
      sets: sets.map(({ name, digest, pairs }) => ({
        name,
        sha256: digest,
        pairs: pairs.length,
        links: pairs.reduce((sum, { gold }) => sum + gold.size, 0),
      })),
      crossValidation: figures.sets.map(({ name, f1, alone, shuffled, windows, calibration }) => ({
        name,
        ...Object.fromEntries(
          Object.entries({ f1, alone, shuffled, windows, calibration }).map(([key, value]) => [
            key,
            Number(value.toFixed(3)),
          ]),
        ),
      })),
    },
    threshold: Number(figures.threshold.toFixed(2)),
    calibration: { slope: round(calibration.slope), intercept: round(calibration.intercept) },
    lexical: model(lexical),
    context: model(context),
  };
  return `${inline(JSON.stringify(file, null, 2))}\n`;
}

/** Lists of numbers on one line each. */
function inline(json: string): string {
  return json.replace(/\[[^[\]{}]*\]/gu, (list) => list.replace(/\s+/gu, ' '));
}
