import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildSite, filesOf, project } from './build.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const digests = async (site: string) =>
  Object.fromEntries(
    [...(await filesOf(site))].map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );

it('builds the same bytes from a clean checkout, in another folder', async () => {
  const checkout = join(folder, 'elsewhere');
  for (const part of ['src', 'content', 'public', 'scripts']) {
    await cp(join(project, part), join(checkout, part), { recursive: true });
  }
  for (const file of ['package.json', 'astro.config.mjs', 'tsconfig.json']) {
    await cp(join(project, file), join(checkout, file));
  }
  await symlink(join(project, 'node_modules'), join(checkout, 'node_modules'));
  const { code, output } = await buildSite({ out: join(folder, 'site') }, checkout);
  expect(code, output).toBe(0);
  expect(await digests(join(folder, 'site'))).toEqual(await digests(inject('siteFolder')));
});
