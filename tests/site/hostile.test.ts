import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { offences } from '../hostile/offences.ts';
import { hostileSite } from '../hostile/site.ts';
import { pagesOf } from './pages.ts';

/** `npm run fuzz` builds a site of as many as it is told. */
const DOCUMENTS = 120;
const SEED = 20_220_101;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the pages of a site', () => {
  it('of hostile documents hold nothing that runs or loads, and show every word', async () => {
    const { documents, pages, faults } = await hostileSite(folder, DOCUMENTS, SEED);
    expect(faults).toEqual([]);
    expect(documents).toBeGreaterThan(DOCUMENTS / 4);
    expect(pages).toBeGreaterThan(documents / 2);
  });

  it.each(['siteFolder', 'testSiteFolder'] as const)('of %s pass the same search', async (own) => {
    for (const { path, html } of pagesOf(inject(own))) {
      expect(offences(html, `https://site.invalid${path}`), path).toEqual([]);
    }
  });
});
