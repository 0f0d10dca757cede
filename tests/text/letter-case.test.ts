import { describe, expect, it } from 'vitest';
import { haveSameLetters, lowerCase } from '../../src/text/letter-case.ts';

describe('lowerCase', () => {
  it.each([
    ['İlk Işık', 'tr', 'ilk ışık'],
    ['İlham', 'az-Latn', 'ilham'],
    ['Istanbul', 'en', 'istanbul'],
  ])('%s in %s', (text, lang, small) => expect(lowerCase(text, lang)).toBe(small));
});

describe('haveSameLetters', () => {
  it.each([
    ['A Paris, l’Etat', 'à Paris, l’État', 'fr', true],
    ['Été', 'Ete', 'fr', false],
    ['il a', 'il à', 'fr', false],
    ['ΑΘΗΝΑ', 'Αθήνα', 'el-GR', true],
    ['Apfel', 'Äpfel', 'de', false],
    ['IŞIK', 'ışık', 'tr', true],
    ['ISIK', 'ışık', 'tr', false],
    ['Paris', 'Paria', 'fr', false],
    ['', '', 'und', true],
  ])('%s / %s in %s: %s', (one, other, lang, expected) => {
    expect(haveSameLetters(one, other, lang)).toBe(expected);
    expect(haveSameLetters(other, one, lang)).toBe(expected);
  });
});
