import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { commentsBehindValues } from '../../src/content/comments-behind-values.ts';
import { readYaml } from '../../src/content/yaml.ts';

function found(text: string) {
  const { problems } = readYaml({ file: 'story.md', text }, { text, offset: 0 });
  return problems
    .filter(({ name }) => name === 'comment-behind-value')
    .map(({ line, column, severity, fix }) => ({ at: `${line}:${column} ${severity}`, fix }));
}

const APART = '; or, where a comment is meant, put it on a line of its own.';

describe('a comment on the line of a value', () => {
  it.each([
    ['headline: Bridge #1 opens\n', '1:18 error', 'headline: "Bridge #1 opens"'],
    ['agency:\n  - Lot #2\n  - AFP\n', '2:9 error', '- "Lot #2"'],
    ['headline: Say "no" #1', '1:20 error', `headline: 'Say "no" #1'`],
    ['headline: "Bridge" #1 "opens"\n', '1:20 error', 'headline: "Bridge #1 \\"opens\\""'],
    ["headline: 'It''s' #1's\n", '1:19 error', "headline: 'It''s #1''s'"],
    ['author: # nobody\n', '1:9 warning', 'author: "# nobody"'],
    ['headline: #1 wins\n', '1:11 error', 'headline: "#1 wins"'],
    ['agency:\n  - #Solidarity\n', '2:5 error', '- "#Solidarity"'],
    ['outlet: "x\nheadline: x\nlang: en\nurl: y', null, ''],
  ])('is told of at its sign, with the value written out: %j', (text, at, line) => {
    const expected = `Put the whole value between quotation marks: \`${line}\`${APART}`;
    expect(found(text)).toEqual(at === null ? [] : [{ at, fix: expected }]);
    if (at !== null) expect(found(`${line}\n`)).toEqual([]);
  });

  it.each([
    ['agency: [AFP, dpa] # both\n', '1:20 error'],
    ['agency: [AFP, # the first\n  dpa]\n', '1:15 error'],
    ['summary: It\n  rained #all day\n', '2:10 error'],
    ['agency: # two\n  - AFP\n', '1:9 warning'],
    ['agency: # two\n- AFP\n', '1:9 warning'],
    ['agency: #two\n  - AFP\n', '1:9 warning'],
    ['summary: Bridge #1\n  opens\n', '1:17 error'],
    ['summary: | # as told\n  It rained.\n', '1:12 warning'],
    ['same:\n  - # the first\n    [a, b]\n', '2:5 warning'],
  ])('is told of where no line can be written out: %j', (text, at) => {
    const fix = found(text).map((one) => one.fix);
    expect(found(text).map((one) => one.at)).toEqual([at]);
    expect(fix).toEqual([
      `Put the whole text that the \`#\` belongs to between quotation marks${APART}`,
    ]);
  });

  it('is told of beside other mistakes', () => {
    expect(found('outlet: "A\nheadline: Bridge #1\n').map(({ at }) => at)).toEqual(['2:18 error']);
  });

  it.each([
    '# ours\noutlet: A\n  # more\nheadline: B\n',
    'headline: "Bridge #1 opens"\n',
    "headline: 'Bridge #1 opens'\n",
    'headline: C# is a note\n',
    'summary: |\n  Bridge #1\n  # opens\n',
    'summary: "It\n  rained #1"\n',
    'url: https://a.example/#top\n',
  ])('is none where words stay: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('whatever stands on a line, its value is read whole or the comment is told of', () => {
  const piece = fc.constantFrom(...['a', ' ', '#', '"', "'", '[', ']', ',', '\\', '- ', '\t']);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = `key: a${pieces.join('')}`;
      const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
      if (document.errors.length > 0) return;
      const { key } = document.toJS() as { readonly key: unknown };
      const isWhole = key === text.slice('key: '.length).trim();
      expect(commentsBehindValues(text).length > 0).toBe(!isWhole);
    }),
  );
});
