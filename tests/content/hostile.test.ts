import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { textOf } from '../../src/content/slice.ts';
import { hostile } from './hostile.ts';

const TAGS = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd q rp rt ruby s samp small strong sub sup time var'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['href', 'lang', 'title', 'dateTime']);

/** Everything in inline hast that a page must not print. */
function offences(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type !== 'element') return [node.type];
    const own = TAGS.has(node.tagName) ? [] : [node.tagName];
    for (const [name, value] of Object.entries(node.properties)) {
      if (!ATTRIBUTES.has(name)) own.push(`${node.tagName} ${name}`);
      if (name === 'href' && !/^(https?|mailto):$/.test(new URL(String(value)).protocol)) {
        own.push(String(value));
      }
    }
    return [...own, ...offences(node.children)];
  });
}

function read(body: string) {
  return parseArticle(`---\noutlet: The Mill\n---\n\nIt rained.\n\n${body}\n\nIt blew.\n`, 'a.md');
}

describe('hostile Markdown', () => {
  it.each(hostile)('is inert: %s', (body) => {
    for (const text of [body, `Words ${body} words.`, `> ${body}\n`, `- ${body}\n`]) {
      const { article } = read(text);
      for (const passage of article?.passages ?? []) {
        expect(offences(passage.html)).toEqual([]);
        expect(textOf(passage.html)).toBe(passage.text);
      }
    }
  });

  it('is inert in any mixture', () => {
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }));
    const glue = fc.constantFrom('', ' ', '\n', '\n\n', '\n> ', '\n- ');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, glue), { maxLength: 6 }), (parts) => {
        const { article, problems } = read(parts.flat().join(''));
        const passages = article?.passages ?? [];
        for (const passage of passages) {
          expect(offences(passage.html)).toEqual([]);
          expect(textOf(passage.html)).toBe(passage.text);
        }
        // Words around it stand, or their loss is an error.
        const texts = passages.map(({ text }) => text).join(' ');
        const whole = texts.includes('It rained.') && texts.includes('It blew.');
        expect(whole || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['<svg>*words*', '<plaintext>', '<!-- never closed', '<div title="x', '<?x'])(
    'is an error where it swallows text: %s',
    (body) => {
      expect(read(body).problems.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );

  it('counts what comes again', () => {
    const { problems } = read('A <span>word</span>.\n\nA <span>word</span>, a <span>word</span>.');
    expect(problems.map(({ what }) => what)).toEqual([
      'Unexpected <span>. It comes 3 times; this is the first.',
    ]);
  });
});
