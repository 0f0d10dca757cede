import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['a path behind the host', ['--site', 'https://a.example/repo'], '--base /repo/'],
  ['a query', ['--site', 'https://a.example/?y'], '--site https://a.example'],
  ['a password', ['--site', 'https://me:secret@a.example'], '--site https://a.example'],
  ['another protocol', ['--site', 'ftp://a.example'], 'https://example.org'],
  ['no host', ['--site', 'a.example'], 'https://example.org'],
  ['a base with a space', ['--base', '/a b/'], '/editions/'],
  ['a base that leads elsewhere', ['--base', '/../x/'], '/editions/'],
  ['a base with two slashes', ['--base', '//x'], '/editions/'],
  ['a cache among the stories', ['--cache', 'content/baghdad-rally'], 'mix with the stories'],
])('a build refuses %s before it begins', (_, words, told) => {
  const out = join(folder, 'site');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--out', out, ...words],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
  expect(stderr).not.toMatch(/\n\s+at /u);
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
