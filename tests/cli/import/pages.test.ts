import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage, rawText } from '../../../src/cli/import/tree.ts';
import { importCommand } from '../../../src/cli/import.ts';
import { readContent } from '../../../src/content/index.ts';
import type { Article } from '../../../src/content/story.ts';
import { memoryFiles } from '../../content/memory.ts';
import { type World, worldOf } from './world.ts';

/** Each shape is a folder: a page as saved, and the article it becomes. */
const shapes = globSync('tests/cli/import/pages/*/page.html')
  .map((path) => basename(dirname(path)))
  .sort();
const articles = shapes.filter((shape) => shape !== 'no-article');

/** Outlets of the shapes that do not name theirs. */
const unnamed: Readonly<Record<string, string>> = {
  'old-encoding': 'Ouest',
  'line-breaks': 'Observer',
};

/** Stands on the pages in all that is no part of the article. */
const SENTINEL = '[out]';

function page(shape: string): string {
  return readFileSync(`tests/cli/import/pages/${shape}/page.html`, 'utf8');
}

async function importShape(shape: string): Promise<World & { readonly code: number }> {
  const world = worldOf({ 'page.html': page(shape) });
  const outlet = unnamed[shape];
  const named = outlet === undefined ? [] : ['--outlet', outlet];
  const code = await importCommand(['page.html', '--story', 'wall', ...named], world.effects);
  return { ...world, code };
}

/** The one article that an import has written. */
function written({ files }: World): { readonly path: string; readonly text: string } {
  const found = [...files].filter(([path]) => path.endsWith('.md'));
  expect(found).toHaveLength(1);
  const [path = '', bytes] = found[0] ?? [];
  return { path, text: new TextDecoder().decode(bytes) };
}

/** The article as the site reads it, beside another one, with every problem. */
function read(world: World): { readonly article: Article; readonly problems: readonly string[] } {
  const { path, text } = written(world);
  const lang = /^lang: (.+)$/mu.exec(text)?.[1] ?? 'en';
  const other = `---\noutlet: Another\nlang: ${lang}\n---\n\nThe wall fell, and nobody was hurt.\n`;
  const tree = { [path.replace('content/', '')]: text, 'wall/another-one.md': other };
  const { stories, problems } = readContent('content', memoryFiles(tree));
  const article = stories[0]?.articles.find(({ slug }) => slug !== 'another-one');
  if (article === undefined) throw new Error(problems.map(({ what }) => what).join('\n'));
  return { article, problems: problems.map(({ name }) => name) };
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

describe('saved pages', () => {
  it('are a dozen shapes and more', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
  });

  it.each(articles)('%s becomes its article', async (shape) => {
    const world = await importShape(shape);
    expect(world.complained).toEqual([]);
    expect(world.code).toBe(0);
    const golden = readFileSync(`tests/cli/import/pages/${shape}/article.md`, 'utf8');
    expect(written(world).text).toBe(golden);
  });

  it.each(articles)('%s passes the check of all content without a problem', async (shape) => {
    expect(read(await importShape(shape)).problems).toEqual([]);
  });

  it.each(articles)('%s keeps nothing that is no part of its article', async (shape) => {
    const { printed, ...world } = await importShape(shape);
    expect(written({ ...world, printed }).text).not.toContain(SENTINEL);
    if (page(shape).includes(`>${SENTINEL}`)) expect(printed.join('\n')).toContain('left out');
  });

  it.each(articles)(
    '%s prints no word that its page does not, and none out of order',
    async (shape) => {
      const { article } = read(await importShape(shape));
      const body = page(shape)
        .replace(/^[\s\S]*?<body/iu, '<body')
        .replaceAll('&shy;', '');
      // Two blocks of a page touch where its tags alone part them.
      const onPage = words(rawText(parsePage(body))).join('');
      let at = 0;
      for (const word of article.passages.flatMap(({ text }) => words(text))) {
        const found = onPage.indexOf(word, at);
        expect(found, word).toBeGreaterThanOrEqual(0);
        at = found + word.length;
      }
    },
  );

  it.each(articles)('%s becomes the same bytes each time', async (shape) => {
    expect(written(await importShape(shape))).toEqual(written(await importShape(shape)));
  });

  it('a list of articles is none', async () => {
    const world = await importShape('no-article');
    expect(world.code).toBe(1);
    expect(world.complained.join()).toContain('page-without-article');
    expect([...world.files.keys()]).toEqual(['page.html']);
  });

  it('a page for subscribers is said to be one', async () => {
    expect((await importShape('paywall')).printed.join('\n')).toContain('is for subscribers');
  });

  it('names what it takes out, and how much', async () => {
    const report = (await importShape('news-report')).printed.join('\n');
    for (const part of [
      'scripts and styles 5',
      'trackers 1',
      'comment sections 1 (52 words)',
      'share bars 1',
      'newsletter boxes 1',
      'advertisements 2',
    ]) {
      expect(report).toContain(part);
    }
  });
});

describe('a large page', () => {
  const paragraph =
    '<p>The sea came in as far as the fish market, officials said, and nobody was hurt.</p>';
  const reply = (number: number): string =>
    `<div class="r r-${number}"><div><span>user ${number}</span><p>Reply ${number}, I do not agree with this at all, not at all.</p></div></div>`;

  it('of 5 MB gives its article alone', async () => {
    const replies = Array.from({ length: 44_000 }, (_, number) => reply(number)).join('');
    const html = `<title>Wall</title><main><article><h1>Wall</h1>${paragraph.repeat(40)}</article></main><section>${replies}</section>`;
    expect(html.length).toBeGreaterThan(5_000_000);
    const world = worldOf({ 'big.html': html });
    const code = await importCommand(
      ['big.html', '--story', 'wall', '--outlet', 'Quay'],
      world.effects,
    );
    expect(code).toBe(0);
    expect(written(world).text.split('\n\n')).toHaveLength(41);
    expect(written(world).text).not.toContain('Reply');
  });

  // Readability alone would take minutes over two thousand levels, and the stack would reach.
  it.each([250, 2_000, 20_000])('that nests %i levels fails in words', async (levels) => {
    const world = worldOf({ 'deep.html': `${'<div>'.repeat(levels)}${paragraph}` });
    const code = await importCommand(
      ['deep.html', '--story', 'wall', '--outlet', 'Quay'],
      world.effects,
    );
    expect(code).toBe(1);
    expect(world.complained.join()).toContain('nested-too-deep');
    expect(world.complained.join()).not.toContain('    at ');
  });
});
