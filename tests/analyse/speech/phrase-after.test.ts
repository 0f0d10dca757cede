import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('phrase-after', () => {
  it.each([
    ['It fell, according to a list newly printed by the trust.', 'a list: according to'],
    ['It fell, according to data compiled by the trust.', 'data: according to'],
    [
      'It fell, according to a person close to the mayor.',
      'a person close to the mayor: according to',
    ],
    [
      'It fell, according to a person close to Ada Holt.',
      'a person close to Ada Holt: according to',
    ],
    ['It fell, according to the Land and Lake Ministry.', 'Land and Lake Ministry: according to'],
  ])('ends a source where its noun ends: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each(['It is safe according to the “all or nothing” rule.'])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });
});
