import { performance } from 'node:perf_hooks';
import { align } from '../../align/index.ts';
import { evaluate, type Figures, readAllCases, SEEDS } from '../fit/evaluate.ts';
import { share, table } from '../fit/report.ts';
import { bestThreshold } from '../fit/threshold.ts';
import { dealFolds, FOLDS } from '../sets/folds.ts';
import { type Answer, type Said, scoreAlone, scoreLinks } from '../sets/measure.ts';
import type { DevelopmentSet, SetPair } from '../sets/read.ts';
import { shuffled } from '../sets/shuffled.ts';
import type { Rival } from './rival.ts';

/** A tool's figures on one set. */
interface Line {
  readonly tool: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly alone: number;
  readonly shuffled: number;
  /** Milliseconds a pair, warm. */
  readonly time: number;
}

const HEAD = ['tool', 'P', 'R', 'F1', 'only here F1', 'shuffled F1', 'ms a pair'];

/** What a set's figures are, and the table that shows them. */
export interface SetTable {
  readonly name: string;
  readonly text: string;
}

/**
 * Figures of the aligner and of its rivals on each development set: the aligner by grouped
 * cross-validation, the rivals with a threshold for each set, chosen on the same folds.
 */
export function setTables(
  sets: readonly DevelopmentSet[],
  rivals: readonly Rival[],
): { readonly tables: readonly SetTable[]; readonly figures: Figures } {
  const figures = evaluate(sets, readAllCases(sets));
  const tables = sets.map((set, index) => {
    const own = figures.sets[index];
    const lines: Line[] = own ? [{ ...own, tool: 'Facing Pages', time: ownTime(set.pairs) }] : [];
    const all = [...lines, ...rivals.map((rival) => rivalLine(rival, set, index))];
    return { name: set.name, text: table(HEAD, all.map(cells)) };
  });
  return { tables, figures };
}

function cells({ tool, precision, recall, f1, alone, shuffled, time }: Line): string[] {
  return [tool, ...[precision, recall, f1, alone, shuffled].map(share), time.toFixed(1)];
}

/** Milliseconds a pair for links and spans, after one round to warm up. */
function ownTime(pairs: readonly SetPair[]): number {
  const inputs = pairs.map(({ lang, left, right }) =>
    [left, right].map((texts) => ({
      lang,
      passages: texts.map((text, block) => ({ text, furniture: false, block })),
    })),
  );
  const round = () => {
    for (const [left, right] of inputs) if (left && right) align(left, right);
  };
  round();
  return timed(round) / pairs.length;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function rivalLine(rival: Rival, set: DevelopmentSet, index: number): Line {
  const scores = (pairs: readonly SetPair[]) => pairs.map((pair) => rival.scores(pair));
  scores(set.pairs.slice(0, 2));
  let plain: ReadonlyMap<string, number>[] = [];
  const time = timed(() => {
    plain = scores(set.pairs);
  });
  const mixed = set.pairs.map((pair, at) => shuffled(pair, index * 1000 + at));
  const mixedScores = scores(mixed);
  const runs = SEEDS.map((seed) => {
    const folds = dealFolds([set], seed);
    const answer = (pairs: readonly SetPair[], all: typeof plain, at: number, from: number) => {
      const pair = pairs[at];
      return pair ? [{ pair, said: saidFrom(all[at] ?? new Map(), from) }] : [];
    };
    const found: { plain: Answer[]; mixed: Answer[] } = { plain: [], mixed: [] };
    for (let fold = 0; fold < FOLDS; fold++) {
      const inside = set.pairs.map((_, at) => at).filter((at) => folds[at] !== fold);
      const threshold = bestThreshold(
        (tried) => [inside.flatMap((at) => answer(set.pairs, plain, at, tried))],
        RIVAL_THRESHOLDS,
      );
      for (let at = 0; at < set.pairs.length; at++) {
        if (folds[at] !== fold) continue;
        found.plain.push(...answer(set.pairs, plain, at, threshold));
        found.mixed.push(...answer(mixed, mixedScores, at, threshold));
      }
    }
    return found;
  });
  const mean = (value: (run: { plain: Answer[]; mixed: Answer[] }) => number) =>
    runs.reduce((sum, run) => sum + value(run), 0) / runs.length;
  return {
    tool: rival.name,
    precision: mean((run) => scoreLinks(run.plain).precision),
    recall: mean((run) => scoreLinks(run.plain).recall),
    f1: mean((run) => scoreLinks(run.plain).f1),
    alone: mean((run) => scoreAlone(run.plain).f1),
    shuffled: mean((run) => scoreLinks(run.mixed).f1),
    time: time / set.pairs.length,
  };
}

/** Thresholds that are tried for a rival, whose scores are shares from 0 to 1. */
export const RIVAL_THRESHOLDS: readonly number[] = Array.from(
  { length: 40 },
  (_, step) => 0.02 + step / 50,
);

/** A rival's links from a threshold on. */
export function saidFrom(scores: ReadonlyMap<string, number>, threshold: number): Said {
  return new Map([...scores].filter(([, score]) => score >= threshold));
}
