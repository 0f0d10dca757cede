import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('agreesInNumber', () => {
  it.each([
    [
      'es',
      'El patrón, de 58 años, cerró el muelle, precisaron fuentes del puerto.',
      'fuentes del puerto: precisaron',
    ],
    ['es', 'Los pescadores, que volvían tarde, según contó Ana Rollo.', 'Ana Rollo: contó'],
    ['es', 'La mayoría de los vecinos afirmaron que no.', 'La mayoría de los vecinos: afirmaron'],
    ['pt', 'O cais, de 1958, fechou, disseram moradores.', 'moradores: disseram'],
    ['it', 'Il molo, del 1958, ha chiuso, dicono i pescatori.', 'i pescatori: dicono'],
    ['fr', 'Le quai, de 1958, a fermé, ont indiqué les pêcheurs.', 'les pêcheurs: indiqué'],
  ])('gives no verb of several to one, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });
});

it('takes no sum behind a verb of one for its subject', () => {
  expect(
    said('es', 'Ada Orell, presidenta de la comarca, prometió 10 millones de euros en ayudas.'),
  ).toEqual(['Ada Orell: prometió']);
});
