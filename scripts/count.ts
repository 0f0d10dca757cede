import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const [, , file = '', code = '1'] = argv;

/** The counts of a test run; one that left no report is one failure. */
function counts(): { passed: number; failed: number } {
  try {
    // The shape is Vitest's own, written by the version that the lock names.
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = report.numFailedTests || (report.numFailedTestSuites > 0 ? 1 : 0);
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = counts();
// Types or lint can fail a run whose tests all pass, or that never reached them.
const fails = code === '0' ? failed : Math.max(failed, 1);
console.log(`${passed} passed, ${fails} failed`);
exit(fails === 0 ? 0 : 1);
