import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../../src/cli/import/plain-paragraphs.ts';

const texts = (text: string): string[] =>
  plainParagraphs(text).paragraphs.map((paragraph) => paragraph.text.replaceAll('\n', ' '));

const items = (text: string): (number | null)[] =>
  plainParagraphs(text).paragraphs.map(({ item }) => item);

describe('paragraphs', () => {
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

  it('go on in a line that begins within a sentence', () => {
    expect(texts('Nobody was hurt.\nThe wall fell in the night\nand nobody came.')).toEqual([
      'Nobody was hurt.',
      'The wall fell in the night and nobody came.',
    ]);
  });

  it('of a column without empty lines go on where the next word had no room', () => {
    const column = [
      'Sea takes the old wall',
      'The board of Vestholm faces questions over blocked',
      'drains after the storm, which took half of the',
      'wall.',
      '“We were told nothing,” said Una Reeve, who has seen',
      'the quay since she was a girl.',
      'The report of last May had found that three of the',
      'Vestholm drains were blocked.',
    ];
    expect(texts(column.join('\n'))).toEqual([
      'Sea takes the old wall',
      'The board of Vestholm faces questions over blocked drains after the storm, which took half of the wall.',
      '“We were told nothing,” said Una Reeve, who has seen the quay since she was a girl.',
      'The report of last May had found that three of the Vestholm drains were blocked.',
    ]);
  });

  it('between empty lines end at a line that is much shorter than others', () => {
    const lines = 'Jo Bell\nCoast correspondent\n\nThe wall of the old harbour fell on\nMonday.';
    expect(texts(lines)).toEqual([
      'Jo Bell',
      'Coast correspondent',
      'The wall of the old harbour fell on Monday.',
    ]);
  });

  it('between empty lines are lines where each of three or more ends a sentence', () => {
    const three = [
      'The wall fell on Monday.',
      'Nobody was hurt.',
      '“It was time,” said Una Reeve.',
    ];
    expect(texts(`Wall falls\n\n${three.join('\n')}\n\nThe sea\ncame in.`)).toEqual([
      'Wall falls',
      ...three,
      'The sea came in.',
    ]);
    expect(texts('The wall fell.\nNobody was hurt.\n\nThe sea came in.')[0]).toBe(
      'The wall fell. Nobody was hurt.',
    );
  });

  it('are lines with a label', () => {
    const lines = 'Image source, Jo Bell\nImage caption, The quay\n\nThe wall\nfell.';
    expect(texts(lines)).toEqual([
      'Image source, Jo Bell',
      'Image caption, The quay',
      'The wall fell.',
    ]);
  });

  it('join a word that a line parts, and name it', () => {
    const { paragraphs, parted } = plainParagraphs('The wall fell, and every-\nbody came.\n\nNo.');
    expect(paragraphs[0]?.text).toBe('The wall fell, and every-body came.');
    expect(parted).toEqual(['every-body']);
    expect(plainParagraphs('The pre-\nand post-war wall.\n\nNo.').parted).toEqual([]);
  });

  it('are the lines of a byline, however the text is wrapped', () => {
    expect(texts('The wall fell.\n\nBy Jo Bell\n3 May 2031\n\nNobody was\nhurt.')).toEqual([
      'The wall fell.',
      'By Jo Bell',
      '3 May 2031',
      'Nobody was hurt.',
    ]);
  });
});

describe('items of a list', () => {
  it.each([
    ['• One\n• Two', [0, 0]],
    ['· One', [0]],
    ['- One\n- Two', [0, 0]],
    ['1. One\n2. Two', [1, 2]],
    ['3) One\n4) Two', [3, 4]],
    ['1. One\n\n2. Two', [1, 2]],
  ])('begin with a sign: %j', (text, numbers) => {
    expect(items(`${text}\n\nNobody was hurt.`)).toEqual([...numbers, null]);
    expect(texts(`${text}\n\nNobody was hurt.`)[0]).toBe('One');
  });

  it.each(['— Come in, he said.\n— No.', '- One', '1986. A great year.', '* Not all'])(
    'are none of %j',
    (text) => {
      expect(items(`${text}\n\nNobody was hurt.`).every((item) => item === null)).toBe(true);
    },
  );

  it('go on in wrapped lines', () => {
    expect(texts('• One that\nis long\n• Two\n\nNobody was hurt.')).toEqual([
      'One that is long',
      'Two',
      'Nobody was hurt.',
    ]);
  });
});
