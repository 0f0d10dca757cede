import type { Weights } from './score.ts';
import file from './weights.json' with { type: 'json' };

/** The fitted weights that ship with the aligner; `npm run fit` writes their file. */
export const weights: Weights = readWeights(file);

interface WeightsFile {
  readonly threshold: number;
  readonly calibration: Weights['calibration'];
  readonly lexical: LogisticFile;
  readonly context: LogisticFile;
}

interface LogisticFile {
  readonly intercept: number;
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Reads a file of weights. @throws TypeError where a feature has other than three numbers. */
function readWeights({ threshold, calibration, lexical, context }: WeightsFile): Weights {
  return { threshold, calibration, lexical: readLogistic(lexical), context: readLogistic(context) };
}

function readLogistic({ intercept, features }: LogisticFile): Weights['lexical'] {
  const read = Object.entries(features).map(([name, numbers]) => {
    const [mean, deviation, weight] = numbers;
    if (mean === undefined || deviation === undefined || weight === undefined) {
      throw new TypeError(`Unexpected weights of “${name}”, expected mean, deviation and weight`);
    }
    return [name, [mean, deviation, weight] as const] as const;
  });
  return { intercept, features: Object.fromEntries(read) };
}
