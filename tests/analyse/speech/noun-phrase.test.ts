import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('noun-phrase', () => {
  it.each([
    ['Sources close to Ada Holt said no.', 'Sources close to Ada Holt: said'],
    ['A clerk loyal to the mayor said no.', 'A clerk loyal to the mayor: said'],
    ['An aide to the mayor said no.', 'An aide to the mayor: said'],
    ['Tom Holt of Lorne Tarn & Holt said no.', 'Tom Holt of Lorne Tarn & Holt: said'],
    ['Owners along the coast said no.', 'Owners along the coast: said'],
    ['A sign with paint on it says no.', 'A sign with paint on it: says'],
    ['A man carrying a sign said no.', 'A man: said'],
    ['The ministry on Monday said no.', 'The ministry: said'],
    ['A clerk of the U.N.’s court said no.', 'A clerk of the U.N.’s court: said'],
    [
      'The Ministry of Land, Lakes, and Roads said no.',
      'The Ministry of Land, Lakes, and Roads: said',
    ],
    ['The mayor instead told them no.', 'The mayor: told'],
    ['Both sides said no.', 'Both sides: said'],
    ['A union that represents lift drivers accused the firm.', 'A union: accused'],
    ['ARDELO-Two clerks said no.', 'Two clerks: said'],
  ])('reads a subject whole: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['fr', 'Gaël Le Bihan a déclaré que non.', 'Gaël Le Bihan: déclaré'],
    ['it', 'Carlo Di Fiore ha detto di no.', 'Carlo Di Fiore: detto'],
    ['es', 'Rosa De la Vega dijo que no.', 'Rosa De la Vega: dijo'],
    ['fr', 'Le maire a déclaré que non.', 'Le maire: déclaré'],
    ['fr', 'Le club de voile a déclaré que non.', 'Le club de voile: déclaré'],
    ['de', 'Der Händler der Waren sagte nichts.', 'Der Händler der Waren: sagte'],
  ])('keeps small words and names apart in %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each(['Men went to Ardelo and confirmed that it is the lost work, which hangs there.'])(
    'finds nobody in: %s',
    (text) => {
      expect(said('en', text)).toEqual([]);
    },
  );

  it('keeps whose name a body has', () => {
    expect(said('en', 'St Orme’s Hospital said no.')).toEqual(['St Orme’s Hospital: said']);
    expect(said('en', 'The Post’s Mira Tolan said no.')).toEqual(['Mira Tolan: said']);
  });

  it('gives “he” to nobody of whom a house of government speaks', () => {
    const text = ['The White House said no.', '“It is late,” he said.'] as const;
    expect(said('en', ...text)).toEqual(['The White House: said']);
  });
});
