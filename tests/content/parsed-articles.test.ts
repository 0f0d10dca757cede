import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import {
  articlesAskedFor,
  parsedArticle,
  recallArticles,
} from '../../src/content/parsed-articles.ts';
import { article } from './bad-input.ts';

it('is what parsing gives, and the same object while the text is the same', () => {
  const text = article('The Mill');
  const first = parsedArticle(text, 'content/fair/mill.md');
  expect(first).toEqual(parseArticle(text, 'content/fair/mill.md'));
  expect(parsedArticle(text, 'content/fair/mill.md')).toBe(first);
});

it('follows a change of the text, there and back, and tells files apart', () => {
  const [rain, wind] = [article('The Mill'), article('The Mill', 'It blew.\n')];
  const words = (text: string, path: string) =>
    parsedArticle(text, path).article?.passages.map((passage) => passage.text);
  expect(words(rain, 'content/fair/mill.md')).toEqual(['It rained.']);
  expect(words(wind, 'content/fair/mill.md')).toEqual(['It blew.']);
  expect(words(rain, 'content/fair/mill.md')).toEqual(['It rained.']);
  expect(parsedArticle(rain, 'content/fair/gate.md').article?.slug).toBe('gate');
});

it('takes up what was parsed elsewhere, for the same text alone', () => {
  const [rain, wind] = [article('The Lock'), article('The Lock', 'It blew.\n')];
  const parsed = parseArticle(rain, 'content/lock/lock.md');
  recallArticles([{ path: 'content/lock/lock.md', text: rain, parsed }]);
  expect(articlesAskedFor().map(({ path }) => path)).not.toContain('content/lock/lock.md');
  expect(parsedArticle(rain, 'content/lock/lock.md')).toBe(parsed);
  expect(articlesAskedFor().find(({ path }) => path === 'content/lock/lock.md')?.parsed).toBe(
    parsed,
  );
  expect(parsedArticle(wind, 'content/lock/lock.md')).toEqual(
    parseArticle(wind, 'content/lock/lock.md'),
  );
});

const gold = globSync(['tests/gold/*/*.md', 'content/*/*.md']).sort();

it('is data that a file holds as it is', () => {
  expect(gold.length).toBeGreaterThan(20);
  const broken = '---\noutlet: 7\n---\n\n<script>x</script>\n';
  for (const text of [...gold.map((file) => readFileSync(file, 'utf8')), broken, '']) {
    const parsed = parseArticle(text, 'content/gold/a.md');
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  }
});
