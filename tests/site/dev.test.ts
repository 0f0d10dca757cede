import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { project } from './build.ts';
import { type Server, startDevServer, until } from './servers.ts';

let folder = '';
let server: Server | undefined;

const page = (path: string) =>
  fetch(`${server?.address}${path}`).then((response) => response.text());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-dev-'));
  await cp(join(project, 'content'), folder, { recursive: true });
  server = await startDevServer(folder);
});

afterAll(async () => {
  server?.stop();
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
  await until('report of the error', () =>
    server?.said().includes('baghdad-rally/trt-world.md:2:1') ? true : null,
  );
  expect(await page('/baghdad-rally/')).toContain('on the day');

  await writeFile(file, source);
  await until('word as it was', async () =>
    (await page('/baghdad-rally/')).includes('at the time') ? true : null,
  );
});
