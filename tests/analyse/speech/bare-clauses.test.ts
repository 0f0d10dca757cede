import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('reportsBareClause', () => {
  it.each([
    ['Rowers reported the pier had sunk.', 'Rowers: reported'],
    ['The Lantern reports Poe would rather stay.', 'The Lantern: reports'],
    ['Ann Poe added the old pier might be saved.', 'Ann Poe: added'],
    ['The club claims they have paid.', 'The club: claims'],
    ['The club claims it complained.', 'The club: claims'],
    ['The club estimates it will cost more.', 'The club: estimates'],
  ])('reads what a verb reports without “that”: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['an object', 'Rowers reported the theft.'],
    ['an object with a clause of its own', 'The cook added the salt which was left.'],
    ['an object and a verb behind a preposition', 'Ann Poe added the salt in what was left.'],
    ['a thing by what stands on it', 'It was a jar with a label that states the jam is old.'],
  ])('takes no clause for %s', (_, text) => {
    expect(said('en', text)).toEqual([]);
  });
});
