import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parsedArticle } from '../../src/content/parsed-articles.ts';
import { KeptArticles } from '../../src/site/kept-articles.ts';

const root = pathToFileURL(`${join(import.meta.dirname, '..', '..')}/`);
const textOf = (outlet: string) => `---\noutlet: ${outlet}\n---\n\nThe ferry sank at dawn.\n`;

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'facing-pages-kept-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

/** Every file that is kept, by its path, with its text. */
function files(): Map<string, string> {
  const folder = join(cache, 'articles');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

it('recalls what it kept, and writes one file where one article changed', () => {
  const kept = new KeptArticles(root, cache);
  kept.recall();
  for (const name of ['ash', 'elm', 'oak', 'yew']) parsedArticle(textOf(name), `kept/${name}.md`);
  kept.keep();
  const before = files();
  expect(before.size).toBeGreaterThan(1);

  const parsed = parsedArticle(textOf('ash'), 'kept/ash.md');
  const next = new KeptArticles(root, cache);
  next.recall();
  const recalled = parsedArticle(textOf('ash'), 'kept/ash.md');
  expect(recalled).toEqual(parsed);
  // It comes from the file, and was not parsed again.
  expect(recalled).not.toBe(parsed);
  expect(parsedArticle(textOf('ash'), 'kept/ash.md')).toBe(recalled);

  parsedArticle(textOf('Elm'), 'kept/elm.md');
  next.keep();
  const after = files();
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([, text]) => text.includes('kept/elm.md'))).toEqual([true]);
});

it('passes over a file that is broken, and clears what other code kept', () => {
  const kept = new KeptArticles(root, cache);
  parsedArticle(textOf('ash'), 'kept/ash.md');
  kept.keep();
  const [path = ''] = files().keys();
  writeFileSync(path, '[{');
  mkdirSync(join(cache, 'articles', 'other'));
  writeFileSync(join(cache, 'articles', 'other', '1.json'), '[]');
  const next = new KeptArticles(root, cache);
  expect(() => next.recall()).not.toThrow();
  next.keep();
  expect(readdirSync(join(cache, 'articles'))).toHaveLength(1);
  expect(() => JSON.parse(readFileSync(path, 'utf8'))).not.toThrow();
});
