import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('phrase-after', () => {
  it.each([
    ['It fell, according to a list newly printed by the trust.', 'a list: according to'],
    ['It fell, according to data gathered by the trust.', 'data: according to'],
    [
      'It fell, according to an aide close to the mayor.',
      'an aide close to the mayor: according to',
    ],
    ['It fell, according to an aide close to Ada Holt.', 'an aide close to Ada Holt: according to'],
    ['It fell, according to the Road and Lake Ministry.', 'Road and Lake Ministry: according to'],
  ])('ends a source where its noun ends: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each(['It is open according to the “no haste” rule.'])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });
});
