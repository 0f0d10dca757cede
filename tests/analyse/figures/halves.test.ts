import { expect, it } from 'vitest';
import { list } from './listed.ts';
import { figuresIn } from './read-in.ts';

it.each([
  ['en', 'It sank within a fortnight.', ['a fortnight = number 1 fortnight']],
  ['en', 'It sank half a mile out.', ['half a mile = number 0.5 mile']],
  ['de', 'Das dauerte eine halbe Stunde.', ['halbe Stunde = number 0.5 stund']],
  ['es', 'Duró media hora.', ['media hora = number 0.5 hor']],
  ['fr', 'Cela dura une demi-heure.', ['demi-heure = number 0.5 heur']],
  ['it', 'Durò mezz’ora.', ['mezz’ora = number 0.5 ora']],
  ['pt', 'Durou meia hora.', ['meia hora = number 0.5 hor']],
  ['ru', 'Это длилось полчаса.', ['полчаса = number 0.5 час']],
  ['en', 'It sank half way through the half of the day.', []],
])('reads half of a measure and a fortnight, %s: %s', (lang, text, found) => {
  expect(figuresIn(text, lang)).toEqual(found);
});

it('holds them against the same in other units', () => {
  const lines = (left: string, right: string, lang = 'en') =>
    list({ lang, left: [left], right: [right] });
  expect(lines('The mill closes in a fortnight.', 'The mill closes in two weeks.')).toEqual([
    'agree: a fortnight | two weeks',
  ]);
  expect(lines('They stood half a kilometre away.', 'They stood 500m away.')).toEqual([
    'agree about: half a kilometre | 500m',
  ]);
  expect(lines('بقي الجسر مغلقا أربعة عقود', 'بقي الجسر مغلقا أربعين عاما', 'ar')).toEqual([
    'agree: أربعة عقود | أربعين عاما',
  ]);
});
