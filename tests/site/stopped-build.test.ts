import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workshopOf } from '../../scripts/build/replace-site.ts';
import { article, sound } from '../content/bad-input.ts';
import { buildSite, environment, filesOf, project } from './build.ts';
import { tellsOfCode } from './report.ts';
import { writeTree } from './write-tree.ts';

const folder = join(project, '.cache', 'tests', 'stopped-build');
const [content, out, cache] = [
  join(folder, 'content'),
  join(folder, 'site'),
  join(folder, 'cache'),
];
const options = { content, out, cache, quiet: true } as const;

/** Where a build with this cache works. */
const workshop = workshopOf({ root: project, cache });

let good = new Map<string, Buffer>();

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  writeTree(content, sound);
  const { code, output } = await buildSite(options);
  expect(code, output).toBe(0);
  good = await filesOf(out);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectLastSite(): Promise<void> {
  expect(await filesOf(out)).toEqual(good);
  expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([]);
  expect(existsSync(workshop)).toBe(false);
}

interface Started {
  readonly build: ChildProcess;
  /** Its exit code and what it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

const FLAGS = ['--content', content, '--out', out, '--cache', cache];
const DIRECTLY = [process.execPath, join(project, 'scripts', 'build.ts')] as const;

/** Starts a build and waits until it has begun to write the site. */
async function start([command, ...words]: readonly [
  string,
  ...string[],
] = DIRECTLY): Promise<Started> {
  const build = spawn(command, [...words, ...FLAGS], {
    cwd: project,
    env: environment('production'),
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise<Awaited<Started['ended']>>((resolve) =>
    build.once('close', (code) => resolve({ code, output })),
  );
  const writes = () => existsSync(join(workshop, 'site'));
  while (!writes() && build.exitCode === null) await new Promise((next) => setTimeout(next, 20));
  return { build, ended };
}

describe('a build that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves the last site, and nothing else', async (signal, exitCode) => {
    const { build, ended } = await start();
    build.kill(signal);
    const { code, output } = await ended;
    expect(code, output).toBe(exitCode);
    expect(output).toMatch(/The build was stopped\.\n\n\S+ is as it was\.\n$/);
    expect(tellsOfCode(output)).toBe(false);
    await expectLastSite();
  });

  it('by a signal to the npm that runs it leaves the last site, and no build at work', async () => {
    const { build, ended } = await start(['npm', 'run', '-s', 'build', '--']);
    build.kill('SIGTERM');
    // Its streams close once the last process that writes to them has ended.
    const { output } = await ended;
    expect(output).toContain('The build was stopped.');
    await expectLastSite();
  });

  it('by force leaves the last site, and does not keep the next build from its work', async () => {
    const { build, ended } = await start();
    build.kill('SIGKILL');
    await ended;
    expect(await filesOf(out)).toEqual(good);
    const { code, output } = await buildSite(options);
    expect(code, output).toBe(0);
    await expectLastSite();
  });
});

/** Builds where no file may grow beyond a size, as if the disk were full: blocks of 512 bytes. */
function buildWithin(blocks: number, flags: readonly string[]) {
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const script = [process.execPath, join(project, 'scripts', 'build.ts'), ...flags];
  return new Promise<{ code: unknown; output: string }>((resolve) =>
    execFile(
      'sh',
      ['-c', command, ...script],
      { cwd: project, env: environment('production') },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    ),
  );
}

describe('a build without room to write', () => {
  it.each([
    ['the cache', join(folder, 'new-cache')],
    ['the pages', cache],
  ])('for %s says so and leaves the last site', async (_, kept) => {
    const flags = ['--content', content, '--out', out, '--cache', kept, '--quiet'];
    const { code, output } = await buildWithin(4, flags);
    expect(code, output).toBe(1);
    expect(output).toMatch(
      /^Unexpected failure to .*: the file is larger than the system allows\.$/m,
    );
    expect(tellsOfCode(output), output).toBe(false);
    await expectLastSite();
  });

  it('beside the site says so before it begins', async () => {
    const { code, output } = await buildSite({
      ...options,
      out: join(content, '..', 'cache', 'data-store.json', 'site'),
    });
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/^Unexpected failure to make .*: it is not a folder\.\n\n/),
    ]);
  });
});

it('builds one site at a time', async () => {
  writeTree(content, {
    'storm/mill.md': article('The Mill'),
    'storm/gate.md': article('The Gate'),
  });
  const { ended } = await start();
  const second = await buildSite(options);
  expect(second.code).toBe(1);
  expect(second.output).toMatch(
    /^Another build is under way \(process \d+\)\. If there is none, delete /,
  );
  const first = await ended;
  expect(first.code, first.output).toBe(0);
  expect(existsSync(join(out, 'storm', 'index.html'))).toBe(true);
  expect(existsSync(workshop)).toBe(false);
});
