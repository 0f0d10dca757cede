import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environment, project } from './build.ts';

let folder = '';
let server: ChildProcess | undefined;
let address = '';
let said = '';

/** Waits until `probe` gives something, for at most as long as a machine under load may need. */
async function until<T>(what: string, probe: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await probe();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Still no ${what}`);
}

const page = (path: string) => fetch(address + path).then((response) => response.text());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-dev-'));
  await cp(join(project, 'content'), folder, { recursive: true });
  const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', '0', '--ignore-lock'], {
    cwd: project,
    env: { ...environment('development'), FACING_PAGES_CONTENT: folder },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += text));
  address = await until('address of the development server', async () => {
    const found = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.exec(said);
    return found === null ? null : found[0];
  });
});

afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

it('shows a changed word without a restart, and keeps the page while the content has an error', async () => {
  const file = join(folder, 'baghdad-rally', 'trt-world.md');
  const source = await readFile(file, 'utf8');
  expect(await page('/baghdad-rally/')).toContain('Trump said at the time');

  await writeFile(file, source.replace('Trump said at the time', 'Trump said on the day'));
  await until('changed word', async () =>
    (await page('/baghdad-rally/')).includes('on the day') ? true : null,
  );

  await writeFile(file, source.replace('outlet:', 'outlett:'));
  await until('report of the error', async () =>
    said.includes('baghdad-rally/trt-world.md:2:1') ? true : null,
  );
  expect(await page('/baghdad-rally/')).toContain('on the day');

  await writeFile(file, source);
  await until('word as it was', async () =>
    (await page('/baghdad-rally/')).includes('at the time') ? true : null,
  );
});
