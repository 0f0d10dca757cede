import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReadInCompanyOnly, readsNumberWords } from '../../src/text/number-words.ts';
import { numerals } from '../../src/text/numerals.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { dutch, english, german, swedish, turkish } from './spellers/germanic.ts';
import { french, italian, portuguese, spanish } from './spellers/romance.ts';
import { arabic, hebrew } from './spellers/semitic.ts';
import { polish, russian, ukrainian } from './spellers/slavic.ts';

interface Language {
  readonly lang: string;
  readonly spell: (n: number) => string;
  /** "Million" behind a number, and half of one behind that. */
  readonly million: string;
  readonly half: string;
  /** Numbers that are not read alone: their words mean something else. */
  readonly unread: readonly number[];
}

const LANGUAGES: readonly Language[] = [
  { lang: 'ar', spell: arabic, million: 'مليون', half: 'ونصف', unread: [1] },
  { lang: 'de', spell: german, million: 'Millionen', half: 'und eine halbe', unread: [] },
  { lang: 'en', spell: english, million: 'million', half: 'and a half', unread: [] },
  { lang: 'es', spell: spanish, million: 'millones', half: 'y medio', unread: [1] },
  { lang: 'fr', spell: french, million: 'millions', half: 'et demi', unread: [1] },
  { lang: 'he', spell: hebrew, million: 'מיליון', half: 'וחצי', unread: [1] },
  {
    lang: 'it',
    spell: italian,
    million: 'milioni',
    half: 'e mezzo',
    unread: [1, 400, 500, 600, 700, 800, 900],
  },
  { lang: 'nl', spell: dutch, million: 'miljoen', half: 'en een half', unread: [1] },
  { lang: 'pl', spell: polish, million: 'milionów', half: 'i pół', unread: [1] },
  { lang: 'pt', spell: portuguese, million: 'milhões', half: 'e meio', unread: [1] },
  { lang: 'ru', spell: russian, million: 'миллионов', half: 'с половиной', unread: [1] },
  { lang: 'sv', spell: swedish, million: 'miljoner', half: 'och en halv', unread: [1] },
  { lang: 'tr', spell: turkish, million: 'milyon', half: 'buçuk', unread: [1, 10, 100] },
  { lang: 'uk', spell: ukrainian, million: 'мільйонів', half: 'з половиною', unread: [1] },
];

function values(text: string, lang: string): string[] {
  return numerals(tokenise(text, lang), lang).map((numeral) => numeral.value);
}

describe.each(LANGUAGES)('$lang', ({ lang, spell, million, half, unread }) => {
  const number = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).filter((n) => !unread.includes(n));

  test('reads every number below a million', () => {
    fc.assert(
      fc.property(fc.oneof(number(0, 120), number(0, 2500), number(0, 999_999)), (n) => {
        expect([spell(n), ...values(spell(n), lang)]).toEqual([spell(n), String(n)]);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves its word for something else alone', () => {
    expect(unread.flatMap((n) => values(spell(n), lang))).toEqual([]);
  });

  test('reads millions, and their halves, in words', () => {
    fc.assert(
      fc.property(number(2, 999), (n) => {
        const [whole, halved] = [`${spell(n)} ${million}`, `${spell(n)} ${half} ${million}`];
        expect([whole, ...values(whole, lang)]).toEqual([whole, String(n * 1e6)]);
        expect([halved, ...values(halved, lang)]).toEqual([halved, String((n + 0.5) * 1e6)]);
      }),
    );
  });

  test('reads them in digits and words alike', () => {
    fc.assert(
      fc.property(number(2, 999), (n) => {
        expect(values(`${n} ${million}`, lang)).toEqual([String(n * 1e6)]);
        expect(values(`${n} ${half} ${million}`, lang)).toEqual([String((n + 0.5) * 1e6)]);
      }),
    );
  });

  test('gives two numbers beside a comma two values', () => {
    fc.assert(
      fc.property(number(2, 999_999), number(2, 999_999), (a, b) => {
        expect(values(`${spell(a)}, ${spell(b)}`, lang)).toEqual([String(a), String(b)]);
      }),
    );
  });
});

test('tells the languages whose number words it reads', () => {
  for (const { lang } of LANGUAGES) expect(readsNumberWords(lang)).toBe(true);
  for (const lang of ['zh', 'ja']) expect(readsNumberWords(lang)).toBe(true);
  for (const lang of ['et', 'vi', 'und', 'constructor']) expect(readsNumberWords(lang)).toBe(false);
});

test.each(LANGUAGES)(
  'tells the numbers whose words are read in company only in $lang',
  (language) => {
    const { lang, unread } = language;
    const isTold = (n: number) => isReadInCompanyOnly(String(n), lang);
    // The words for one are an article in all of them, and Hebrew has a form for two that is years as well.
    const others = Array.from({ length: 998 }, (_, n) => n + 3);
    expect(others.filter(isTold)).toEqual(unread.filter((n) => n > 2));
  },
);
