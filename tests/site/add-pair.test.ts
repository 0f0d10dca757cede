import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, filesOf, project } from './build.ts';
import { browserForFile } from './open.ts';
import { serve } from './serve.ts';

const open = browserForFile();
let folder = '';
let content = '';
const out = () => join(folder, 'site');
const build = () => buildSite({ content, out: out(), cache: join(folder, 'cache') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-add-'));
  content = join(folder, 'content');
  await cp(join(project, 'content'), content, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a story', () => {
  it('is on the site once its folder holds two Markdown files that name their outlets', async () => {
    const story = join(content, 'bridge-opens');
    await mkdir(story);
    await writeFile(
      join(story, 'gazette.md'),
      '---\noutlet: The Gazette\n---\n\nThe new bridge over the Vell opened on Monday after six years of work. Its builders promise that it will stand for a century.\n',
    );
    await writeFile(
      join(story, 'herald.md'),
      '---\noutlet: The Herald\n---\n\nAfter six years of work the new bridge over the Vell opened on Monday. Cyclists complained about the missing lane.\n',
    );
    const { code, output } = await build();
    expect(code, output).toBe(0);
    const { address, close } = await serve(out());
    try {
      const page = await open(`${address}/`);
      await page.getByRole('link', { name: 'Bridge opens' }).click();
      await page.waitForURL('**/bridge-opens/');
      const twins = page.locator('.rows > li', { hasText: 'After six years of work' });
      expect(await twins.locator('.passage').allInnerTexts()).toEqual([
        'The new bridge over the Vell opened on Monday after six years of work.',
        'After six years of work the new bridge over the Vell opened on Monday.',
      ]);
      expect(await page.getByText('Not in The Gazette').count()).toBe(1);
      expect(await page.getByText('Not in The Herald').count()).toBe(1);
    } finally {
      await close();
    }
  });

  it('with an error stops the build, says where, and leaves the last site as it was', async () => {
    const before = await filesOf(out());
    await writeFile(
      join(content, 'bridge-opens', 'gazette.md'),
      '---\noutlett: The Gazette\n---\n\nText.\n',
    );
    await writeFile(join(content, 'bridge-opens', 'herald.md'), 'No front matter.\n');
    const { code, output } = await build();
    expect(code).not.toBe(0);
    expect(output).toContain('content/bridge-opens/gazette.md:2:1');
    expect(output).toContain('content/bridge-opens/herald.md:1:1');
    expect(output).toContain('outlet');
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    const after = await filesOf(out());
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(await readFile(join(out(), 'index.html'))).toEqual(before.get('index.html'));
  });
});
