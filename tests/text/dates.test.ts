import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates } from '../../src/text/dates.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { anyLanguage, anyText } from './scripts.ts';

function found(text: string, lang: string): (number | null)[][] {
  return dates(tokenise(text, lang), lang).map(({ year, month, day }) => [year, month, day]);
}

describe('the orders of a language', () => {
  test.each([
    ['en', [2020, 1, 3], ['January 3, 2020', '3 January 2020', 'Jan. 3, 2020', '2020-01-03']],
    ['en', [null, 1, 3], ['January 3', '3 January', 'Jan. 3', 'the 3rd of January', 'Jan. 3rd']],
    ['en', [2020, 5, null], ['May 2020', 'May, 2020']],
    ['de', [2020, 3, 3], ['3. März 2020', '3.3.2020', '3. Mär. 2020', 'den 3. März, 2020']],
    ['es', [2020, 1, 3], ['3 de enero de 2020', '3 de enero del 2020', '2020-01-03']],
    ['fr', [2020, 5, 1], ['1er mai 2020', '1 mai 2020']],
    ['pt', [null, 3, 3], ['3 de março', '3 de mar.']],
    ['ru', [2020, 1, 3], ['3 января 2020']],
    ['ar', [2020, 1, 3], ['3 يناير 2020', '٣ كانون الثاني ٢٠٢٠']],
    ['zh', [2022, 1, 3], ['2022年1月3日']],
    ['ja', [null, 1, 3], ['1月3日']],
    ['ko', [2020, 1, 3], ['2020년 1월 3일']],
  ])('%s: %j', (lang, date, texts) => {
    expect(texts.map((text) => found(text, lang))).toEqual(texts.map(() => [date]));
  });
});

test('what two readers may read differently is no date', () => {
  expect(found('03/04/2020, January or 2020, and may I go', 'en')).toEqual([]);
});

test('a full stop that ends the sentence is not the date’s', () => {
  const tokens = tokenise('until 3 January.', 'en');
  expect(dates(tokens, 'en')).toEqual([{ first: 1, count: 2, month: 1, day: 3, year: null }]);
});

test('dates rise, lie within the tokens and never throw', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      const tokens = tokenise(text, lang);
      let last = 0;
      for (const { first, count } of dates(tokens, lang)) {
        expect(first).toBeGreaterThanOrEqual(last);
        expect(count).toBeGreaterThan(0);
        last = first + count;
      }
      expect(last).toBeLessThanOrEqual(tokens.length);
    }),
  );
});
