import { resolve } from 'node:path';
import type { Problem } from '../../content/index.ts';
import { placeOf } from '../../content/problems/format.ts';

/** A problem as an open page is told of it. */
export interface ProblemMessage {
  /** "content/fair/mill.md:3:1" */
  readonly place: string;
  /** The same with the whole path, as Vite's `__open-in-editor` takes it. */
  readonly whole: string;
  readonly name: string;
  readonly what: string;
  readonly frame: string | null;
  readonly why: string;
  readonly fix: string;
}

/** The errors among problems, as open pages are told of them. */
export function problemMessages(problems: readonly Problem[]): ProblemMessage[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const { file, line, column, name, what, frame, why, fix } = problem;
      const whole = `${resolve(file)}:${line ?? 1}:${column ?? 1}`;
      return { place: placeOf(problem), whole, name, what, frame, why, fix };
    });
}
