import { formatProblems } from '../../content/index.ts';
import type { Problem } from '../../content/problems/problem.ts';

/** Forms of a report. */
export const reportFormats = ['text', 'json', 'github'] as const;

/** How a report is written: for people, for programs, or as annotations of a GitHub workflow. */
export type ReportFormat = (typeof reportFormats)[number];

/** Version of the JSON report; a change that could break a reader of it raises it. */
const JSON_VERSION = 1;

/** Data of a workflow command: `%` and line breaks would end it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command: colons and commas part properties. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One problem as a workflow command (GitHub, "Workflow commands for GitHub Actions"). */
function annotation({ severity, file, line, column, name, what, why, fix }: Problem): string {
  const properties = [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`, `col=${column ?? 1}`]),
    `title=${property(name)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(`${what}\nWhy: ${why}\nFix: ${fix}`)}`;
}

/**
 * Writes a report.
 *
 * @param problems in the order of the report, with the paths that it is to show
 * @param format its form
 */
export function report(problems: readonly Problem[], format: ReportFormat): string {
  if (format === 'github') return problems.map(annotation).join('\n');
  if (format === 'json') {
    const count = (severity: Problem['severity']): number =>
      problems.filter((problem) => problem.severity === severity).length;
    const counts = { errors: count('error'), warnings: count('warning') };
    return JSON.stringify({ version: JSON_VERSION, ...counts, problems }, null, 2);
  }
  return formatProblems(problems);
}
