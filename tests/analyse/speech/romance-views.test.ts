import { expect, it } from 'vitest';
import { said } from './said.ts';

it.each([
  ['it', 'Per Ada Neri, preside del liceo, i conti «non tornano più».', 'Ada Neri: Per'],
  ['es', 'Para Ana Rollo, vecina, la obra es «una vergüenza sin nombre».', 'Ana Rollo: Para'],
  ['fr', 'Bilan de la préfecture : trois blessés.', 'la préfecture: Bilan'],
  [
    'fr',
    'La maire (sans étiquette), Ana Ruhl, a appelé les élus à « garder raison ».',
    'Ana Ruhl: appelé',
  ],
  ['fr', 'Ana Ruhl a appelé les élus à patienter.', 'Ana Ruhl: appelé'],
])('knows whose view a sentence tells, %s: %s', (lang, text, expected) => {
  expect(said(lang, text)).toEqual([expected]);
});

it.each([
  ['it', 'Per Ada Neri, preside del liceo, è una festa.'],
  ['it', 'Per Orme, la sede «Vecchia Torre».'],
  ['fr', 'Bilan de la soirée, trois blessés.'],
  ['fr', 'Ana Ruhl a appelé la police à midi.'],
])('finds nobody in %s: %s', (lang, text) => {
  expect(said(lang, text)).toEqual([]);
});
