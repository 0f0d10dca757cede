import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('perfectSubject', () => {
  it.each([
    ['Die Stadt hat das Leck bestätigt.', 'Die Stadt: bestätigt'],
    ['Schon Ende Mai hatten sich Fischer über den Lärm beklagt.', 'Fischer: beklagt'],
    ['Das hatte die Stadt zunächst bestätigt.', 'die Stadt: bestätigt'],
    ['Am Freitag hat Marta Kehl den Plan kritisiert.', 'Marta Kehl: kritisiert'],
  ])('knows who has said it: %s', (text, expected) => {
    expect(said('de', text)).toEqual([expected]);
  });

  it('leaves what is told in indirect speech to who tells it', () => {
    expect(said('de', 'Der Kreis habe das bestätigt, sagte Marta Kehl.')).toEqual([
      'Marta Kehl: sagte',
    ]);
  });
});
