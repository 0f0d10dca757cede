import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('appositions', () => {
  it.each([
    ['Tom Holt, who shares the mill with his aunt, Ada Ruhl, said it was full.', 'Tom Holt: said'],
    ['The miller, who shares it with his aunt, Ada Ruhl, said it was full.', 'The miller: said'],
    ['The mayor of Ardelo, Vermont, said no.', 'The mayor of Ardelo: said'],
    ['Clerks in Ardelo, Vt., said no.', 'Clerks in Ardelo: said'],
    ['Ada Holt, D-Ardelo, said no.', 'Ada Holt: said'],
    ['The owner of two of those, Ada Holt, said no.', 'The owner of two of those: said'],
    ['Tom Holt, a guard at the dam, which broke in May, said no.', 'Tom Holt: said'],
    [
      'Tom Holt of Tarn & Holt, the Ardelo, Vermont-based firm that owns the dam, wrote back.',
      'Tom Holt of Tarn & Holt: wrote',
    ],
    ['Holt — a baker in Ardelo — said no.', 'Holt: said'],
    ['A guard who slept in the hall, two doors from the fire, said it was dark.', 'A guard: said'],
  ])('finds the subject over what stands between: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    [
      'Die Ärztin der Klinik, Dr. Marta Kehl, warnte vor langen Wegen für Kranke.',
      'Dr. Marta Kehl: warnte',
    ],
    ['Die Ärztin, Prof. Dr. Marta Kehl, sagte, es sei spät.', 'Prof. Dr. Marta Kehl: sagte'],
    [
      'Die Leiterin der Klinik an der Ohm, Marta Kehl, warnte vor mehr Fahrten.',
      'Marta Kehl: warnte',
    ],
  ])('finds a German name in an apposition: %s', (text, expected) => {
    expect(said('de', text)).toEqual([expected]);
  });

  it.each(['It is cheap, but a member pays for it, noted in passing.'])(
    'finds nobody in: %s',
    (text) => {
      expect(said('en', text)).toEqual([]);
    },
  );
});
