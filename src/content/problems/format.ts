import { printable } from './printable.ts';
import type { Problem } from './problem.ts';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The last line of a report: "2 errors, 1 warning in 2 files". */
function countProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')} in ${count(files, 'file')}.`;
}

/** `content/a/b.md:3:5`: a place that editors and terminals turn into a link. */
export function placeOf({ file, line, column }: Problem): string {
  return [printable(file), ...(line === null ? [] : [line, column ?? 1])].join(':');
}

/** One problem as text: place, name, what, code frame, why, fix. */
export function formatProblem(problem: Problem): string {
  const head = `${placeOf(problem)}  ${problem.severity}  ${problem.name}`;
  const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
  const lines = [head, indented(problem.what)];
  if (problem.frame !== null) lines.push('', indented(problem.frame), '');
  lines.push(indented(`Why: ${problem.why}`), indented(`Fix: ${problem.fix}`));
  return lines.join('\n');
}

/** All problems as text, in the order given, with a count at the end; no final line break. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems.map(formatProblem), countProblems(problems)].join('\n\n');
}
