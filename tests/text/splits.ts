import { expect } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

/** Holds a text to its sentences: each case is written with ‖ where one ends. */
export function splits(lang: string, marked: string, begins = false): void {
  const expected = marked.split('‖').map((part) => part.trim());
  const text = marked.replaceAll('‖', '');
  const found = sentences(text, lang, begins).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
}
