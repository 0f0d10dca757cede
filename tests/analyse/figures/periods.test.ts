import { expect, it } from 'vitest';
import { list } from './listed.ts';

it.each([
  ['en', 'Gusts reached 95 kilometres per hour.', '95 kilometres per hour'],
  ['en', 'It carries 400,000 passengers a year.', '400,000 passengers a year'],
  ['fr', 'On a mesuré 85 microgrammes par litre.', '85 microgrammes par litre'],
  ['fr', 'Le vent soufflait à 95 kilomètres à l’heure.', '95 kilomètres à l’heure'],
  ['fr', 'On a mesuré 85 µg/l.', '85 µg/l'],
  ['de', 'Der Wind blies mit 95 Kilometern pro Stunde.', '95 Kilometern pro Stunde'],
  ['es', 'El viento sopló a 95 kilómetros por hora.', '95 kilómetros por hora'],
])('prints for how long or of how much a figure is, %s: %s', (lang, text, figure) => {
  expect(list({ lang, left: [text], right: ['–'] })).toEqual([`only here: ${figure} | `]);
});

it('prints no more of a figure than belongs to it', () => {
  expect(list({ left: ['It has 12 boats a mile out.'], right: ['–'] })).toEqual([
    'only here: 12 boats | ',
  ]);
});
