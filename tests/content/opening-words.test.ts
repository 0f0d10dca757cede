import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { openingWords } from '../../src/content/opening-words.ts';
import { passagesNamed } from '../../src/content/passages-named.ts';

function read(body: string, lang = 'en') {
  const { article } = parseArticle(
    `---\noutlet: The Mill\nlang: ${lang}\n---\n\n${body}\n`,
    'a.md',
  );
  if (article === null) throw new Error('The article cannot be read');
  return article;
}

describe('the opening words of a passage', () => {
  it('are as few as tell it from all others, and four at the least', () => {
    const article = read(
      [
        'The rain fell all day on the mill.',
        'The rain fell all night on the gate.',
        '“We stayed,” she said of the day of the rain.',
        'It blew.',
      ].join('\n\n'),
    );
    expect(openingWords(article)).toEqual([
      'The rain fell all day',
      'The rain fell all night',
      'We stayed,” she said',
      'It blew',
    ]);
  });

  it('are words of the language', () => {
    const article = read('今天上海下了一整天的大雨。明天是晴天。', 'zh');
    const [rain = '', sun = ''] = openingWords(article);
    expect(rain).toMatch(/^今天上海.+/u);
    expect(rain.length).toBeLessThan((article.passages[0]?.text.length ?? 0) / 2 + 1);
    expect(sun).toBe('明天是晴天');
  });

  it('give way to the id where a passage has no words of its own, or too late', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve';
    const article = read(
      ['It rained.', 'It rained.', `${twelve} rain.`, `${twelve} wind.`, '???'].join('\n\n'),
    );
    expect(openingWords(article)).toEqual(article.passages.map(({ id }) => `#${id}`));
  });

  it('are twelve at the most', () => {
    const eleven = 'one two three four five six seven eight nine ten eleven';
    const article = read([`${eleven} rain.`, `${eleven} wind.`].join('\n\n'));
    expect(openingWords(article)).toEqual([`${eleven} rain`, `${eleven} wind`]);
  });

  it('never begin like an id', () => {
    expect(openingWords(read('\\#rain fell on the mill.'))).toEqual(['rain fell on the']);
  });

  it('name just their passage, in any article', () => {
    const word = fc.oneof(
      fc.constantFrom('It', 'rained', 'U.S.', '2,500', 'Straße', 'ΟΔΟΣ', '今天', '“we”', '#1', '…'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 16 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const { article } = parseArticle(
          `---\noutlet: The Mill\n---\n\nIt rained.\n\n${sentences.join('\n\n')}\n`,
          'a.md',
        );
        fc.pre(article !== null);
        const named = openingWords(article).map((opening) => passagesNamed(article, opening));
        expect(named).toEqual(article.passages.map((_, index) => [index]));
      }),
      { numRuns: 300 },
    );
  });
});
