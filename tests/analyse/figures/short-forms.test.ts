import { expect, it } from 'vitest';
import { list } from './listed.ts';
import { figuresIn } from './read-in.ts';

it.each([
  ['en', 'The pier is 300m long.', ['300m = number 300 metre']],
  ['en', 'The pier cost them 300m.', []],
  ['en', 'It was a 14th-minute goal.', ['14th-minute = ordinal 14 minut']],
  ['en', 'They are seventh in the league.', ['seventh = ordinal 7']],
  ['en', 'Sales rose by a fifth in the spring.', []],
  [
    'it',
    'Un trentunenne e una ventenne.',
    ['trentunenne = number 31 anni', 'ventenne = number 20 anni'],
  ],
  ['it', 'Un albero perenne e solenne.', []],
  ['ru', 'Спасли четверых рыбаков.', ['четверых рыбаков = number 4 рыбак']],
  ['ru', 'Жизни четверых хирурги спасли.', ['четверых = number 4']],
  ['ru', 'Двоих самых слабых увезли.', ['Двоих = number 2']],
])('reads short forms, ranks and ages, %s: %s', (lang, text, found) => {
  expect(figuresIn(text, lang)).toEqual(found);
});

it('holds a minute of a match against the minutes played', () => {
  const goal = (left: string, right: string) => list({ left: [left], right: [right] });
  expect(
    goal('Orme led after 13 minutes with a free kick.', 'Orme led with a 14th-minute free kick.'),
  ).toEqual(['agree about: 13 minutes | 14th-minute']);
  expect(
    goal('Orme led after 11 minutes with a free kick.', 'Orme led with a 14th-minute free kick.'),
  ).not.toContain('agree about: 11 minutes | 14th-minute');
});
