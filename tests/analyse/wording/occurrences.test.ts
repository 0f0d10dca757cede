import { describe, expect, it } from 'vitest';
import { read } from '../../../src/analyse/reading/read.ts';
import { wordsOf } from '../../../src/analyse/reading/words.ts';
import { occurrences, phraseOf } from '../../../src/analyse/wording/occurrences.ts';
import { compare } from '../comparisons.ts';

/** How often a text prints a word, in any inflection. */
function count(lang: string, word: string, text: string): number {
  const { left, right } = read(compare({ lang, left: [text], right: [word] }));
  return occurrences(left, phraseOf(wordsOf(right, 0), lang));
}

describe('occurrences', () => {
  it.each([
    ['es', 'paro', 'Habrá paro para salvar el puerto.'],
    ['fr', 'maire', 'La mairie attend le maire.'],
    ['ar', 'عام', 'في عام واحد زادت المصلحة العامة.'],
    ['en', 'dismissed', 'He was dismissed, and his dismissal was fair.'],
    ['en', 'findings', 'It was found that the findings were old.'],
    ['en', 'charged', 'The yard charged him on a separate charge of fraud and all charges.'],
  ])('counts no other word with a word, %s: %s', (lang, word, text) => {
    expect(count(lang, word, text)).toBe(1);
  });

  it.each([
    ['en', 'charged', 'They charge more than they charged.', 2],
    ['fr', 'maire', 'Le maire et les maires.', 2],
    ['es', 'paro', 'El paro y los paros.', 2],
  ])('counts its inflections, %s: %s', (lang, word, text, expected) => {
    expect(count(lang, word, text)).toBe(expected);
  });
});
