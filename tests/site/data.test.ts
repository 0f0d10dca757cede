import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../src/site/hosting/headers.ts';
import { comparisonSchema } from '../../src/view/exports/comparison-schema.ts';
import { parseTei } from '../view/exports/tei/read-tei.ts';
import { browserForFile } from './open.ts';
import { serve } from './serve.ts';
import { testStories } from './stories.ts';

const STORY = '/baghdad-rally/';

describe('the data of a comparison', () => {
  const open = browserForFile();
  const fetchText = async (path: string) => {
    const response = await fetch(`${inject('site')}${path}`);
    expect(response.status, path).toBe(200);
    return response.text();
  };

  it('is linked from every view of it, and every link leads somewhere', async () => {
    for (const view of [STORY, `${STORY}reading/`, `${STORY}differences/`]) {
      const page = await open(`${inject('site')}${view}`);
      const paths = await page
        .locator('.colophon a[type]')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      expect(paths).toEqual([
        `${STORY}comparison.json`,
        `${STORY}links.csv`,
        `${STORY}comparison.tei.xml`,
        `${STORY}annotations.jsonld`,
        '/schema/comparison-2.json',
        ...['wording', 'names', 'quotes', 'figures', 'voices', 'only-here'].map(
          (ledger) => `${STORY}${ledger}.csv`,
        ),
      ]);
      for (const path of paths) await fetchText(path);
    }
  });

  it('is linked from the page of a story of three, for each two of its articles', async () => {
    const story = `/${testStories.three}/`;
    const page = await open(`${inject('testSite')}${story}`);
    const paths = await page
      .locator('a[type="text/csv"]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    const pairs = ['first--second', 'first--third', 'second--third'];
    const files = ['links', 'wording', 'names', 'quotes', 'figures', 'voices', 'only-here'];
    expect(paths).toEqual(
      pairs.flatMap((pair) => files.map((file) => `${story}${pair}/${file}.csv`)),
    );
  });

  it('holds to the schema that is published beside it', async () => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(await fetchText('/schema/comparison-2.json')),
    );
    validate(JSON.parse(await fetchText(`${STORY}comparison.json`)));
    expect(validate.errors).toBeNull();
  });

  it('uses the ids of the page, which shows the words they name', async () => {
    const data = comparisonSchema.parse(JSON.parse(await fetchText(`${STORY}comparison.json`)));
    const page = await open(`${inject('site')}${STORY}`);
    const shown = await page
      .locator('[id]')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent] as const));
    const texts = new Map(shown);
    for (const { id, text } of [...data.articles.a.passages, ...data.articles.b.passages]) {
      expect(texts.get(id)).toBe(text);
    }
    for (const { id } of data.rows) expect(texts.has(id), id).toBe(true);
  });

  it('has as many links in each form', async () => {
    const { links } = comparisonSchema.parse(
      JSON.parse(await fetchText(`${STORY}comparison.json`)),
    );
    const lines = (await fetchText(`${STORY}links.csv`)).trimEnd().split('\r\n');
    const tei = parseTei(await fetchText(`${STORY}comparison.tei.xml`));
    const annotations = JSON.parse(await fetchText(`${STORY}annotations.jsonld`));
    expect(links.length).toBeGreaterThan(10);
    expect(lines.length).toBe(links.length + 1);
    expect(tei.getElementsByTagName('certainty').length).toBe(links.length);
    expect(annotations.first.items.length).toBe(links.length);
  });
});

describe('the metadata of a comparison', () => {
  const open = browserForFile();

  it('names both articles, and no policy against inline scripts has a say in it', async () => {
    const { address, close } = await serve(inject('siteFolder'), headersOf(''));
    try {
      const page = await open(`${address}${STORY}`);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.reload();
      const written = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(written ?? '')).toMatchObject({
        '@type': 'Article',
        isBasedOn: [
          { '@type': 'NewsArticle', publisher: { name: 'Al Jazeera' } },
          { '@type': 'NewsArticle', publisher: { name: 'TRT World' } },
        ],
      });
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });
});
