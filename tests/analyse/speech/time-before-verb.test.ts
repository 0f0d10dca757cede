import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('overTime', () => {
  it.each([
    ['Bank Orme & Tarn last night said it had paid.', 'Bank Orme & Tarn: said'],
    ['The town of Ardelo yesterday announced a curfew.', 'The town of Ardelo: announced'],
    ['Tom Poe this morning told them no.', 'Tom Poe: told'],
    ['Tom Poe, a clerk, yesterday said no.', 'Tom Poe: said'],
    ['The ministry on Monday said no.', 'The ministry: said'],
  ])('passes the time before a verb: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it('keeps what is a name by its capital', () => {
    expect(said('en', 'Orme Today said no.')).toEqual(['Orme Today: said']);
  });
});
