import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../src/align/terms.ts';
import { anyLanguage, anyText } from '../text/scripts.ts';
import { english, german } from '../text/spellers/germanic.ts';
import { french, italian, spanish } from '../text/spellers/romance.ts';
import { arabic, hebrew } from '../text/spellers/semitic.ts';
import { russian, ukrainian } from '../text/spellers/slavic.ts';

const keys = (text: string, lang = 'en') => readTerms(text, lang).map(({ key }) => key);

describe('readTerms', () => {
  it.each([
    ['words cut to six letters', 'Ministers signed', ['minist', 'signed'], 'en'],
    ['a hyphenated word as its parts', 'al-Muhandis', ['al', 'muhand'], 'en'],
    ['punctuation as nothing', '“No”, he – said…', ['no', 'he', 'said'], 'en'],
    ['a figure by its value', '2,500 troops', ['2500', 'troops'], 'en'],
    ['a figure in words too', 'two thousand five hundred troops', ['2500', 'troops'], 'en'],
    ['a half', 'half a million troops, one and a half', ['500000', 'troops', '1.5'], 'en'],
    ['thousands parted by a space', '12 000 personnes', ['12000', 'person'], 'fr'],
    ['thousands parted by a thin space', '12\u2009000 troops', ['12000', 'troops'], 'en'],
    [
      'no thousands',
      '2020 150 personnes, A4 300',
      ['2020', '150', 'person', 'a', '4', '300'],
      'fr',
    ],
    ['no thousands in English', 'Apollo 12 000', ['apollo', '12', '0'], 'en'],
    ['an apostrophe of Ukrainian', 'п’ять тисяч', ['5000'], 'uk'],
    ['“and” written to an Arabic number', 'سبعة وعشرون', ['27'], 'ar'],
    ['Vietnamese figures by their tones', 'năm nghìn ngân hàng', ['5000', 'ngan', 'hang'], 'vi'],
    ['a decimal mark of the language', '2,5 Millionen', ['2500000'], 'de'],
    ['the day of a date in words, too', 'с первого марта', ['с', '1', 'первог', 'марта'], 'ru'],
    ['the day of a date in figures once', 'с 1 марта', ['с', '1', 'марта'], 'ru'],
    ['an ordinal that is no day as a word', 'the third ward', ['the', 'third', 'ward'], 'en'],
    ['a time of day by its minute', 'at 5.40 p.m. today', ['at', '5:40', 'p', 'm', 'today'], 'en'],
    ['a time of 24 hours alike', 'at 17:40 today', ['at', '5:40', 'today'], 'en'],
    ['a time in words alike', 'twenty to five, half past six', ['20', 'to', '5', '6:30'], 'en'],
    ['a time of a full hour by its figure', 'at 5 p.m.', ['at', '5', 'p', 'm'], 'en'],
    ['a time of day in German', 'um 17.40 Uhr, halb acht', ['um', '5:40', '7:30'], 'de'],
    ['“one” as a word', 'one of them', ['one', 'of', 'them'], 'en'],
    ['accents as none', 'Müller café', ['muller', 'cafe'], 'en'],
    [
      'Arabic digits by value, tatweel and marks as nothing',
      '١٢ مـدرسـة المُهَنْدِس',
      ['12', 'مدرسه', 'مهندس'],
      'ar',
    ],
    ['pairs of characters where no spaces are printed', '港口关闭', ['港口', '口关', '关闭'], 'zh'],
    [
      'words that no space parts',
      'ตำรวจปิดสะพาน',
      ['ตํารวจ', 'ปิด', 'สะพาน'].map((word) => word.slice(0, 6)),
      'th',
    ],
    [
      'Korean by letters, cut to six',
      '정부는 정부가',
      ['정부\u1102', '정부\u1100'].map((word) => word.normalize('NFD')),
      'ko',
    ],
    ['a lone character as itself', '桥', ['桥'], 'zh'],
    ['nothing', ' … ', [], 'en'],
  ])('reads %s', (_, text, expected, lang) => {
    expect(keys(text, lang)).toEqual(expected);
  });

  it.each([
    ['ar', arabic],
    ['de', german],
    ['en', english],
    ['es', spanish],
    ['fr', french],
    ['he', hebrew],
    ['it', italian],
    ['ru', russian],
    ['uk', ukrainian],
  ] as const)('reads a number in words by its value, %s', (lang, spell) => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 999_999 }), (n) => {
        expect(keys(spell(n), lang)).toEqual([String(n)]);
      }),
    );
  });

  it.each([
    ['he', 'רכבל', ['הרכבל', 'ברכבל', 'מהרכבל', 'והרכבל']],
    ['he', 'משטרה', ['המשטרה', 'שהמשטרה']],
    ['ar', 'حكومه', ['الحكومة', 'والحكومة', 'بالحكومة', 'للحكومة']],
  ])('reads a word the same with the particles written to it: %s %s', (lang, word, forms) => {
    for (const form of forms) expect(keys(form, lang)).toEqual(keys(word, lang));
  });

  it('leaves three letters of a word whose beginning looks like a particle', () => {
    expect(keys('הכבל', 'he')).toEqual(['כבל']);
    expect(keys('ولد', 'ar')).toEqual(['ولد']);
  });

  it('keeps the whole form beside the key', () => {
    expect(readTerms('Announcements', 'en').map(({ key, form }) => [key, form])).toEqual([
      ['announ', 'announcements'],
    ]);
  });

  it('knows capitals, short names and what a passage begins with', () => {
    const terms = readTerms('The UN warned Baghdad', 'en');
    expect(terms.map(({ first }) => first)).toEqual([true, false, false, false]);
    expect(terms.map(({ capital }) => capital)).toEqual([true, true, false, true]);
    expect(terms.map(({ acronym }) => acronym)).toEqual([false, true, false, false]);
    expect(terms.map(({ letters }) => letters)).toEqual([3, 2, 6, 7]);
  });

  it('takes any text: no key is empty, and only the first term comes first', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        readTerms(text, lang).forEach((term, at) => {
          expect(term.key).not.toBe('');
          expect(term.letters).toBeGreaterThan(0);
          if (at > 0) expect(term.first && term.kind !== 'gram').toBe(false);
        });
      }),
    );
  });

  it('reads the same from text in capitals', () => {
    const words = fc.array(fc.constantFrom('harbour', 'storm', 'seventy', 'barges', '12', 'after'));
    fc.assert(
      fc.property(words, (list) => {
        expect(keys(list.join(' ').toUpperCase())).toEqual(keys(list.join(' ')));
      }),
    );
  });
});
