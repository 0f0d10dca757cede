import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import { readContent } from '../../src/content/index.ts';
import { alignmentInput } from '../../src/view/alignment-input.ts';
import { comparison } from '../../src/view/comparison.ts';
import { pictureView } from '../../src/view/picture/picture.ts';
import { buildSite, filesOf, project } from './build.ts';
import { excerptStories, PRINTED, WITHHELD } from './excerpt-stories.ts';
import { writeTree } from './write-tree.ts';

const folder = join(project, '.cache', 'tests', 'excerpt');
const content = join(folder, 'content');
const SITE = 'https://facing.example';

/** Every published file's words, by path: unpacked, and with what stands for letters resolved. */
let words = new Map<string, string>();

/** Letters as a reader of HTML, XML, JSON or an address has them. */
function resolved(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/giu, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/gu, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/%([0-9a-f]{2})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  writeTree(content, excerptStories);
  const out = join(folder, 'site');
  const cache = join(folder, 'cache');
  const { code, output } = await buildSite({ content, out, cache, site: SITE, quiet: true });
  expect(code, output).toBe(0);
  words = new Map(
    [...(await filesOf(out))].map(([path, bytes]) => [
      path,
      resolved(unpacked(path, bytes).toString('utf8')),
    ]),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The withheld words that a text holds. */
function leaks(text: string): string[] {
  const small = text.toLowerCase();
  return WITHHELD.filter((word) => small.includes(word.toLowerCase()));
}

describe('an article with the rights of an excerpt', () => {
  it('would be found out: each of its words stands in its source, and is searched for in every form', () => {
    expect(leaks(excerptStories['bridge/herald.md'] ?? '').length).toBeGreaterThan(
      WITHHELD.length - 3,
    );
    expect(leaks(resolved('&#x5A;EBULON \\u0071uartermaine %6Darmalade'))).toHaveLength(3);
  });

  it('prints no word beyond the excerpt, in any file', () => {
    const kinds = new Set([...words.keys()].map((path) => path.replace(/^.*?(?=\.[^/]*$)/u, '')));
    for (const kind of ['.html', '.json', '.csv', '.tei.xml', '.jsonld', '.xml', '.html.br']) {
      expect([...kinds]).toContain(kind);
    }
    const found = [...words].flatMap(([path, text]) =>
      leaks(text).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('draws no word beyond the excerpt in its picture', () => {
    for (const story of readContent(content).stories) {
      const [left, right] = story.articles;
      if (left === undefined || right === undefined) throw new Error('No pair');
      const input = alignmentInput(story, left, right);
      const alignment = align(input.left, input.right, input.options);
      const view = comparison({ story, left, right, alignment });
      expect(leaks(JSON.stringify(pictureView(view)))).toEqual([]);
    }
  });

  it('prints the excerpt, and how much it keeps back', () => {
    for (const page of [
      'bridge/index.html',
      'bridge/reading/index.html',
      'three-bridges/passages/herald/index.html',
    ]) {
      expect(words.get(page)).toContain('not printed here');
    }
    expect(words.get('bridge/comparison.json')).toContain(PRINTED);
    expect(words.get('bridge/index.html')).toContain('https://limited.example/bridge');
  });
});

describe('a page with an excerpt', () => {
  const pages = () => [...words].filter(([path]) => path.endsWith('.html'));
  const isHidden = (html: string) => /<meta name="robots" content="noindex"/u.test(html);
  /** The words of the excerpt without their marks. */
  const prints = (html: string) => html.replace(/<[^>]*>/gu, '').includes(PRINTED);

  it('keeps search engines out, wherever it stands', () => {
    const printing = pages().filter(([, html]) => prints(html));
    expect(printing.length).toBeGreaterThan(3);
    expect(printing.filter(([, html]) => !isHidden(html)).map(([path]) => path)).toEqual([]);
  });

  it('is absent from the sitemap and the feed, and others are not', () => {
    const sitemap = [...words].find(([path]) => /^sitemap-\d+\.xml$/u.test(path))?.[1] ?? '';
    expect(sitemap).toContain(`<loc>${SITE}/ferry/</loc>`);
    for (const [path, html] of pages()) {
      const listed = sitemap.includes(`<loc>${SITE}/${path.replace(/index\.html$/u, '')}</loc>`);
      if (isHidden(html)) expect(listed, path).toBe(false);
    }
    expect(sitemap).not.toContain('/bridge/');
    expect(words.get('feed.xml')).not.toContain(PRINTED);
  });
});
