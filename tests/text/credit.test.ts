import { describe, expect, it } from 'vitest';
import { creditStart } from '../../src/text/credit.ts';

describe('creditStart', () => {
  it.each([
    ['Flags at the rally. (AA)', '(AA)'],
    ['旗帜。（新华社）', '（新华社）'],
    ['(Haidar Ali/Anadolu)', '(Haidar Ali/Anadolu)'],
    ['Flags at the rally.', ''],
    // A sentence in brackets is no credit, and neither are words within a sentence.
    ['Flags. (It rained.)', ''],
    ['Flags of the movement (AA)', ''],
  ])('finds the credit of %s', (text, credit) => {
    expect(text.slice(creditStart(text))).toBe(credit);
  });

  it.each(['Flags at the rally. ', ''])(
    'takes nothing longer than a credit for one behind %j',
    (caption) => {
      const bracketed = (length: number) => `(${'name '.repeat(20).slice(0, length - 3)}x)`;
      const start = (length: number) => creditStart(`${caption}${bracketed(length)}`);
      expect(bracketed(80)).toHaveLength(80);
      expect(start(80)).toBe(caption.length);
      expect(start(81)).toBe(caption.length + 81);
    },
  );
});
