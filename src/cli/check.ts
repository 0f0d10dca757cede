import { type ContentFiles, readContent } from '../content/index.ts';
import { placedFrom } from '../content/problems/place.ts';
import { report, reportFormats } from './check/reports.ts';
import { command, UsageError } from './command.ts';
import type { Effects } from './effects.ts';
import { terminal } from './terminal.ts';

const HELP = `Reports every problem of all content in one run.

  npm run check -- [--content content] [--format text|json|github] [--strict]

  --content  the folder of stories; content if not given. The folder alone, without --content, will do
  --format   text for people, json for programs, github for annotations of a workflow
  --strict   warnings count as errors

Exit code 0 where there is no error, 1 where there is one, 2 where the command is not one of these.
docs/problems.md describes every problem.`;

/** The `check` command: takes the words after its name, gives the exit code. */
export const checkCommand = command({
  help: HELP,
  options: {
    content: { type: 'string' },
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
  },
  run({ values, positionals }, effects: Pick<Effects, 'print' | 'complain'> & ContentFiles) {
    const format = reportFormats.find((known) => known === values.format);
    if (format === undefined) {
      throw new UsageError(`Unexpected format '${values.format}', expected text, json or github`);
    }
    const named = values.content === undefined ? [] : [values.content];
    if (values.content === '') throw new UsageError('Unexpected --content without a folder');
    const [folder = 'content', more] = [...named, ...positionals];
    if (more !== undefined) throw new UsageError(`Unexpected '${more}', expected one folder`);
    const { problems } = readContent(folder, effects);
    const text = report(placedFrom(folder, problems), format);
    if (text !== '') effects.print(text);
    return problems.some(({ severity }) => values.strict || severity === 'error') ? 1 : 0;
  },
});

if (import.meta.main) process.exitCode = await checkCommand(process.argv.slice(2), terminal());
