import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import {
  type ArticleBlock,
  headingOf,
  paragraphOf,
} from '../../../src/cli/import/article-block.ts';
import { writeArticle } from '../../../src/cli/import/article-file.ts';
import { cleanInline } from '../../../src/cli/import/inline.ts';
import { writeMarkdown } from '../../../src/cli/import/markdown.ts';
import { textOf } from '../../../src/cli/import/tree.ts';
import { parseArticle } from '../../../src/content/article.ts';
import { inlineHast } from '../../content/hast.arbitrary.ts';

const front = {
  ...{ outlet: 'The Quay', headline: '', url: '', published: '', author: '', lang: '' },
  agency: [],
};

const text = (value: string): ElementContent[] => [{ type: 'text', value }];
const plain = (value: string): ArticleBlock => paragraphOf(text(value), value, null);
const report = plain('The wall fell, and nobody was hurt.');

/** Everything that means something to Markdown or to HTML, and words between. */
const piece = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '~',
    '#',
    '##',
    '>',
    '-',
    '+',
    '1.',
    '1)',
    '[',
    ']',
    '(',
    ')',
    '![',
    ']:',
  ],
  ...['<', '</', '<!--', '-->', '<b>', '&', '&amp;', '&#42;', '\\', '|', '=', '===', '---', '***'],
  ...[
    'http://a.example',
    'a@b.example',
    ':',
    '!',
    '"',
    '’',
    'wall',
    'fell',
    'é',
    '港',
    'ا',
    '  ',
    '.',
  ],
);
const phrase = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

/** Blocks of every type with any inline content, as the import makes them. */
const block = fc
  .tuple(fc.oneof(phrase.map(text), inlineHast), fc.nat(7), fc.nat(2))
  .map(([nodes, type, id]): ArticleBlock | null => {
    const clean = cleanInline(nodes, { base: '', invisible: new Map() });
    const words = textOf({ type: 'root', children: clean });
    // A letter that could not be decoded is an error on purpose.
    if (words === '' || words.includes('\uFFFD')) return null;
    const paragraph = paragraphOf(clean, words, null);
    if (type === 1) return headingOf(clean, words, 2 + id);
    if (type === 2) return { ...paragraph, type: 'quote', quotation: id };
    if (type === 3 || type === 4) {
      return { ...paragraph, type: 'list item', list: { id, ordered: type === 4, number: id + 1 } };
    }
    if (type === 5) return { ...paragraph, furniture: 'caption' };
    return type === 6 ? { ...paragraph, furniture: 'kicker' } : paragraph;
  });
const blocks = fc
  .array(block, { maxLength: 6 })
  .map((made) => [report, ...made.filter((one) => one !== null)]);

describe('writeArticle', () => {
  it('keeps every word of any blocks, and their order', () => {
    fc.assert(
      fc.property(blocks, (made) => {
        const { problems } = writeArticle(front, made, 'content/wall/quay.md');
        expect(problems).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps what each block is', () => {
    fc.assert(
      fc.property(blocks, (made) => {
        const { value } = writeArticle(front, made, 'content/wall/quay.md');
        const { article } = parseArticle(value?.text ?? '', 'content/wall/quay.md');
        expect(article?.blocks.map(({ furniture }) => furniture)).toEqual(
          made.map(({ furniture }) => furniture),
        );
        const types = made.map(({ type, furniture }) =>
          furniture === 'caption' ? furniture : type,
        );
        expect(article?.blocks.map(({ type }) => type)).toEqual(types);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what front matter does not take, and says so', () => {
    const wrong = {
      ...front,
      headline: 'A: “b” # c',
      url: 'ftp://a.example',
      published: 'yesterday',
    };
    const { value } = writeArticle(wrong, [report], 'content/wall/quay.md');
    expect(value?.text).toBe(
      '---\noutlet: The Quay\nheadline: "A: “b” # c"\n---\n\nThe wall fell, and nobody was hurt.\n',
    );
    expect(value?.keys).toEqual(['outlet', 'headline']);
    expect(value?.refused).toEqual(['url “ftp://a.example”', 'published “yesterday”']);
  });

  it('writes one agency as text and more as a list', () => {
    const text = (agency: string[]): string | undefined =>
      writeArticle({ ...front, agency }, [report], 'a.md').value?.text.split('---')[1];
    expect(text(['AFP'])).toBe('\noutlet: The Quay\nagency: AFP\n');
    expect(text(['AFP', 'AP'])).toBe('\noutlet: The Quay\nagency:\n  - AFP\n  - AP\n');
  });

  it('fails on a letter that could not be decoded', () => {
    const { value, problems } = writeArticle(front, [plain('The w\uFFFDll fell.')], 'a.md');
    expect(value).toBeNull();
    expect(problems.map(({ name }) => name)).toEqual(['control-character']);
  });
});

describe('writeMarkdown', () => {
  it('escapes only what would mean something else', () => {
    const write = (value: string): string => writeMarkdown([plain(value)]);
    expect(write('the [Iraqi] government * and_so_on & more')).toBe(
      'the [Iraqi] government * and_so_on & more\n',
    );
    expect(write('1. They *ask* for money')).toBe('1\\. They \\*ask\\* for money\n');
    expect(write('[a](b) &amp; <i>')).toBe('\\[a]\\(b) \\&amp; \\<i>\n');
    expect(write('# One')).toBe('\\# One\n');
  });

  it('sets a mark right above its block', () => {
    expect(writeMarkdown([paragraphOf(text('Coast'), 'Coast', 'kicker'), report])).toBe(
      '<!-- kicker -->\nCoast\n\nThe wall fell, and nobody was hurt.\n',
    );
  });

  it('keeps the numbers of a list that something parts', () => {
    const item = (value: string, number: number): ArticleBlock => ({
      ...plain(value),
      type: 'list item',
      list: { id: 1, ordered: true, number },
    });
    const made = [item('one', 1), item('still one', 1), item('two', 2), report, item('three', 3)];
    expect(writeMarkdown(made)).toBe(
      '1. one\n\n   still one\n2. two\n\nThe wall fell, and nobody was hurt.\n\n3. three\n',
    );
  });
});
