import { expect, it } from 'vitest';
import { list } from './listed.ts';

const lines = (lang: string, left: string, right: string) =>
  list({ lang, left: [left], right: [right] });

it.each([
  ['en', 'The fire claimed 31 lives.', 'In the fire 32 people were killed.'],
  [
    'en',
    'Police said twelve people had been arrested.',
    'Police said nine suspects, between the ages of 17 and 40, had been arrested.',
  ],
  ['ru', 'В реанимации остаются 14 пациентов.', 'В реанимации находятся девять человек.'],
])('sets numbers of people of one fate against each other, %s: %s', (lang, left, right) => {
  expect(
    lines(lang, left, right).filter((line) => /^(?:conflict|differ)/u.test(line)),
  ).toHaveLength(1);
});

const apart = (lang: string, left: string, right: string) =>
  list({ lang, left: [left], right: [right], links: [] }).filter((line) =>
    line.startsWith('differ'),
  );

it.each([
  ['fr', 'Six personnes ont été interpellées.', 'Le bilan : cinq arrestations.'],
  ['pt', 'Houve 22 prisões na praça.', 'Ao todo, 19 pessoas foram detidas.'],
  ['ru', 'Семь человек стали жертвами пожара.', 'Погибли шесть человек.'],
  ['ru', 'Пострадали 41 человек.', 'Ещё 36 пассажиров получили травмы.'],
  [
    'de',
    'Neun weitere Fahrgäste wurden verletzt.',
    'Ein Dutzend Menschen erlitt zum Teil schwere Verletzungen.',
  ],
  ['ar', 'يجري البحث عن ستة مفقودين.', 'لا يزال ثمانية أشخاص، بينهم طفلان، في عداد المفقودين.'],
])('lets the only numbers of one fate differ apart, %s: %s', (lang, left, right) => {
  expect(apart(lang, left, right)).toHaveLength(1);
});

it('takes no sum that the families of the dead get for a number of dead', () => {
  expect(
    apart(
      'ru',
      'Погибли шесть человек, семьи погибших получат по 4 рубля.',
      'Семь человек стали жертвами пожара.',
    ),
  ).toHaveLength(1);
});

it('takes victims of anything but a disaster for no dead', () => {
  expect(apart('ru', 'Семь человек стали жертвами мошенников.', 'Погибли шесть человек.')).toEqual(
    [],
  );
});

it('reads persons as people', () => {
  expect(lines('en', 'More than 40 people were hurt.', 'As many as 43 persons were hurt.')).toEqual(
    ['agree about: More than 40 people | 43 persons'],
  );
});
