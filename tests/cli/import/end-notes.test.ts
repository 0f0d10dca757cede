import { expect, it } from 'vitest';
import { endNoteIn, endNotesAmong } from '../../../src/cli/import/end-notes.ts';

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

it.each([
  'Follow the Quay on X, Facebook and Instagram.',
  'Like our page: facebook.example/quay',
  'Join The Quay on WhatsApp for harbour news.',
  'Sign up for our free evening newsletter.',
  'Have you been on board? Contact the desk at sea@q.example.',
  'If you know more about the wreck, get in touch with us.',
  'Folgen Sie uns auf Facebook und Instagram.',
  'Suivez-nous sur Facebook.',
  'Síguenos en Facebook y X.',
  'Seguici su Instagram.',
  'Подписывайтесь на наш канал.',
  'تابعونا على فيسبوك',
])('%s is a line for readers at the end, and nothing further up', (text) => {
  expect(endNoteIn(text, [], 0)).toBe('line for readers');
  expect(endNoteIn(text, [], 9)).toBeNull();
});

it.each([
  'We welcome your comments on this page.',
  'Comments on this article are now closed.',
  'The Quay does not edit comments.',
  'Please keep comments civil.',
  'You must be logged in to post a comment.',
  'Kommentare werden geprüft.',
])('%s is a note on comments', (text) => {
  expect(endNoteIn(text, [], 0)).toBe('note on comments');
});

it.each([
  'Comments are pouring in from every port on the coast.',
  'We welcome the inquiry, the mayor said.',
  'Follow the coast road to the wreck.',
  'Have you ever seen a ferry on a hill? Nobody in Lorne has.',
  'Join hands, the pilot told them.',
  'Like our fathers, we fish.',
  'Subscribers to the line will be paid back.',
  'If you sail there, take a chart.',
])('%s is the report’s', (text) => {
  expect(endNoteIn(text, [], 0)).toBeNull();
});

it('one note below another does not hide it', () => {
  const texts = ['The wall fell.', ...Array.from({ length: 6 }, () => 'Follow us on X.')];
  const blocks = texts.map((text) => ({ text }));
  const notes = endNotesAmong(blocks, ({ text }, after) => endNoteIn(text, [], after));
  expect([...notes.keys()]).toEqual(blocks.slice(1));
});

it('rules for comments far above the end of a text are its subject', () => {
  const texts = ['The wall fell.', 'House rules', ...Array.from({ length: 9 }, () => 'It rained.')];
  const blocks = texts.map((text) => ({ text }));
  expect(endNotesAmong(blocks, ({ text }, after) => endNoteIn(text, [], after)).size).toBe(0);
});
