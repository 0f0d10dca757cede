import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('body-names', () => {
  it.each([
    [
      'It began in a shed of Orme Paints, Ardelo Fire and Rescue said.',
      'Ardelo Fire and Rescue: said',
    ],
    ['It was out, according to Ardelo Fire and Rescue.', 'Ardelo Fire and Rescue: according to'],
    ['The Lake Transport Workers’ Union said no.', 'The Lake Transport Workers’ Union: said'],
    ['The Lake and Allied Carters’ Union said no.', 'Lake and Allied Carters’ Union: said'],
  ])('keeps the name of a body whole: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['Tom Poe and Ann Holt said no.', 'Ann Holt: said'],
    ['The Centre for Lake Care and Rescue said no.', 'The Centre for Lake Care and Rescue: said'],
    ['The Orme News’s Tom Poe said no.', 'Tom Poe: said'],
  ])('joins no two names: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });
});
