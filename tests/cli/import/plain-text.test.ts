import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsWithCredit } from '../../../src/cli/import/agencies.ts';
import { readPlainText } from '../../../src/cli/import/plain-text.ts';
import { importCommand } from '../../../src/cli/import.ts';
import { quoted } from '../../../src/content/problems/printable.ts';
import { textIn, worldOf } from './world.ts';

const options = { outlet: 'The Quay', lang: '', encoding: null };

function read(text: string) {
  return readPlainText({ text, encoding: 'utf-8', broken: false }, 'wall.txt', options);
}

function sorts(text: string): (string | null)[] {
  return (read(text).value?.blocks ?? []).map(({ furniture }) => furniture);
}

/** An article of the first story without its front matter, marks and heading signs: plain text. */
function plain(name: string): string {
  return readFileSync(`content/baghdad-rally/${name}.md`, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/^<!--.*-->\n/gmu, '')
    .replace(/^## /gmu, '')
    .trim();
}

describe('the first story', () => {
  it.each([
    ['al-jazeera', 'Al Jazeera', '\n'],
    ['trt-world', 'TRT World', '\n\n'],
  ])('%s comes out of its plain text as it was made by hand', async (name, outlet, between) => {
    const world = worldOf({ 'a.txt': plain(name).replaceAll('\n\n', between) });
    const args = ['a.txt', '--text', '--story', 'baghdad-rally', '--outlet', outlet];
    expect(await importCommand(args, world.effects)).toBe(0);
    const golden = readFileSync(`content/baghdad-rally/${name}.md`, 'utf8');
    expect(textIn(world, `content/baghdad-rally/${name}.md`)).toBe(golden);
  });
});

/** All words of what was made of a text, wherever they went; lists have their numbers by their order. */
function everyWord(text: string): readonly string[] {
  const { front, blocks = [], leftOut = [] } = read(text).value ?? {};
  const texts = [
    front?.headline ?? '',
    ...blocks.map(
      (block) => `${block.list?.ordered === true ? block.list.number : ''} ${block.text}`,
    ),
    ...leftOut.map((item) => item.text),
  ];
  return texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

it('every word of any text is kept or told of as left out', () => {
  const line = fc.constantFrom(
    ...['The wall fell.', 'Coast', 'READ MORE: a', '* b', '* c', '', '(AA)', 'Was it luck', '***'],
    ...['By Jo Bell', 'Jo Bell', '3 May 2024', '1. one', '2) two', '• d', 'and it rained', 'ever-'],
    ...['Share', '© 2024 The Quay', 'Photo: Jo Bell', 'Who pays?', 'Jo Bell is the editor of it.'],
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('', '\n'), (lines, more) => {
      const text = `${lines.join(`\n${more}`)}\n${more}The wall of the old harbour fell on Monday.`;
      fc.pre(read(text).value !== null);
      expect([...everyWord(text)].sort()).toEqual(
        [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].sort(),
      );
    }),
    { numRuns: 500 },
  );
});

describe('a byline', () => {
  const text = (head: string): string =>
    `Sea takes the old wall of Vestholm\n\n${head}\n\nThe wall fell.\n\nNobody was hurt.\n\nBy Jo Bell`;

  it.each([
    ['By Jo Bell', 'Jo Bell', ''],
    [
      'By Jo Bell in Vestholm\nPublished 3 May 2031, 9:15am\nUpdated 4 May 2031',
      'Jo Bell',
      '2031-05-03',
    ],
    ['Jo Bell and Sam Okoro\n3 May 2031', 'Jo Bell, Sam Okoro', '2031-05-03'],
    ['Forty families have left.\n\nVon Jens Pohl', 'Jens Pohl', ''],
  ])('goes to the front matter, and is told of: %j', (head, author, published) => {
    const { value } = read(text(head));
    expect(value?.front).toMatchObject({ author, published });
    expect(value?.blocks.at(-1)?.text).toBe('By Jo Bell');
    expect(value?.leftOut.every(({ sort }) => sort === 'byline')).toBe(true);
    expect(value?.notes[0]).toContain('taken from the byline');
  });

  it('is none below the head, nor a line of names alone', () => {
    expect(read(text('Jo Bell')).value?.leftOut).toEqual([]);
    expect(read(text('Jo Bell')).value?.front.author).toBe('');
  });

  it('of an agency is its credit', () => {
    expect(read(text('By Agence France-Presse')).value?.front).toMatchObject({
      author: '',
      agency: ['Agence France-Presse'],
    });
  });

  it('names whom a line at the end is about', () => {
    const about = 'By Jo Bell\n\nThe wall fell. Nobody was hurt.\n\nJo Bell is the editor.';
    expect(sorts(`Sea takes the old wall of Vestholm\n\n${about}`)).toEqual([null, 'source line']);
  });
});

describe('what is recognised', () => {
  it('is a kicker, a headline, a sub-heading', () => {
    const text =
      'Coast\n\nSea takes the old wall of Vestholm\n\nThe wall fell.\n\nWho pays\n\nNobody does.';
    expect(sorts(text)).toEqual(['kicker', null, 'sub-heading', null]);
    expect(read(text).value?.front.headline).toBe('Sea takes the old wall of Vestholm');
    expect(read(text).value?.notes).toHaveLength(3);
  });

  it('is a heading above a line that brings in a list', () => {
    const { value } = read(
      'The wall fell.\n\nWHO PAYS\n\nThere are two:\n\n• One\n• Two\n\n1. Three\n2. Four',
    );
    const found = value?.blocks.map(({ type, text, list }) => [type, text, list?.id ?? 0]);
    expect(found).toEqual([
      ['paragraph', 'The wall fell.', 0],
      ['heading', 'WHO PAYS', 0],
      ['paragraph', 'There are two:', 0],
      ['list item', 'One', 1],
      ['list item', 'Two', 1],
      ['list item', 'Three', 2],
      ['list item', 'Four', 2],
    ]);
  });

  it('is a headline that asks', () => {
    expect(
      read('Who pays for the wall?\n\nNobody does, says the mayor of the town.').value?.front
        .headline,
    ).toBe('Who pays for the wall?');
    expect(
      read('Nobody was hurt in town.\n\nThe wall fell on the day after the storm.').value?.front
        .headline,
    ).toBe('');
  });

  it('is a label of a button and a line of signs, which go', () => {
    const { value } = read('The wall fell.\n\nShare this article\n\n***\n\nNobody was hurt.');
    expect(value?.blocks).toHaveLength(2);
    expect(value?.leftOut).toEqual([
      { sort: 'ad', text: 'Share this article' },
      { sort: 'text', text: '***' },
    ]);
  });

  it.each([
    ['Photo: Ines Ward / North Post', 'caption'],
    ['The quay at dawn. Picture: Ines Ward', 'caption'],
    ['Reporting by Jo Bell; Editing by Una Hale', 'source line'],
    ['© 2031 The Quay. All rights reserved.', 'source line'],
    ['This article was first published on Monday.', 'correction'],
  ])('is %s', (line, sort) => {
    expect(sorts(`The wall fell.\n\n${line}\n\nNobody was hurt.`)).toEqual([null, sort, null]);
  });

  it.each([
    ['“It was the only wall we had.”', '— Una Hale, mayor'],
    ['"It was the only wall we had"', '– Una Hale'],
    ['„Es war unsere einzige Mauer“', '- Una Hale'],
  ])('is who signs a quotation: %s %s', (quotation, line) => {
    const text = `The wall fell.\n\n${quotation}\n\n${line}\n\nNobody was hurt.`;
    expect(sorts(text)).toEqual([null, null, 'source line', null]);
    expect(read(text).value?.notes).toEqual([
      `taken for the signature of a quotation and marked as a source line: “${line}”`,
    ]);
  });

  it('is no signature below what is no quotation', () => {
    expect(sorts('The wall fell.\n\n— Una Hale, mayor\n\nNobody was hurt.')).not.toContain(
      'source line',
    );
  });

  const text = (...more: string[]): string =>
    [
      'The harbour wall fell on Tuesday.',
      'The mayor called it “our one and only wall” and said that the town had asked for money since 2027.',
      ...more,
      'Nobody was hurt.',
    ].join('\n\n');

  it.each([
    ['“Our one and only wall”'],
    ['The town had asked for money since 2027.'],
    ['“The town had asked for money since 2027.”', '— Una Hale, mayor'],
  ])('is a pull quote, which goes: %s', (...lines) => {
    const article = read(text(...lines)).value;
    expect(sorts(text(...lines))).toEqual([null, null, null]);
    expect(article?.leftOut).toEqual(lines.map((text) => ({ sort: 'pull quote', text })));
    const printed = lines.map((line) => quoted(line)).join(', ');
    expect(article?.notes).toEqual([
      `left out as a pull quote, whose words the text has: ${printed}`,
    ]);
  });

  it.each([
    ['She asked for money since 2027.'],
    ['“We have had no other wall here since 1911.”'],
    ['Nobody was hurt.'],
    ['She said no more.'],
  ])('is no pull quote: %s', (line) => {
    expect(read(text(line)).value?.blocks).toHaveLength(4);
  });

  it('is no line that goes on, asks for nothing, or ends the text', () => {
    expect(sorts('The wall fell.\n\nThere were three of them:\n\nNobody was hurt.')).toEqual([
      null,
      null,
      null,
    ]);
    expect(sorts('The wall fell.\n\nMore to follow')).toEqual([null, null]);
  });

  it('is a credit at the end of a caption, an agency in a source line', () => {
    const text = 'The wall fell.\n\nThe quay at dawn. (AFP)\n\nSource: The Quay, AFP and agencies';
    expect(sorts(text)).toEqual([null, 'caption', 'source line']);
    expect(read(text).value?.front.agency).toEqual(['AFP']);
  });

  it('is a correction, and an agency in a dateline', () => {
    const text =
      'VESTHOLM (AP) — The wall fell.\n\nNobody was hurt.\n\nCorrection: the wall dates from 1911, AFP, says.';
    expect(sorts(text)).toEqual([null, null, 'correction']);
    expect(read(text).value?.front.agency).toEqual(['AP']);
    expect(read(text).value?.notes).toEqual([
      'taken for a correction: “Correction: the wall dates from 1911, AFP, says.”',
    ]);
  });

  it.each([
    ['The sea in the market. (AA)', true],
    ['The sea in the market [File: AP Photo]', false],
    ['The sea in the market. [File: A. Moe/AP Photo]', true],
    ['The sea in the market. (Getty Images)', true],
    ['He was there. (He left at noon.)', false],
    ['The Popular Mobilisation Forces (PMF)', false],
    ['They call it the wall. (TT is a name.)', false],
  ])('%s', (text, isCredit) => {
    expect(endsWithCredit(text)).toBe(isCredit);
  });
});

describe('what is no text', () => {
  it('is HTML, and nothing', () => {
    expect(read('<!doctype html><p>x').problems[0]?.name).toBe('page-format-unknown');
    expect(read(' \n\n').problems[0]?.name).toBe('page-without-article');
    expect(read('READ MORE: a\n\nREAD MORE: b').problems[0]?.name).toBe('page-without-article');
  });
});
