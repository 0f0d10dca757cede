import { codeFrame } from './frame.ts';
import type { Severity } from './kind.ts';
import type { Point, SourceFile } from './source.ts';
import { type ProblemName, problemTable } from './table.ts';

/** Something wrong with the content: data only, for any report. */
export interface Problem {
  readonly name: ProblemName;
  readonly severity: Severity;
  /** Path of the file or folder, from the folder that holds `content/`, with `/`. */
  readonly file: string;
  /** 1-based; `null` where the problem is the file itself. */
  readonly line: number | null;
  /** 1-based, in UTF-16 code units. */
  readonly column: number | null;
  /** What is wrong: "Unexpected X, expected Y". */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** The place in the file, with a caret; `null` where there is none to show. */
  readonly frame: string | null;
}

/** What a problem may say otherwise than its row in the table. */
export interface Detail {
  readonly fix?: string;
  readonly severity?: Severity;
}

/** A problem of a file or folder as such. `what` is a sentence; the rest is from the problem table. */
export function fileProblem(
  name: ProblemName,
  file: string,
  what: string,
  detail: Detail = {},
): Problem {
  const kind = problemTable[name];
  return {
    name,
    severity: detail.severity ?? kind.severity,
    file,
    line: null,
    column: null,
    what,
    why: kind.why,
    fix: detail.fix ?? kind.fix,
    frame: null,
  };
}

/** A problem at a place in a file. */
export function problemAt(
  name: ProblemName,
  source: SourceFile,
  { line, column }: Point,
  what: string,
  detail: Detail = {},
): Problem {
  const frame = codeFrame(source, line, column);
  return { ...fileProblem(name, source.file, what, detail), line, column, frame };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The fixed order of reports: by file, line, column, name, words; code units, never a locale. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.name, b.name) ||
      compareText(a.what, b.what),
  );
}

/** Whether the build has to stop. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
