import { share, table } from '../fit/report.ts';
import { type Answer, scoreAlone, scoreLinks } from '../sets/measure.ts';
import type { Time } from './time.ts';

/** What one tool says of some pairs. */
export interface ToolAnswers {
  readonly plain: readonly Answer[];
  /** The same pairs with the right article's paragraphs in a pseudo-random order. */
  readonly mixed: readonly Answer[];
}

/** A tool's figures over some pairs, each 0 to 1. */
export interface ToolFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 of "this sentence has no link". */
  readonly alone: number;
  /** Link F1 with the right article's paragraphs shuffled. */
  readonly shuffled: number;
}

/** What the answers of one tool score. */
export function toolFigures({ plain, mixed }: ToolAnswers): ToolFigures {
  return {
    ...scoreLinks(plain),
    alone: scoreAlone(plain).f1,
    shuffled: scoreLinks(mixed).f1,
  };
}

/** The mean of a tool's figures over several runs. */
export function meanFigures(runs: readonly ToolFigures[]): ToolFigures {
  const mean = (key: keyof ToolFigures) =>
    runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  return {
    precision: mean('precision'),
    recall: mean('recall'),
    f1: mean('f1'),
    alone: mean('alone'),
    shuffled: mean('shuffled'),
  };
}

/** A tool's line of a table. */
export interface ToolLine extends ToolFigures {
  readonly tool: string;
  /** What a pair takes, warm. */
  readonly time: Time;
}

/** The figures of several tools as a table. */
export function toolTable(lines: readonly ToolLine[]): string {
  return table(
    ['tool', 'P', 'R', 'F1', 'only here F1', 'shuffled F1', 'ms a pair', 'of the processor'],
    lines.map(({ tool, precision, recall, f1, alone, shuffled, time }) => [
      tool,
      ...[precision, recall, f1, alone, shuffled].map(share),
      time.wall.toFixed(1),
      time.processor.toFixed(1),
    ]),
  );
}
