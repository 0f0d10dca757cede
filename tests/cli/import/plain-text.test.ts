import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsWithCredit } from '../../../src/cli/import/agencies.ts';
import { readPlainText } from '../../../src/cli/import/plain-text.ts';
import { importCommand } from '../../../src/cli/import.ts';
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

describe('paragraphs', () => {
  const texts = (text: string): string[] =>
    (read(text).value?.blocks ?? []).map((block) => block.text);

  it('are lines where no line is empty', () => {
    expect(texts('The wall fell.\nNobody was hurt.\n')).toEqual([
      'The wall fell.',
      'Nobody was hurt.',
    ]);
  });

  it('are parted by empty lines where their lines are wrapped', () => {
    expect(texts('The wall\nfell.\n\n \nNobody was\nhurt.')).toEqual([
      'The wall fell.',
      'Nobody was hurt.',
    ]);
  });

  it('are lines where one is too long to be wrapped', () => {
    const long = `The wall fell${' and fell'.repeat(20)}.`;
    expect(texts(`${long}\nNobody was hurt.\n\nThe sea came in.`)).toEqual([
      long,
      'Nobody was hurt.',
      'The sea came in.',
    ]);
  });

  it('keep every word of any text', () => {
    const line = fc.constantFrom(
      'The wall fell.',
      'Coast',
      'READ MORE: a',
      '* b',
      '',
      '(AA)',
      'Was it luck',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { value } = read(`The wall fell.\n\n${lines.join('\n')}\n\nNobody was hurt.`);
        const words = (value?.blocks ?? []).map(({ text }) => text).join('');
        expect(words.replace(/\s/gu, '')).toBe(
          `Thewallfell.${lines.join('').replace(/\s/gu, '')}Nobodywashurt.`,
        );
      }),
    );
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
    expect(sorts(text)).toEqual([null, null, 'source line']);
    expect(read(text).value?.front.agency).toEqual(['AP']);
    expect(read(text).value?.notes).toEqual([
      'taken for a correction and marked as a source line: “Correction: the wall dates from 1911, AFP, says.”',
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
