import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('isFirstOfOffice', () => {
  it.each([
    ['First Minister Ada Ruhl said no.', 'First Minister Ada Ruhl: said'],
    ['First Deputy Mayor Ada Ruhl said no.', 'First Deputy Mayor Ada Ruhl: said'],
    ['First Ada Ruhl said no.', 'Ada Ruhl: said'],
    ['First the minister said no.', 'the minister: said'],
  ])('%s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });
});
