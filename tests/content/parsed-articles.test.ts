import { expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { parsedArticle } from '../../src/content/parsed-articles.ts';
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
