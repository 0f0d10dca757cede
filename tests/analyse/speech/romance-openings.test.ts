import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('romanceOpening', () => {
  it.each([
    [
      'it',
      'Il sindaco Carlo Neri ha chiuso il molo.',
      '«È presto», ha detto.',
      'Carlo Neri: detto',
    ],
    [
      'fr',
      'C’est une comptable du port, partie en mai, qui a vu la fuite.',
      '« Je ne regrette rien », confie-t-elle.',
      'une comptable du port: confie-t-elle',
    ],
  ])(
    'gives who begins the sentence before to a verb without a name, %s: %s %s',
    (lang, one, two, last) => {
      expect(said(lang, one, two)).toEqual([last]);
    },
  );

  it.each([
    ['it', 'La via per Porto Neri ha due corsie.', '«È presto», ha detto.'],
    ['fr', 'C’est un comptable du port qui a vu la fuite.', '« Je reste », confie-t-elle.'],
    ['fr', 'C’est une fuite du port.', '« Je reste », confie-t-elle.'],
  ])('gives it to nobody else, %s: %s %s', (lang, one, two) => {
    expect(said(lang, one, two)).toEqual([]);
  });
});
