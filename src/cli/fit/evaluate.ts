import { calibrate } from '../../align/calibration.ts';
import { dealFolds, FOLDS } from '../sets/folds.ts';
import {
  type Answer,
  calibrationError,
  relationRecall,
  scoreAlone,
  scoreLinks,
} from '../sets/measure.ts';
import type { DevelopmentSet } from '../sets/read.ts';
import { fitCalibration } from './calibrating.ts';
import { crossValidate, linksFrom } from './cross.ts';
import { type Case, readCases } from './examples.ts';
import { bestThreshold } from './threshold.ts';

/** What cross-validation says of a set; every figure is the mean over the fold seeds, 0 to 1. */
export interface SetFigures {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 of "this sentence has no link". */
  readonly alone: number;
  /** Link F1 with the right texts' sentences in a pseudo-random order. */
  readonly shuffled: number;
  /** Link F1 in windows of the pairs (`windowsOf`), as between short reports. */
  readonly windows: number;
  /** Expected calibration error of the links drawn. */
  readonly calibration: number;
  /** Share of the links of a relation that are drawn; `null` where the set tells no relations. */
  readonly identity: number | null;
  readonly equivalence: number | null;
}

/** Figures of all sets by one configuration. */
export interface Figures {
  readonly sets: readonly SetFigures[];
  /** Mean of the thresholds chosen inside the folds. */
  readonly threshold: number;
  /** Expected calibration error over the links of all sets. */
  readonly calibration: number;
}

/** Seeds the folds are dealt by: one seed alone moves F1 by .01. */
export const SEEDS = [1, 2, 3, 4, 5] as const;

/** All cases of all sets, read once. */
export function readAllCases(sets: readonly DevelopmentSet[]): Case[] {
  let number = 0;
  return sets.flatMap(({ pairs }, set) =>
    pairs.flatMap((pair, index) => readCases(pair, set, number++, set * 1000 + index)),
  );
}

/** Cross-validates the model: five grouped folds for each seed, the threshold chosen inside the folds. */
export function evaluate(
  sets: readonly DevelopmentSet[],
  cases: readonly Case[],
  seeds: readonly number[] = SEEDS,
): Figures {
  const runs = seeds.map((seed) => {
    const dealt = dealFolds(sets, seed);
    const folds = cases.map(({ number }) => dealt[number] ?? 0);
    return answersOf(sets, cases, folds);
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    sets: sets.map(({ name }, set) => {
      const plain = runs.map((run) => run.plain[set] ?? []);
      const scores = plain.map(scoreLinks);
      const recalls = (relation: string) => {
        const found = plain.map((answers) => relationRecall(answers, relation));
        const known = found.filter((value) => value !== null);
        return known.length > 0 ? mean(known) : null;
      };
      return {
        name,
        precision: mean(scores.map(({ precision }) => precision)),
        recall: mean(scores.map(({ recall }) => recall)),
        f1: mean(scores.map(({ f1 }) => f1)),
        alone: mean(plain.map((answers) => scoreAlone(answers).f1)),
        shuffled: mean(runs.map((run) => scoreLinks(run.shuffled[set] ?? []).f1)),
        windows: mean(runs.map((run) => scoreLinks(run.windows[set] ?? []).f1)),
        calibration: mean(plain.map(calibrationError)),
        identity: recalls('identity'),
        equivalence: recalls('equivalence'),
      };
    }),
    threshold: mean(runs.flatMap((run) => run.thresholds)),
    calibration: mean(runs.map((run) => calibrationError(run.plain.flat()))),
  };
}

/** Out-of-fold answers, for each set, and the threshold of each fold. */
function answersOf(
  sets: readonly DevelopmentSet[],
  cases: readonly Case[],
  folds: readonly number[],
) {
  const p = crossValidate(cases, folds);
  const plain: Answer[][] = sets.map(() => []);
  const shuffled: Answer[][] = sets.map(() => []);
  const windows: Answer[][] = sets.map(() => []);
  const thresholds: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const calibration = fitCalibration(
      cases,
      p.map((own, index) => (folds[index] === fold ? undefined : own)),
    );
    const calibrated = p.map((own) => calibrate(own, calibration));
    const answers = (threshold: number, wanted: (index: number) => boolean) => {
      const found: Answer[][] = sets.map(() => []);
      cases.forEach((one, index) => {
        if (!wanted(index)) return;
        const said = linksFrom(one, calibrated[index] ?? new Float64Array(), threshold);
        found[one.set]?.push({ pair: one.pair, said });
      });
      return found;
    };
    const threshold = bestThreshold((tried) =>
      answers(tried, (index) => folds[index] !== fold && cases[index]?.sort === 'whole'),
    );
    thresholds.push(threshold);
    for (const [into, sort] of [
      [plain, 'whole'],
      [shuffled, 'shuffled'],
      [windows, 'window'],
    ] as const) {
      const found = answers(
        threshold,
        (index) => folds[index] === fold && cases[index]?.sort === sort,
      );
      found.forEach((list, set) => {
        into[set]?.push(...list);
      });
    }
  }
  return { plain, shuffled, windows, thresholds };
}
