import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { align, weighedPairs } from '../../src/align/index.ts';
import { parseArticle } from '../../src/content/index.ts';
import { articleInput } from '../../src/view/alignment-input.ts';

const [left, right] = (['al-jazeera', 'trt-world'] as const).map((name) => {
  const file = `content/baghdad-rally/${name}.md`;
  const { article } = parseArticle(readFileSync(file, 'utf8'), file);
  if (article === null) throw new Error(`${file} cannot be read`);
  return articleInput(article);
});

it('holds every link with its confidence, and pairs that are none', () => {
  if (left === undefined || right === undefined) throw new Error('No articles');
  const pairs = weighedPairs(left, right);
  const confidence = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair.confidence]));
  expect(confidence.size).toBe(pairs.length);
  const { links } = align(left, right);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    expect(confidence.get(`${link.left} ${link.right}`)).toBe(link.confidence);
  }
  expect(pairs.length).toBeGreaterThan(links.length);
  for (const pair of pairs) {
    expect(pair.confidence).toBeGreaterThanOrEqual(0);
    expect(pair.confidence).toBeLessThanOrEqual(1);
  }
  const order = [...pairs].sort((x, y) => x.left - y.left || x.right - y.right);
  expect(pairs).toEqual(order);
});
