import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { misplacedKeys } from '../../src/content/misplaced-keys.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { keyLines } from '../../src/content/yaml-lines.ts';

function faults(text: string) {
  const { problems } = readYaml({ file: 'story.md', text }, { text, offset: 0 });
  return problems.map(({ line, column, what, fix }) => ({ at: [line, column], what, fix }));
}

describe('a quotation mark that is not closed', () => {
  const what =
    'Unexpected quotation mark that opens a value and is never closed, expected a second `"`.';

  it.each([
    ['the keys after it', 'outlet: "The Tolven\nheadline: Wall\nlang: en\n', [[1, 9]]],
    ['quotes after it', 'lang: en\noutlet: "The Tolven\nheadline: "Wall falls"\n', [[2, 9]]],
    [
      'a quote inside a later value',
      'outlet: "The Tolven\nurl: x\nheadline: A "wall" falls\n',
      [[1, 9]],
    ],
    [
      'another one',
      'outlet: "The Tolven\nheadline: "Wall\n',
      [
        [1, 9],
        [2, 11],
      ],
    ],
    ['a list', 'same:\n  - ["a", "b]\ndifferent:\n  - ["c", "d"]\n', [[2, 11]]],
  ])('is told of where it opens, whatever the parser makes of %s', (_, text, places) => {
    const found = faults(text);
    expect(found.map(({ at }) => at)).toEqual(places);
    for (const one of found) {
      expect(one.what).toBe(what);
      expect(one.fix).toBe('Write `"` at the end of the value as well, on the same line.');
    }
  });

  it('may be a single one', () => {
    expect(faults("outlet: 'The Tolven\nlang: en\n")).toEqual([
      {
        at: [1, 9],
        what: "Unexpected quotation mark that opens a value and is never closed, expected a second `'`.",
        fix: "Write `'` at the end of the value as well, on the same line.",
      },
    ]);
  });

  it('is none where the value goes on below, indented', () => {
    expect(faults('summary: "It rained\n  all day."\nlang: en\n')).toEqual([]);
  });
});

describe('a list in brackets', () => {
  it('that is never closed is told of where it opens, behind others that are', () => {
    const yaml = 'same:\n  - ["a (x]", "b"]\n  - ["c", "d"\n  - ["e", "f"]\n';
    expect(faults(yaml).map(({ at, what }) => [at, what])).toEqual([
      [[3, 5], 'Unexpected `[` that is never closed, expected `]` at the end of the value.'],
    ]);
  });

  it('with a mark that is not closed is told of where the mark opens, and no comma is asked for', () => {
    expect(faults('same:\n  - ["a", "b"]\n  - ["c d, "e"]\n')).toEqual([
      {
        at: [3, 6],
        what: 'Unexpected quotation mark that opens a value and is never closed, expected a second `"`.',
        fix: 'Write `"` at the end of the value as well, before the comma.',
      },
    ]);
    expect(faults('same:\n  - ["c" "e"]\n').map(({ fix }) => fix)).toEqual([
      expect.stringContaining('Write a comma between the two texts'),
    ]);
  });

  it('without its dash is told of, below one that has it', () => {
    expect(faults('same:\n  - ["a", "b"]\n  ["c", "d"]\n')).toEqual([
      {
        at: [3, 1],
        what: 'Unexpected value under the items of a list, expected a dash before it.',
        fix: 'Write `- ` before it, in the column of the dashes above it.',
      },
    ]);
  });
});

it('text behind a quoted value is told of in plain words', () => {
  expect(faults('outlet: "The Tolven" Post\n').map(({ what }) => what)).toEqual([
    'Unexpected text after the end of a value, expected the end of the line, or a comma within brackets.',
  ]);
});

it('a key given twice is to be merged', () => {
  expect(faults('same:\n  - [a, b]\ntitle: x\nsame:\n  - [c, d]\n')).toEqual([
    {
      at: [4, 1],
      what: 'Unexpected key `same` that stands further up already.',
      fix: 'Move the lines under it to the end of those under the first `same`, and delete this one; of two single values, keep one.',
    },
  ]);
});

describe('a value that has to stand between quotation marks', () => {
  it.each([
    ['headline: “Bridge” opens: at last\n', 'headline: "“Bridge” opens: at last"'],
    ['headline: Mayor: "we did it"\n', `headline: 'Mayor: "we did it"'`],
    ["headline: 'Mayor's bridge opens'\n", `headline: "Mayor's bridge opens"`],
    ['headline: "We did it" says mayor\n', `headline: '"We did it" says mayor'`],
    ['headline: "We did it," she said. "So"\n', `headline: '"We did it," she said. "So"'`],
    ['headline: [Update] Bridge\n', 'headline: "[Update] Bridge"'],
  ])('is written out: %j', (text, line) => {
    expect(faults(text).map(({ fix }) => fix)).toEqual([
      `Put the whole value between quotation marks: \`${line}\`.`,
    ]);
    expect(faults(`${line}\n`)).toEqual([]);
  });

  it('is not where it is no line of its own', () => {
    const fix = 'Put the whole value between quotation marks, or take its inner ones away.';
    expect(faults('same:\n  - ["a", "b"] c\n').map((one) => one.fix)).toEqual([fix]);
    expect(faults('headline: "a" b\n  c\n').map((one) => one.fix)).toEqual([fix]);
  });

  it('and ends with a curly one is told of that', () => {
    expect(faults('headline: "Bridge opens”\nlang: en\n').map(({ fix }) => fix)).toEqual([
      'Write `"` at the end of the value in the place of the curly `”`.',
    ]);
  });
});

describe('a line that the parser speaks of in its own words', () => {
  it.each([
    ['agency:\n  - AP\n  -Reuters\n', [3, 3], 'Write a space after the dash'],
    ['agency:\n  -AP\n', [2, 3], 'Write a space after the dash'],
    ['headline:\n  It rained\n  at last: mayor\n', [2, 3], 'Write the whole value on one line'],
    ['author：Jo Bell\n', [1, 1], 'Write `author: Jo Bell`.'],
    ['outlet: A\nauthor = Jo Bell\n', [2, 1], 'Write `author: Jo Bell`.'],
    ['same:\n  - ["a" "b"]\n', [2, 10], 'Write a comma between the two texts'],
    ['same:\n  - ["a", "b"],\n  - ["c", "d"]\n', [2, 15], 'Delete the comma.'],
    ['agency:\n  - AP\n - Reuters\n', [3, 1], 'in the same column'],
  ])('is told of in plain ones: %j', (text, at, words) => {
    const found = faults(text);
    expect(found.map((one) => one.at)).toEqual([at]);
    expect(found[0]?.what).toMatch(/^Unexpected/u);
    expect(found[0]?.fix).toContain(words);
  });
});

describe('a space that is no plain one', () => {
  it.each([
    ['\u00A0headline: x\n', [1, 1]],
    ['headline:\u00A0x\n', [1, 10]],
    ['headline\u00A0: x\n', [1, 9]],
    ['agency:\n\u00A0\u00A0- AP\n', [2, 1]],
    ['agency:\n  -\u2003AP\n', [2, 4]],
  ])('is told of beside keys and dashes: %j', (text, at) => {
    expect(faults(text).map((one) => one.at)).toEqual([at]);
    expect(faults(text)[0]?.fix).toContain('Delete it');
  });

  it.each([
    'headline: "Le pont\u00A0: ouvert"\n',
    'summary: >\n  Note\u00A0: it rained\n',
    'agency:\n  - A\u00A0P\n',
  ])('stays in a value: %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('costs no key', () => {
    const text = 'outlet:\u00A0A\nlang: en\n';
    const { entries } = readYaml({ file: 'a.md', text }, { text, offset: 0 });
    expect(entries.map(({ key, value }) => [key, value.kind === 'text' && value.text])).toEqual([
      ['outlet', 'A'],
      ['lang', 'en'],
    ]);
  });
});

const MARKS =
  'No value may begin with `@`, `` ` ``, `%`, `&`, `*`, `!`, `|`, `>`, `,`, `- `, `? ` or `: `.';

describe('a value that begins with a mark of YAML', () => {
  it.each([
    ['headline: @mayor opens\n', 'headline: "@mayor opens"'],
    ['author: - Jo\n', 'author: "- Jo"'],
    ['headline: %d "x"\n', `headline: '%d "x"'`],
    ['headline: *one* day\n', 'headline: "*one* day"'],
    ['headline: | one\n', 'headline: "| one"'],
    ['headline: > one\n', 'headline: "> one"'],
    ['headline: ? one\n', 'headline: "? one"'],
    ['agency:\n  - @AFP\n', '- "@AFP"'],
  ])('is to stand between quotation marks: %j', (text, line) => {
    expect(faults(text).map(({ fix }) => fix)).toEqual([
      `Put the value between quotation marks: \`${line}\`. ${MARKS}`,
    ]);
  });

  it.each([
    ['headline: `x` y\n', [1, 11], '`` ` ``'],
    ['agency: [AFP, @dpa]\n', [1, 15], '`@`'],
  ])('is named where it cannot be written out: %j', (text, at, mark) => {
    expect(faults(text).map((one) => [one.at, one.fix])).toEqual([
      [at, `Put the text that begins with ${mark} between quotation marks. ${MARKS}`],
    ]);
  });

  it('is no mark of a text of several lines', () => {
    expect(faults('summary: |\n  It rained.\nlang: en: x\n')[0]?.what).toContain('second colon');
  });
});

it('an item of two texts is to have brackets', () => {
  expect(faults('same:\n  - "The bridge over", "A new bridge"\n')).toEqual([
    {
      at: [2, 5],
      what: 'Unexpected texts with a comma between them, expected brackets round them.',
      fix: 'Put the texts between `[` and `]`: `- ["The bridge over", "A new bridge"]`.',
    },
  ]);
});

describe('a key that does not begin its line', () => {
  const goesOn =
    '; or, where the line goes on with the value above, put that value between quotation marks';

  it.each([
    [
      'outlet: A\n\theadline: Tabbed\n',
      [[2, 1]],
      'Delete the tab, so that the line begins with `headline`.',
    ],
    ['outlet:\n\tlang: en\n', [[2, 1]], 'Delete the tab, so that the line begins with `lang`.'],
    [
      'outlet: A\n summary: x\n',
      [[2, 1]],
      `Delete the space, so that the line begins with \`summary\`${goesOn}.`,
    ],
    [
      ' outlet: A\nlang: en\n',
      [[1, 1]],
      'Delete the space, so that the line begins with `outlet`.',
    ],
    [
      'agency:\n  - AFP\n  lang: en\n',
      [[3, 1]],
      'Delete the spaces, so that the line begins with `lang`.',
    ],
    [
      'outlet: A\n- headline: x\nlang: en\n',
      [[2, 1]],
      'Delete `- ` before `headline`, so that the line begins with the key.',
    ],
    [
      'outlet: A\n  - headline: x\n',
      [[2, 1]],
      'Delete `  - ` before `headline`, so that the line begins with the key.',
    ],
  ])('is told of on its own line: %j', (text, places, fix) => {
    const found = faults(text);
    expect(found.map(({ at }) => at)).toEqual(places);
    expect(found[0]?.fix).toBe(fix);
  });

  it('is to have all before it deleted, and that mends it', () => {
    expect(faults('outlet: A\nheadline: Tabbed\nsummary: x\n')).toEqual([]);
  });

  it('is none in what YAML takes', () => {
    const piece = fc.constantFrom(
      ...['a: b', 'same:', '  - left: "a"', '    right: b', '  -', '  - x', '- y: z', '  n: o'],
      ...['summary: |', 'k: >-', '  - "l": m', 't: "u', '  v"', '  - [p,', '    q]', '# r', ''],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        for (const { text, key } of keyLines(pieces.join('\n'))) {
          const { errors } = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
          if (key !== null && errors.length === 0) expect(misplacedKeys(text)).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('whatever the parser refuses as a whole is told of, and what it takes is not', () => {
  const piece = fc.constantFrom(
    ...['outlet: A', 'lang: en', 'agency:', '  - AFP', '- AFP', '{ a: b }', '[a, b]', '"x', "'y'"],
    ...['b: [c', '  ]', 'd:e', 'f: &g h', 'i: *g', '\tj', '---', '# k', 'l: m: n', '%o', '? p', ''],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
      const found = faults(text);
      if (document.errors.length + document.warnings.length > 0) expect(found).not.toEqual([]);
      else if (isMap(document.contents) && !/[&*]/u.test(text)) expect(found).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
