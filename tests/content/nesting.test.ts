import { describe, expect, it } from 'vitest';
import { deepPlace } from '../../src/content/nesting.ts';

describe('deepPlace', () => {
  it.each([
    ['comments that end', `It ${'<!-- a --> '.repeat(1_000)}rained.`],
    ['comments that end at once', `It ${'<!--> <!---> '.repeat(1_000)}rained.`],
    ['comments that one end closes', `It ${'<!-- '.repeat(1_000)}\n-->rained.`],
    ['declarations that end', `It ${'<?a?> <!A> <![CDATA[a]]> '.repeat(1_000)}rained.`],
    ['comments in paragraphs of their own', 'It <!-- rained.\n\n'.repeat(1_000)],
    ['comments between thematic breaks', 'It <!-- rained.\n***\n'.repeat(1_000)],
    ['emphasis in paragraphs of its own', `${'*a*'.repeat(500)}\n\n`.repeat(100)],
    ['a long thematic break', '- '.repeat(1_000)],
    ['thematic breaks behind empty lines', 'It rained.\n\n---\n'.repeat(2_000)],
    ['headings by marks before them', '## It rained.\n\n'.repeat(2_000)],
  ])('passes %s', (_, text) => {
    expect(deepPlace(text)).toBeNull();
  });

  it('says which underline makes one heading too many, and what to do', () => {
    const text = 'It rained.\n---\n'.repeat(1_000);
    expect(deepPlace(text)).toBeNull();
    expect(deepPlace(`${text}\nIt blew.\n=\n`)).toEqual({
      line: 2_003,
      what: 'Unexpected headings by an underline, expected 1000 at most.',
      fix: 'Delete the lines of `-` and `=` that the text does not need, or begin headings with `##`.',
    });
  });

  it('says how many comments have no end, where they begin and what to do', () => {
    const text = `It rained.\n\nIt blew.\n${'<!-- a --> <!-- b\n'.repeat(21)}It cleared.\n`;
    // Each end closes what is open before it.
    expect(deepPlace(text)).toBeNull();
    expect(deepPlace(text.replaceAll(' -->', ''))).toEqual({
      line: 4,
      what: 'Unexpected 42 comments or declarations without an end in a paragraph, expected 20 at most.',
      fix: 'Close each comment with `-->`, or delete it.',
    });
  });
});
