import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { textOf } from '../../src/content/slice.ts';

const word = fc.constantFrom(
  ...[
    'rain',
    'Rain.',
    '“Rain?”',
    '"so”,',
    'U.S.',
    'Gen.',
    '2,500',
    'Müller’s',
    '[sic]',
    'a*b',
    '(AA)',
  ],
  ...['снег.', 'وقال', 'المطر؟', '今天下雨。', 'दिल्ली।', '👩‍👩‍👧', '–', 'e.g.', '!'],
);

/** A run of words as Markdown, and as it is printed. */
const run = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '**', 'link', '<sub>'))
  .map(([words, markup]) => {
    const text = words.join(' ');
    const escaped = text.replace(/[*[\]]/g, '\\$&');
    // Emphasis is no emphasis beside some punctuation, so its words stand between letters.
    if (markup === '**') return { text: `x${text}x`, markdown: `**x${escaped}x**` };
    if (markup === 'link') return { text, markdown: `[${escaped}](https://example.org/a)` };
    if (markup === '<sub>') return { text, markdown: `<sub>${escaped}</sub>` };
    return { text, markdown: escaped };
  });

const paragraph = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n', '\\\n', '  \n'))
  .map(([runs, glue]) => ({
    text: `So ${runs.map(({ text }) => text).join(' ')}`,
    markdown: `So ${runs.map(({ markdown }) => markdown).join(glue)}`,
  }));

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('an article', () => {
  it('has every character of its paragraphs, in order, whatever the markup', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en', 'de', 'ru', 'ar', 'zh', 'hi'),
        (paragraphs, lang) => {
          const body = paragraphs.map(({ markdown }) => markdown).join('\n\n');
          const { article } = parseArticle(
            `---\noutlet: X\nlang: ${lang}\n---\n\n${body}\n`,
            'a.md',
          );
          const { blocks, passages } = article ?? { blocks: [], passages: [] };
          expect(blocks).toHaveLength(paragraphs.length);
          blocks.forEach(({ first, count }, index) => {
            const own = passages.slice(first, first + count);
            expect(own.every(({ block }) => block === index)).toBe(true);
            expect(bare(own.map(({ text }) => text).join(''))).toBe(
              bare(paragraphs[index]?.text ?? ''),
            );
          });
          for (const { text, html } of passages) {
            expect(textOf(html)).toBe(text);
            expect(text).toBe(text.trim());
            expect(text).not.toBe('');
          }
          expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        },
      ),
    );
  });

  it('stands in its file where it says', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const file = `---\noutlet: X\n---\n\n${paragraphs.map(({ markdown }) => markdown).join('\n\n')}\n`;
        const lines = file.split('\n');
        for (const { text, line, column } of parseArticle(file, 'a.md').article?.passages ?? []) {
          const first = text.split(/[^\p{L}\p{N}]/u)[0] ?? '';
          expect(
            lines[line - 1]
              ?.slice(column - 1)
              .replace(/^\\/, '')
              .startsWith(first),
          ).toBe(true);
        }
      }),
    );
  });

  it('is read the same twice, from any text at all', () => {
    const file = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .string({ unit: 'grapheme', maxLength: 200 })
        .map((text) => `---\noutlet: ${text}\n---\n${text}`),
      fc.string({ maxLength: 100 }).map((text) => `---\n${text}\n---\n\nIt rained.\n`),
    );
    fc.assert(
      fc.property(file, (text) => {
        const once = parseArticle(text, 'a.md');
        expect(parseArticle(text, 'a.md')).toEqual(once);
        expect(once.article !== null || once.problems.length > 0).toBe(true);
        for (const { line, column, frame } of once.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(frame).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
