import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sound } from '../content/bad-input.ts';
import { project } from './build.ts';
import { startBuiltSite } from './servers.ts';
import { writeTree } from './write-tree.ts';

const folder = join(project, '.cache', 'tests', 'start');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('npm start serves the site that its options ask for, every address under its base', async () => {
  const at = (name: string): string => join(folder, name);
  writeTree(at('content'), sound);
  const folders = ['--content', at('content'), '--out', at('site'), '--cache', at('cache')];
  const server = await startBuiltSite('--base', '/under/', ...folders);
  try {
    const page = await fetch(`${server.address}/under/fair/`);
    expect(page.status, server.said()).toBe(200);
    const html = await page.text();
    const own = [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/gu)].map(([, path]) => path ?? '');
    expect(own.length).toBeGreaterThan(5);
    for (const path of new Set(own)) {
      const { status } = await fetch(`${server.address}${path}`);
      expect([path, status]).toEqual([path, 200]);
    }
  } finally {
    server.stop();
  }
});
