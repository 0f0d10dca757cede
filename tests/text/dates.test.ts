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
    ['en', [null, 1, 3], ['the third of January', 'on the third of January,']],
    ['en', [2020, 6, 21], ['the twenty-first of June, 2020', '21 June 2020']],
    ['de', [null, 10, 3], ['am dritten Oktober', 'der dritte Oktober', '3. Oktober']],
    ['de', [null, 3, 21], ['am einundzwanzigsten März', '21. März']],
    ['es', [null, 1, 1], ['primero de enero', '1 de enero', '1º de enero']],
    ['es', [2020, 7, 31], ['treinta y uno de julio de 2020', '31 de julio de 2020']],
    ['fr', [null, 7, 14], ['quatorze juillet', '14 juillet']],
    ['fr', [2020, 1, 1], ['premier janvier 2020', '1er janvier 2020']],
    ['it', [null, 1, 1], ['primo gennaio', '1° gennaio', '1º gennaio', '1 gennaio']],
    ['it', [null, 6, 2], ['due giugno', '2 giugno']],
    ['pt', [null, 1, 1], ['primeiro de janeiro', '1º de janeiro', '1 de janeiro']],
    ['pt', [null, 4, 21], ['vinte e um de abril', '21 de abril']],
    ['ru', [null, 3, 1], ['первого марта', 'первое марта', '1 марта']],
    ['ru', [2020, 3, 21], ['двадцать первого марта 2020', '21 марта 2020']],
    ['uk', [null, 3, 31], ['тридцять першого березня', '31 березня']],
    ['pl', [null, 5, 21], ['dwudziestego pierwszego maja', '21 maja']],
    ['sv', [null, 5, 1], ['första maj', '1 maj']],
    ['ar', [null, 10, 7], ['السابع من أكتوبر', '7 أكتوبر']],
    ['ar', [2020, 3, 21], ['الحادي والعشرين من مارس 2020', '21 مارس 2020']],
    ['ar', [null, 5, 12], ['الثاني عشر من مايو', '12 مايو']],
    ['he', [null, 10, 7], ['השבעה באוקטובר', '7 באוקטובר', 'ב-7 באוקטובר']],
    ['he', [2020, 5, 1], ['האחד במאי 2020', '1 במאי 2020']],
    ['pl', [2020, 8, 12], ['12 sie 2020', '12 sierpnia 2020', '12 sie. 2020']],
    ['es', [null, 3, 3], ['3 de mar.', '3 de marzo']],
    ['fi', [2015, 8, 12], ['12. elokuuta 2015', '12.8.2015']],
    ['vi', [2015, 8, 12], ['ngày 12 tháng 8 năm 2015', 'ngày 12/8/2015']],
    ['fi', [null, 8, 12], ['elokuun 12. päivänä', '12. elokuuta']],
    [
      'lv',
      [null, 1, 5],
      ['5. janvārī', '5. janvāris', '5. janvāra', 'no 5. janvāra', '5. janvārim'],
    ],
    ['lv', [2020, 4, null], ['aprīlī 2020', 'aprīļa 2020']],
    ['lv', [null, 3, 8], ['8. martā', '8. marta', '8. martu', '8. martam']],
    ['et', [null, 1, 5], ['5. jaanuaril', '5. jaanuar', '5. jaanuari', '5. jaanuarist']],
    ['et', [2020, 10, 3], ['3. oktoobril 2020', '3. oktoober 2020', '3. oktoobrini 2020']],
    ['et', [null, 5, 9], ['9. mail', '9. mai', '9. maist']],
    ['vi', [null, 8, 12], ['ngày 12 tháng 8', '12 tháng 8', 'ngày 12/8', 'ngày 12-8']],
    ['vi', [2015, 8, null], ['tháng 8 năm 2015', 'tháng 8/2015', 'tháng 8-2015']],
    ['fa', [null, 27, 15], ['۱۵ مهر', '۱۵ مهرماه', '15 مهر ماه']],
    ['fa', [1402, 24, 3], ['۳ تیر ۱۴۰۲', '3 تیرماه 1402']],
    ['fa', [2023, 10, 7], ['۷ اکتبر ۲۰۲۳']],
    ['en-US', [2015, 12, 8], ['12/8/2015', 'December 8, 2015']],
    ['en-GB', [2015, 8, 12], ['12/8/2015', '12 August 2015']],
    ['pt-BR', [2015, 8, 12], ['12/08/2015', '12 de agosto de 2015']],
    ['es', [2015, 8, 25], ['25/8/2015', '25/08/2015']],
    ['en', [2015, 8, 8], ['8/8/2015', '08/08/2015']],
    ['tr', [2020, 12, 3], ['3 Ara 2020', '3 Aralık 2020']],
  ])('%s: %j', (lang, date, texts) => {
    expect(texts.map((text) => found(text, lang))).toEqual(texts.map(() => [date]));
  });
});

test('what two readers may read differently is no date', () => {
  expect(found('03/04/2020, January or 2020, and may I go', 'en')).toEqual([]);
  expect(found('The first may go; a third of January sales fell', 'en')).toEqual([]);
  expect(found('שלושה במאי', 'he')).toEqual([]);
});

test('months of the Persian solar year equal no Gregorian ones', () => {
  const months = (name: string) => found(`3 ${name}ماه 1402`, 'fa').map(([, month]) => month ?? 0);
  const solar = ['فروردین', 'خرداد', 'مهر', 'دی', 'اسفند'].flatMap(months);
  expect(solar).toEqual([21, 23, 27, 30, 32]);
});

test('Vietnamese counts months before the word and names them behind it', () => {
  expect(found('trong 8 tháng, 12 tháng qua, tháng trước', 'vi')).toEqual([]);
});

test.each([
  ['fa', 'شلیک ۳ تیر'],
  ['es', '12/8/2015, 13/13/2015, 0/8/2015'],
  ['pl', 'o 3 się zaczęło, a o 5 się skończyło; się 20 osób'],
  ['cs', 'hlasovalo 12 pro, pro 20 lidí'],
  ['es', 'cayeron al mar 20 personas, en el mar 2015 peces'],
  ['it', 'ha vinto in 3 set'],
  ['fi', 'kesä 2015 oli kuuma'],
])('short names that are words too are no dates in %s: %s', (lang, text) => {
  expect(found(text, lang)).toEqual([]);
});

test.each([
  ['en', '31 March', 1],
  ['en', '32 March', 0],
  ['en', 'March 32', 0],
  ['en', '2020-12-31', 1],
  ['en', '2020-12-32', 0],
  ['en', '2020-13-01', 0],
  ['de', '31.12.2020', 1],
  ['de', '32.12.2020', 0],
  ['de', '31.13.2020', 0],
  ['zh', '12月31日', 1],
  ['zh', '13月31日', 0],
])('no calendar has the day or the month that stands here (%s): %s', (lang, text, count) => {
  expect(found(text, lang)).toHaveLength(count);
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
