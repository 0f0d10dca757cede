import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numerals } from '../../src/text/numerals.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { anyLanguage, anyText } from './scripts.ts';

function values(text: string, lang: string): string[] {
  return numerals(tokenise(text, lang), lang).map((numeral) => numeral.value);
}

describe('every spelling has one value', () => {
  test.each([
    ['en', '2500', ['2,500', '2500', '2.5 thousand', 'two thousand five hundred', '2.5k']],
    ['en', '25', ['25', 'twenty-five', 'twenty five']],
    ['en', '2500000', ['2,500,000', '2.5 million', '$2.5m', 'two million five hundred thousand']],
    ['en', '106', ['106', 'one hundred and six', 'hundred and six']],
    ['en', '0.125', ['0.125', '0,125']],
    ['de', '2500', ['2.500', '2500', 'zweitausendfünfhundert', '2,5 Tausend']],
    ['de', '25', ['25', 'fünfundzwanzig']],
    ['de', '1121', ['1.121', 'eintausendeinhunderteinundzwanzig']],
    ['fr', '97', ['97', 'quatre-vingt-dix-sept']],
    ['fr', '71', ['soixante et onze', '71']],
    ['fr', '2500', ['2 500', '2\u202f500', 'deux mille cinq cents']],
    ['es', '2535', ['2.535', 'dos mil quinientos treinta y cinco']],
    ['pt', '2500', ['2.500', 'dois mil e quinhentos', '2,5 mil']],
    ['zh', '3000000', ['三百万', '300万', '3,000,000']],
    ['zh', '2022', ['二〇二二', '2022', '两千零二十二']],
    ['ja', '35000', ['3万5千', '35000', '三万五千']],
    ['ar', '2500', ['٢٬٥٠٠', '2500']],
    ['hi', '12', ['१२', '12']],
  ])('%s: %s', (lang, value, spellings) => {
    expect(spellings.map((text) => values(text, lang))).toEqual(spellings.map(() => [value]));
  });
});

test('numbers that stand side by side stay apart', () => {
  expect(values('two three, one sign and two and three', 'en')).toEqual(['2', '3', '1', '2', '3']);
  expect(values('zehn zwei', 'de')).toEqual(['10', '2']);
});

test('an article is no number', () => {
  expect(values('ein Mann', 'de')).toEqual([]);
  expect(values('un homme', 'fr')).toEqual([]);
  expect(values('一个', 'zh')).toEqual([]);
});

test('the counted word does not hide the scale', () => {
  expect(values('三百万人', 'zh')).toEqual(['3000000']);
});

test('the place of a number is told in tokens', () => {
  const tokens = tokenise('about two thousand men', 'en');
  expect(numerals(tokens, 'en')).toEqual([{ first: 1, count: 2, value: '2000', spelt: true }]);
});

test('numbers rise, lie within the tokens and never throw', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      const tokens = tokenise(text, lang);
      let last = 0;
      for (const { first, count, value } of numerals(tokens, lang)) {
        expect(first).toBeGreaterThanOrEqual(last);
        expect(count).toBeGreaterThan(0);
        expect(Number.isNaN(Number(value))).toBe(false);
        last = first + count;
      }
      expect(last).toBeLessThanOrEqual(tokens.length);
    }),
  );
});
