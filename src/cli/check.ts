import { parseArgs } from 'node:util';
import { type ContentFiles, diskFiles, readContent } from '../content/index.ts';
import { type ReportFormat, report, reportFormats } from './check/reports.ts';
import type { Effects } from './effects.ts';

const HELP = `Reports every problem of all content in one run.

  npm run check -- [folder] [--format text|json|github] [--strict]

  folder     the folder of stories; content if not given
  --format   text for people, json for programs, github for annotations of a workflow
  --strict   warnings count as errors

Exit code 0 where there is no error, 1 where there is one, 2 where the command is not one of these.
docs/problems.md describes every problem.`;

/** The words of the command, understood. */
interface Asked {
  readonly folder: string;
  readonly format: ReportFormat;
  readonly strict: boolean;
  readonly help: boolean;
}

/** @throws Error where the words are not those of the command */
function understand(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const format = reportFormats.find((known) => known === values.format);
  if (format === undefined)
    throw new Error(`Unexpected format '${values.format}', expected text, json or github`);
  if (positionals.length > 1)
    throw new Error(`Unexpected '${positionals[1]}', expected one folder`);
  return { folder: positionals[0] ?? 'content', format, strict: values.strict, help: values.help };
}

/**
 * The `check` command.
 *
 * @param args words after the command's name
 * @returns exit code
 */
export function checkCommand(
  args: readonly string[],
  effects: Pick<Effects, 'print' | 'complain'>,
  files: ContentFiles = diskFiles,
): number {
  let asked: Asked;
  try {
    asked = understand(args);
  } catch (error) {
    effects.complain(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (asked.help) {
    effects.print(HELP);
    return 0;
  }
  const { problems } = readContent(asked.folder, files);
  const text = report(problems, asked.format, asked.folder);
  if (text !== '') effects.print(text);
  return problems.some(({ severity }) => asked.strict || severity === 'error') ? 1 : 0;
}

if (import.meta.main) {
  process.exitCode = checkCommand(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
