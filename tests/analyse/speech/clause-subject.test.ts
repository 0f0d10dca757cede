import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('clauseSubject', () => {
  it.each([
    ['The council cut its spending, warning that more was to come.', 'The council: warning'],
    ['Ann Poe resigned on Monday, saying the pool could not be run.', 'Ann Poe: saying'],
    ['Tarn Museum later filed a claim, arguing that it owed nothing.', 'Tarn Museum: arguing'],
    ['The harbour master has shut the quay, saying: “It is unsafe.”', 'The harbour master: saying'],
    ['Meanwhile, the rowers left, telling fans that they were done.', 'the rowers: telling'],
    ['On Monday, the rowers left, insisting on their pay.', 'the rowers: insisting'],
    ['But the rowers left, claiming they had won.', 'the rowers: claiming'],
    ['Poe firmly backs the plan, adding that it is cheap.', 'Poe: adding'],
    ['The proposed league met on Monday, adding: “We are ready.”', 'The proposed league: adding'],
    [
      'The chairman of the league resigned, stressing “his good name”.',
      'The chairman of the league: stressing',
    ],
    ['Officials met and ate, saying nothing of the quay.', 'Officials: saying'],
  ])('takes the subject of the sentence: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['what is done, and not said', 'The council met, adding a wing to the town hall.'],
    ['a subject that may be another', 'The council met when the pool shut, saying it was late.'],
    [
      'a subject that no verb ends',
      'In the town of Ardelo near the lake the pool shut, saying so.',
    ],
    ['what cannot speak', 'The plan failed, saying that nobody cared.'],
    ['a participle without a comma', 'The council met warning that it was late.'],
    ['another language', 'Der Rat kam, saying that.'],
  ])('leaves %s', (_, text) => {
    expect(said(text.startsWith('Der') ? 'de' : 'en', text)).toEqual([]);
  });

  it.each([
    ['The council closed the pool and said it would pay.', 'The council: said'],
    ['Nora Fenn welcomed the plan but said she would not vote.', 'Nora Fenn: said'],
    ['Officials toured the mill on Monday and confirmed the leak.', 'Officials: confirmed'],
  ])('is that of a verb tied to another: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['another may be the subject', 'The council met when the mill shut and said it was late.'],
    ['an infinitive may go on', 'The council went to see the mill and confirm the leak.'],
    ['a pronoun is the subject', 'She took his arm and warned him, Ann Poe said.'],
    ['a participle begins the sentence', 'Being late, he ran for it and said so.'],
  ])('is not where %s', (_, text) => {
    expect(said('en', text).filter((line) => !/^Ann Poe: said$/u.test(line))).toEqual([]);
  });

  it('leaves a participle behind a verb that cites to the speaker of that verb', () => {
    expect(said('en', 'Ann Poe said no, adding that it was late.')).toEqual([
      'Ann Poe: said',
      'Ann Poe: adding',
    ]);
  });

  it('leaves it to the one who reports what another said', () => {
    const text = 'Ann Poe said the town had warned for years that it leaked, adding that it sank.';
    expect(said('en', text)).toEqual(['Ann Poe: said', 'the town: warned', 'Ann Poe: adding']);
    const two = 'Ann Poe said no, and Tom Ruhl warned of rust, adding that it sank.';
    expect(said('en', two).at(-1)).toBe('Tom Ruhl: adding');
  });

  it('gives a pronoun the speaker before it', () => {
    const texts = ['Ann Poe said no.', 'She left the room, saying it was late.'];
    expect(said('en', ...texts)).toEqual(['Ann Poe: said', 'Ann Poe: saying']);
  });
});
