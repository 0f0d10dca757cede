import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, ArticleInput, Nearest } from '../../src/align/alignment.ts';
import { align, THRESHOLD, weighedPairs } from '../../src/align/index.ts';
import { parseArticle } from '../../src/content/index.ts';
import { articleInput } from '../../src/view/alignment-input.ts';
import { relatedArticles } from './articles.ts';

function read(name: string): ArticleInput {
  const file = `content/baghdad-rally/${name}.md`;
  const { article } = parseArticle(readFileSync(file, 'utf8'), file);
  if (article === null) throw new Error(`${file} cannot be read`);
  return articleInput(article);
}

const [left, right] = [read('al-jazeera'), read('trt-world')];
const names = [['Hashed', 'Hashd', 'Hashd al Shaabi']];

/** Numbers of two passages, by how each opens. */
function at(a: string, b: string): [number, number] {
  const number = ({ passages }: ArticleInput, opening: string) =>
    passages.findIndex(({ text }) => text.startsWith(opening));
  return [number(left, a), number(right, b)];
}

/** Whom the one had bussed in, and whom the other saw fill the square. */
const BUSSED = at('Supporters of Iran-aligned Shia factions', 'The demonstrators, supporters of');

/** What is nearest, as pairs of numbers. */
function pairsOf({ nearest }: Alignment): [number, number][] {
  return nearest.map((pair): [number, number] => [pair.left, pair.right]);
}

describe('a passage without a link', () => {
  it('has the one that came nearest to it, with what speaks for the two', () => {
    const found = align(left, right, { names }).nearest.find((pair) => pair.left === BUSSED[0]);
    expect(found?.right).toBe(BUSSED[1]);
    expect(found?.confidence).toBeLessThan(THRESHOLD);
    expect(found?.evidence.shared.map((word) => word.left)).toContain('Supporters');
  });

  it('has none that an editor parts from it, and none where it is paired', () => {
    expect(pairsOf(align(left, right, { names, different: [BUSSED] }))).not.toContainEqual(BUSSED);
    expect(pairsOf(align(left, right, { names, same: [BUSSED] }))).not.toContainEqual(BUSSED);
  });

  it('has none where it is furniture: that is never missing', () => {
    const passages = left.passages.map((passage, number) =>
      number === BUSSED[0] ? { ...passage, furniture: true } : passage,
    );
    expect(pairsOf(align({ ...left, passages }, right, { names }))).not.toContainEqual(BUSSED);
  });
});

/** The likeliest pair of each passage that no link ties, by trying all. */
function slowly(one: ArticleInput, other: ArticleInput, { links }: Alignment): string[] {
  const pairs = weighedPairs(one, other);
  const free = (['left', 'right'] as const).flatMap((side) => {
    const { passages } = side === 'left' ? one : other;
    return passages.flatMap((_, at) => {
      if (links.some((link) => link[side] === at)) return [];
      const own = pairs.filter((pair) => pair[side] === at);
      const most = Math.max(...own.map(({ confidence }) => confidence));
      return own.filter(({ confidence }) => confidence === most).slice(0, 1);
    });
  });
  return free.map((pair) => `${pair.left} ${pair.right}`);
}

const key = (pair: Nearest) => `${pair.left} ${pair.right}`;

describe('what is nearest', () => {
  it('is what is likeliest for a passage without a link', () => {
    let found = 0;
    fc.assert(
      fc.property(relatedArticles, ([one, other]) => {
        const alignment = align(one, other);
        const likeliest = new Set(slowly(one, other, alignment));
        for (const pair of alignment.nearest) {
          expect(likeliest.has(key(pair))).toBe(true);
          expect(pair.confidence).toBeGreaterThanOrEqual(0.2);
          found += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('turns with the sides', () => {
    fc.assert(
      fc.property(relatedArticles, ([one, other]) => {
        const there = align(one, other).nearest.map((pair) => `${pair.right} ${pair.left}`);
        expect(align(other, one).nearest.map(key).sort()).toEqual(there.sort());
      }),
      { numRuns: 40 },
    );
  });
});
