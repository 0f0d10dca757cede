import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';
import { stopWords } from '../../src/text/stop-words.ts';
import { anyLanguage, anyText } from './scripts.ts';

test.each([
  ['en', 'marched', 'march'],
  ['en-GB', 'killed', 'killing'],
  ['es', 'ataques', 'ataque'],
  ['de', 'hauser', 'haus'],
  ['pt-BR', 'protestos', 'protesto'],
])('%s: %s and %s share a stem', (lang, one, other) => {
  expect(stem(one, lang)).toBe(stem(other, lang));
});

test('a language without a stemmer keeps its words', () => {
  expect(stem('抗議者', 'zh')).toBe('抗議者');
  expect(stem('word', 'constructor')).toBe('word');
});

test('what is longer than any word passes as it is', () => {
  const inflected = (length: number) => `${'ab'.repeat(40).slice(0, length - 3)}ing`;
  expect(stem(inflected(64), 'en')).not.toBe(inflected(64));
  expect(stem(inflected(65), 'en')).toBe(inflected(65));
});

test('no word is lost, whatever it is', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      expect(stem(text, lang) === '').toBe(text === '');
    }),
  );
});

test('function words are folded, and few languages have none', () => {
  expect(stopWords('en').has('the')).toBe(true);
  expect(stopWords('de-AT').has('fur')).toBe(true);
  expect(stopWords('tlh').size).toBe(0);
});
