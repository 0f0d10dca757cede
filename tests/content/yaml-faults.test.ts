import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { readYaml } from '../../src/content/yaml.ts';

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

it('text behind a quoted value is told of in plain words', () => {
  expect(faults('outlet: "The Tolven" Post\n').map(({ what }) => what)).toEqual([
    'Unexpected text after the end of a value, expected one value on the line.',
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
