import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { brokenLinks } from './broken-links.ts';

describe.each(['site', 'testSite'] as const)('%s at the root of a domain', (site) => {
  it('has no link that leads nowhere, and loads nothing from elsewhere', async () => {
    expect(await brokenLinks(inject(`${site}Folder`), '/')).toEqual([]);
  });
});

describe('the search for broken links', () => {
  let folder = '';
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['<a href="/nowhere/">', 'index.html: /nowhere/ is not there'],
    ['<a href="#nothing">', 'index.html: #nothing has no such place'],
    ['<a href="/sub/#there">', 'index.html: /sub/#there has no such place'],
    ['<img src="https://elsewhere.example/x.png">', 'is loaded from elsewhere'],
    ['<link rel="stylesheet" href="//elsewhere.example/x.css">', 'is loaded from elsewhere'],
  ])('finds %s', async (html, words) => {
    folder = await mkdtemp(join(tmpdir(), 'facing-pages-links-'));
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'index.html'), '<p id="here">Words</p>');
    const good = '<a href="https://elsewhere.example/">x</a><a href="/sub/#here">y</a>';
    await writeFile(join(folder, 'index.html'), `${good}<a id="x" href="#x">z</a>`);
    expect(await brokenLinks(folder, '/')).toEqual([]);
    expect(await brokenLinks(folder, '/base/')).toHaveLength(1);
    await writeFile(join(folder, 'index.html'), good + html);
    expect(await brokenLinks(folder, '/')).toEqual([expect.stringContaining(words)]);
  });
});
