import { expect, it } from 'vitest';
import { list } from './listed.ts';

it('sets the saved against the saved, whatever some of them are and wherever they were', () => {
  const lines = list({
    left: ['Crews winched 64 people to safety from two cabins on Sunday.'],
    right: ['Sixty-three people, among them fourteen children, were rescued from two gondolas.'],
  });
  expect(lines[0]).toBe('conflict: 64 people | Sixty-three people');
});

it('says nothing of two counts where one article tells a second of the same fate', () => {
  const lines = list({
    left: ['Twelve people were hurt and three children were hurt.'],
    right: ['Fifteen people were hurt.'],
  });
  expect(lines.filter((line) => !line.startsWith('only'))).toEqual([]);
});
