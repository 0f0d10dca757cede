import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { filesOf } from './build.ts';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();

/** Bytes that a page's visitor may be asked to load, gzipped but for fonts, which are packed already. */
const BUDGET = { html: 20_480, css: 10_240, js: 5_120, woff2: 163_840 } as const;

type Sort = keyof typeof BUDGET;

const first = [
  '/',
  '/baghdad-rally/',
  '/baghdad-rally/reading/',
  '/baghdad-rally/differences/',
  '/search/',
];
const { three } = testStories;

it.each([
  ...first.map((path) => ({ site: 'site' as const, path })),
  ...[`/${three}/`, `/${three}/passages/first/`].map((path) => ({
    site: 'testSite' as const,
    path,
  })),
])('$site $path stays within its budget', async ({ site, path }) => {
  const files = await filesOf(inject(`${site}Folder`));
  const page = await open(`${inject(site)}/404.html`);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(inject(site) + path, { waitUntil: 'networkidle' });
  const bytes: Record<Sort, number> = { html: 0, css: 0, js: 0, woff2: 0 };
  for (const address of asked) {
    const name = address.replace(/\/$/, '/index.html').slice(1);
    const sort = (Object.keys(BUDGET) as Sort[]).find((ending) => name.endsWith(`.${ending}`));
    const file = files.get(name);
    if (sort === undefined || file === undefined) continue;
    bytes[sort] += sort === 'woff2' ? file.length : gzipSync(file).length;
  }
  expect(bytes.html).toBeGreaterThan(1_000);
  expect(bytes.css).toBeGreaterThan(1_000);
  for (const sort of Object.keys(BUDGET) as Sort[]) {
    expect(bytes[sort], sort).toBeLessThanOrEqual(BUDGET[sort]);
  }
});
