import { expect, it } from 'vitest';
import { list } from './listed.ts';
import { mentionsIn } from './read-in.ts';

it.each([
  ['de', 'Das kostet nicht einmal 400 Euro.', 'below'],
  ['de', 'Der Bau zog sich über 14 Monate hin.', null],
  ['de', 'Er lief über 14 Monate hinweg.', null],
  ['de', 'Es kamen über 140 Boote.', 'above'],
  ['en', 'The bill exceeded $400.', 'above'],
  ['en', 'The bill has not exceeded $400.', 'below'],
  ['es', 'Las pérdidas superaron los 400 euros.', 'above'],
  ['es', 'Ella superó 3 pruebas.', null],
  ['fr', 'La note dépasse les 400 euros.', 'above'],
  ['it', 'Il conto ha superato i 400 euro.', 'above'],
  ['pt', 'A conta ultrapassou os 400 euros.', 'above'],
  ['ru', 'Ущерб превысил 400 рублей.', 'above'],
  ['ru', 'Ущерб не превысил 400 рублей.', 'below'],
])('reads phrases and verbs that qualify a number, %s: %s', (lang, text, hedge) => {
  expect(mentionsIn(text, lang).map((mention) => mention.hedge)).toEqual([hedge]);
});

it('prints no "at" with what qualifies a number but where it belongs there', () => {
  expect(list({ left: ['He put it at more than 40 boats.'], right: ['Ann left.'] })).toEqual([
    'only here: more than 40 boats | ',
  ]);
  expect(list({ left: ['She saw at least 40 boats.'], right: ['Ann left.'] })).toEqual([
    'only here: at least 40 boats | ',
  ]);
});

it('takes a qualified difference for one', () => {
  expect(mentionsIn('She won by just over 1,400 votes.').map(({ from }) => from)).toEqual([
    'difference',
  ]);
  const left = ['Ann Poe won the seat by 1,432 votes.', 'The mill is shut.'];
  const right = ['The weir froze.', 'Ann Poe beat him by just over 1,400 votes.'];
  expect(list({ left, right }).filter((line) => line.startsWith('agree'))).toHaveLength(1);
});
