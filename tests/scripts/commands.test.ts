import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditCommand } from '../../scripts/audit.ts';
import { screenshotCommand } from '../../scripts/screenshot.ts';

/** Modules of scripts that are no program themselves. */
const MODULES = ['scripts/browser.ts'];

const programs = globSync('scripts/*.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !MODULES.includes(path))
  .sort();

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

/** What the scripts overwrite, with when it was written. */
function written(): string[] {
  return globSync(['schemas/*', 'docs/images/*'])
    .sort()
    .map((path) => `${path} ${statSync(path).mtimeMs}`);
}

describe.each(programs)('%s', (program) => {
  it('helps and does nothing else', () => {
    const before = written();
    const { status, stdout, stderr } = run(program, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Exit code 0');
    expect(written()).toEqual(before);
  });

  it.each([['--colour'], ['one', 'two', 'three']])(
    'refuses words it does not know: %s',
    (...args) => {
      const before = written();
      const { status, stdout, stderr } = run(program, ...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Unexpected');
      expect(stderr).not.toMatch(/\n\s+at /u);
      expect(written()).toEqual(before);
    },
  );
});

it('every npm script of a file is one of them', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const files = Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w-]+\.ts/gu) ?? []);
  expect(programs).toEqual(expect.arrayContaining(files));
});

describe('the count of checks', () => {
  const count = (report: string | null, code: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
    try {
      const file = join(folder, 'report.json');
      if (report !== null) writeFileSync(file, report);
      const { status, stdout } = run('scripts/count.ts', file, code);
      return [status, stdout];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it.each<[string | null, string, number, string]>([
    [
      '{"numPassedTests":3,"numFailedTests":0,"numFailedTestSuites":0}',
      '0',
      0,
      '3 passed, 0 failed',
    ],
    [
      '{"numPassedTests":3,"numFailedTests":0,"numFailedTestSuites":0}',
      '1',
      1,
      '3 passed, 1 failed',
    ],
    [
      '{"numPassedTests":3,"numFailedTests":2,"numFailedTestSuites":1}',
      '1',
      1,
      '3 passed, 2 failed',
    ],
    [null, '0', 1, '0 passed, 1 failed'],
  ])('of %s after %s is %d: %s', (report, code, status, line) => {
    expect(count(report, code)).toEqual([status, `${line}\n`]);
  });
});

describe.each([
  ['screenshot', screenshotCommand],
  ['audit', auditCommand],
] as const)('npm run %s without a built site', (_, command) => {
  it('says so and how to mend it', async () => {
    const complained: string[] = [];
    const code = await command([], {
      print: () => undefined,
      complain: (line) => complained.push(line),
      exists: () => false,
    });
    expect(code).toBe(1);
    expect(complained.join('\n')).toContain('Fix: build the site, `npm run build`.');
  });
});
