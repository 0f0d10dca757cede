import { expect, it } from 'vitest';
import { endNoteIn } from '../../../src/cli/import/end-notes.ts';

it.each([
  'Correction 9/8/31 7:05 a.m.: The ferry has two decks.',
  'Correction, Sept. 8, 2031: The ferry has two decks.',
  '(Corrects the year of the dredging in the fourth paragraph.)',
])('%s is a correction', (text) => {
  expect(endNoteIn(text, [], 9)).toBe('correction');
});

it.each([
  'Corrections cost 3 million crowns. The board says: never again.',
  'The correction of 2029 was this: the channel is deeper.',
])('%s is none', (text) => {
  expect(endNoteIn(text, [], 9)).toBeNull();
});
