import { expect, it } from 'vitest';
import { list } from './listed.ts';
import { figuresIn } from './read-in.ts';

it.each([
  ['en', 'The mill used four-fifths of the water.', 'It used 80 per cent of the water.'],
  ['en', 'Some 12% of boats sank.', 'About one in eight boats sank.'],
  ['en', 'The salve helped 90 per cent of the boys.', 'The salve helped nine out of ten boys.'],
  ['en', 'Sales of salt rose 19 per cent.', 'Sales of salt rose by almost a fifth.'],
  ['fr', 'Le chiffre d’affaires recule de 25 %.', 'Le chiffre d’affaires recule d’un quart.'],
  ['es', 'El 67% de los barcos volvió.', 'Volvieron dos tercios de los barcos.'],
])('finds a share again as a part in words, %s: %s', (lang, left, right) => {
  const agreed = (lines: readonly string[]) => lines.filter((line) => line.startsWith('agree'));
  expect(agreed(list({ lang, left: [left], right: [right] }))).toHaveLength(1);
  expect(agreed(list({ lang, left: [right], right: [left] }))).toHaveLength(1);
});

it('reads neither number of a share as a count', () => {
  expect(figuresIn('The salve helped seven out of ten boys.')).toEqual([]);
  expect(figuresIn('They hold 28 out of 40 seats.')).toEqual([
    '28 = number 28 seat',
    '40 seats = number 40 seat',
  ]);
  const left = ['The salve was given to 1,900 boys aged six to 10 on the Orme.'];
  const right = ['The salve helped seven out of ten boys on the Orme.'];
  expect(list({ left, right }).filter((line) => !line.startsWith('only here'))).toEqual([]);
});

it('takes no part in words for a figure that one article alone has', () => {
  expect(list({ left: ['A quarter of the boats sank.'], right: ['The boats sank.'] })).toEqual([]);
});
