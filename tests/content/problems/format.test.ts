import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/content/article.ts';
import { formatProblems } from '../../../src/content/problems/format.ts';
import { codeFrame } from '../../../src/content/problems/frame.ts';
import { printable, quoted } from '../../../src/content/problems/printable.ts';

describe('quoted', () => {
  it.each([
    ['Forty saved', '“Forty saved”'],
    ['“Forty saved”', '‘“Forty saved”’'],
    ['"Forty saved," she said', '‘"Forty saved," she said’'],
    ['She said “forty”', '‘She said “forty”’'],
    ['She said “forty” twice', '“She said “forty” twice”'],
  ])('%s stands between marks that are told apart from its own', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});

describe('formatProblems', () => {
  it('shows place, name, frame, reason and fix', () => {
    const { problems } = parseArticle(
      '---\noutlet: The Mill\nheadlin: A wet fair\n---\n\n<span>It</span> rained.\n',
      'content/fair/mill.md',
    );
    expect(formatProblems(problems)).toBe(`content/fair/mill.md:3:1  error  key-unknown
  Unexpected key “headlin”, expected “headline”.

    2 | outlet: The Mill
  > 3 | headlin: A wet fair
      | ^
    4 | ---

  Why: A key that nobody reads is most likely a misspelling.
  Fix: Write \`headline\` in its place, or delete the line.

content/fair/mill.md:6:1  warning  html-removed
  Unexpected <span>.

    5 |
  > 6 | <span>It</span> rained.
      | ^
    7 |

  Why: Only plain inline and block elements are kept, so that an article looks and acts like any other.
  Fix: Delete it, or write it in Markdown.

1 error, 1 warning in 1 file.`);
  });

  it('says so where there is nothing to report', () => {
    expect(formatProblems([])).toBe('No problems.');
  });
});

describe('codeFrame', () => {
  const frame = (text: string, line: number, column: number) =>
    codeFrame({ file: 'a.md', text }, line, column);

  it('points at the column, whatever the width of the characters before it', () => {
    expect(frame('今天x', 1, 3)).toBe('> 1 | 今天x\n    | \u3000\u3000^');
    expect(frame('\tx', 1, 2)).toBe('> 1 | →x\n    |  ^');
    expect(frame('a\u202Ex', 1, 3)).toBe('> 1 | a\\u{202E}x\n    |          ^');
  });

  it('cuts long lines around the column', () => {
    const [shown = '', caret = ''] =
      frame(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 1, 501)?.split('\n') ?? [];
    expect(shown.length).toBeLessThan(110);
    expect(shown[caret.indexOf('^')]).toBe('X');
  });

  it('lines numbers up', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(frame(text, 10, 6)).toBe('   9 | line 9\n> 10 | line 10\n     |      ^\n  11 | line 11');
  });

  it('stands after the end of a short line, and is nothing past the last', () => {
    expect(frame('ab', 1, 99)).toBe('> 1 | ab\n    |   ^');
    expect(frame('ab', 2, 1)).toBeNull();
  });
});

describe('printable', () => {
  it('writes out what a terminal would obey or hide', () => {
    expect(printable('a\u001b[31m\u202E\u200B\n\uD800b')).toBe(
      'a\\u{1B}[31m\\u{202E}\\u{200B}\\u{A}\\u{D800}b',
    );
    expect(quoted(' a\n b ')).toBe('“a b”');
    expect(quoted('abcdef', 3)).toBe('“abc…”');
  });
});
