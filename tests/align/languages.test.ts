import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import { sentences } from '../../src/text/sentences.ts';
import { article } from './articles.ts';

/**
 * Two short reports of one invented event in each language: paragraphs apart by an empty line, one sentence
 * a line; then, by their numbers from 1 on, the sentences that a careful reader links.
 */
const FOLDER = join(import.meta.dirname, 'languages');

const pairs = readdirSync(FOLDER).map((file) => {
  const [left = '', right = '', links = ''] = readFileSync(join(FOLDER, file), 'utf8').split(
    /^===$/mu,
  );
  const paragraphs = (text: string) =>
    text
      .trim()
      .split(/\n\n+/u)
      .map((paragraph) => paragraph.split('\n'));
  return {
    file,
    lang: file.replace(/(?:-\d)?\.txt$/u, ''),
    left: paragraphs(left),
    right: paragraphs(right),
    links: links.trim().split(/\s+/u),
  };
});

/** The most links that may be missed, and the most that may be false: none but in these. */
const MOST_ERRORS: Readonly<Record<string, readonly [missed: number, wrong: number]>> = {
  'ko-2.txt': [1, 0],
  'ko.txt': [1, 0],
  'th.txt': [0, 1],
  'uk.txt': [1, 0],
  'vi.txt': [1, 1],
};

describe.each(pairs)('$file', ({ file, lang, left, right, links }) => {
  it.each([
    ['first', left],
    ['second', right],
  ])('the %s report is cut into its sentences', (_, paragraphs) => {
    for (const lines of paragraphs) {
      const text = lines.join(' ');
      expect(sentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
    }
  });

  it('links what a careful reader links', () => {
    const { links: found } = align(article(left.flat(), lang), article(right.flat(), lang));
    const drawn = found.map((link) => `${link.left + 1}-${link.right + 1}`);
    const [mostMissed, mostWrong] = MOST_ERRORS[file] ?? [0, 0];
    const missed = links.filter((link) => !drawn.includes(link));
    const wrong = drawn.filter((link) => !links.includes(link));
    expect(missed.length, `missed: ${missed}`).toBeLessThanOrEqual(mostMissed);
    expect(wrong.length, `false: ${wrong}`).toBeLessThanOrEqual(mostWrong);
  });
});
