import { readFileSync } from 'node:fs';
import { command, UsageError } from '../src/cli/command.ts';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';

const HELP = `Counts the checks of a run of the tests.

  node scripts/count.ts <report> <code>

  <report>  Vitest's report as JSON
  <code>    exit code of the run: types or lint can fail one whose tests all pass

Prints one line, "12 passed, 0 failed". A run that left no report is one failure.

Exit code 0 where nothing failed, 1 where something did, 2 where the command is not one of these.`;

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** The counts of a test run; one that left no report is one failure. */
function counts(file: string): { passed: number; failed: number } {
  try {
    // The shape is Vitest's own, written by the version that the lock names.
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = report.numFailedTests || (report.numFailedTestSuites > 0 ? 1 : 0);
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The `count` command: takes the words after its name, gives the exit code. */
const countCommand = command({
  help: HELP,
  options: {},
  run({ positionals }, { print }: Pick<Effects, 'print' | 'complain'>) {
    const [file, code, more] = positionals;
    if (more !== undefined) throw new UsageError(`Unexpected '${more}'`);
    if (file === undefined || code === undefined) {
      throw new UsageError('Unexpected end, expected a report and an exit code');
    }
    const { passed, failed } = counts(file);
    // Types or lint can fail a run whose tests all pass, or that never reached them.
    const fails = code === '0' ? failed : Math.max(failed, 1);
    print(`${passed} passed, ${fails} failed`);
    return fails === 0 ? 0 : 1;
  },
});

if (import.meta.main) process.exitCode = await countCommand(process.argv.slice(2), terminal());
