import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/view/exports/comparison-schema.ts';
import { parseTei } from '../view/exports/tei/read-tei.ts';
import { brokenLinks } from './broken-links.ts';
import { buildSite, filesOf } from './build.ts';
import { testStories, writeTestStories } from './stories.ts';

const ROOT = 'https://pages.example/editions/';

let folder = '';
const site = () => join(folder, 'site');
const text = (path: string) => readFileSync(join(site(), path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-'));
  await writeTestStories(join(folder, 'content'));
  const { code, output } = await buildSite({
    out: site(),
    content: join(folder, 'content'),
    cache: join(folder, 'cache'),
    site: 'https://pages.example',
    base: '/editions',
  });
  expect(code, output).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a site that knows its own address', () => {
  it('has a feed of all its stories but the excerpts, by absolute addresses', () => {
    const feed = parseTei(text('feed.xml'));
    const links = [...feed.getElementsByTagName('item')].map(
      (item) => item.getElementsByTagName('link')[0]?.textContent,
    );
    expect(links.toSorted()).toEqual(
      Object.values(testStories)
        .filter((slug) => slug !== testStories.excerpt)
        .map((slug) => `${ROOT}${slug}/`)
        .sort(),
    );
  });

  it('has a sitemap of every page but those that search engines are asked to leave alone', async () => {
    const former = [testStories.three, testStories.names].flatMap((slug) =>
      ['reading', 'differences'].map((view) => `${slug}/${view}/index.html`),
    );
    const listed = [...parseTei(text('sitemap-0.xml')).getElementsByTagName('loc')].map(
      ({ textContent }) => textContent,
    );
    const pages = [...(await filesOf(site())).keys()]
      .filter((path) => path.endsWith('index.html'))
      .filter((path) => !path.startsWith(`${testStories.excerpt}/`))
      .filter((path) => !former.includes(path))
      .map((path) => `${ROOT}${path.replace(/index\.html$/, '')}`);
    expect(listed.toSorted()).toEqual(pages.sort());
    expect(pages.length).toBeGreaterThan(10);
  });

  it('names its address in the head of each page and in the data', () => {
    const path = `${testStories.three}/first--third/`;
    expect(text(`${path}index.html`)).toContain(`<link rel="canonical" href="${ROOT}${path}">`);
    expect(text(`${path}index.html`)).toContain(
      `<meta property="og:url" content="${ROOT}${path}">`,
    );
    expect(JSON.parse(text(`${path}comparison.json`))).toMatchObject({
      page: `${ROOT}${path}`,
      $schema: `${ROOT}schema/comparison-2.json`,
    });
  });
});

it('has no link that leads nowhere under the path that it is served under', async () => {
  expect(await brokenLinks(site(), '/editions/', 'https://pages.example')).toEqual([]);
});

describe('the picture of a comparison', () => {
  it('stands where the tags of its pages say, in the size they say', async () => {
    for (const path of [`${testStories.arabic}/`, `${testStories.three}/first--second/`]) {
      const page = text(`${path}index.html`);
      expect(page).toContain(`<meta property="og:image" content="${ROOT}${path}map.png">`);
      expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
      const { format, width, height } = await sharp(join(site(), path, 'map.png')).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    }
  });

  it('is kept between builds', async () => {
    const pictures = await readdir(join(folder, 'cache', 'pictures'));
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
  });
});

describe('a story with an excerpt', () => {
  it('has no word beyond the excerpt in any of its files', async () => {
    const source = readFileSync(join(folder, 'content', testStories.excerpt, 'third.md'), 'utf8');
    const data = comparisonSchema.parse(JSON.parse(text(`${testStories.excerpt}/comparison.json`)));
    const { passages, rights } = data.articles.b;
    const printed = passages.flatMap((passage) => passage.text ?? []);
    const sentences = source.split('---\n')[2]?.match(/\S[^.]+\./g) ?? [];
    const withheld = sentences.filter((sentence) => !printed.includes(sentence));
    expect(rights).toBe('excerpt');
    expect(printed.length).toBeGreaterThan(0);
    expect(withheld.length).toBeGreaterThan(0);
    expect(printed.length + withheld.length).toBe(passages.length);
    for (const [path, bytes] of await filesOf(join(site(), testStories.excerpt))) {
      for (const sentence of withheld) expect(bytes.toString(), path).not.toContain(sentence);
    }
  });
});
