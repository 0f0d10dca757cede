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
    [
      'en',
      '2500000',
      ['2,500,000', '2.5 million', '$2.5m', '2.5m homes', 'two million five hundred thousand'],
    ],
    ['en', '106', ['106', 'one hundred and six', 'a hundred and six', 'hundred and six']],
    ['en', '0.125', ['0.125', '0,125']],
    ['en', '8500000', ['8.5 million', 'eight and a half million', 'eight-and-a-half million']],
    ['en', '500000', ['half a million', 'half-a-million', 'a half million']],
    ['en', '1500000', ['a million and a half', 'one and a half million', '15 lakh', '1.5 million']],
    ['en', '2.5', ['2.5', 'two and a half', '2 and a half']],
    [
      'de',
      '2500',
      ['2.500', '2500', 'zweitausendfünfhundert', '2,5 Tausend', 'zweieinhalbtausend'],
    ],
    ['de', '25', ['25', 'fünfundzwanzig']],
    ['de', '1121', ['1.121', 'eintausendeinhunderteinundzwanzig']],
    ['de', '8500000', ['8,5 Mio', 'achteinhalb Millionen', 'acht und eine halbe Million']],
    ['de', '1500000', ['anderthalb Millionen', 'eineinhalb Millionen', '1,5 Millionen']],
    ['de', '500000', ['eine halbe Million', 'einer halben Million', '500.000', '500\u00a0000']],
    ['fr', '97', ['97', 'quatre-vingt-dix-sept', 'nonante-sept']],
    ['fr', '71', ['soixante et onze', '71', 'septante et un']],
    ['fr', '2500', ['2 500', '2\u202f500', '2\u00a0500', '2\u2009500', 'deux mille cinq cents']],
    ['fr', '8500000', ['8,5 millions', 'huit millions et demi', 'huit et demi millions']],
    ['fr', '500000', ['un demi-million', 'un demi million', '0,5 million', '500 000']],
    ['fr', '1500000000', ['1,5 Md', 'un milliard et demi', 'mille cinq cents millions']],
    ['es', '2535', ['2.535', 'dos mil quinientos treinta y cinco']],
    ['es', '8500000', ['8,5 millones', 'ocho millones y medio', '8 millones 500 mil']],
    ['es', '1500000', ['millón y medio', 'un millón y medio', '1,5 millones']],
    ['es', '500000', ['medio millón', '500 mil', 'quinientos mil']],
    ['es', '4000000000', ['4.000 millones', 'cuatro mil millones', '4 mil millones']],
    ['es-MX', '2535', ['2,535', '2535']],
    ['pt', '2500', ['2.500', 'dois mil e quinhentos', '2,5 mil']],
    ['pt', '8500000', ['8,5 milhões', 'oito milhões e meio', '8,5 mi']],
    ['pt', '500000', ['meio milhão', '500 mil']],
    ['pt-PT', '12000', ['12 000', '12.000', 'doze mil']],
    ['pt', '2000000000', ['dois mil milhões', '2 bilhões', 'dois bilhões']],
    ['it', '8500000', ['otto milioni e mezzo', '8,5 milioni', '8,5 mln']],
    ['it', '500000', ['mezzo milione', 'cinquecentomila', '500 mila']],
    ['nl', '1500000', ['anderhalf miljoen', 'een miljoen en een half', '1,5 mln']],
    ['nl', '2500000', ['tweeënhalf miljoen', 'twee en een half miljoen', '2,5 miljoen']],
    ['sv', '500000', ['en halv miljon', '500 000']],
    ['pl', '500000', ['pół miliona', '500 tys']],
    ['pl', '1500000', ['półtora miliona', 'milion i pół', '1,5 mln']],
    ['uk', '1500000', ['півтора мільйона', '1,5 млн', 'мільйон з половиною']],
    ['uk', '500000', ['пів мільйона', 'півмільйона', '500 тис']],
    ['tr', '1500000', ['bir buçuk milyon', '1,5 milyon']],
    ['tr', '500000', ['yarım milyon', 'beş yüz bin', '500 bin']],
    ['ru', '12000', ['12 000', '12\u00a0000', '12 тыс', 'двенадцать тысяч', 'двенадцати тысячам']],
    ['ru', '2', ['два', 'две', 'двух', 'двум', 'двумя', 'двое', 'двоих']],
    ['ru', '1500000', ['полтора миллиона', 'полутора миллионов', 'миллион с половиной', '1,5 млн']],
    ['ru', '500000', ['полмиллиона', 'пол миллиона', 'пятьсот тысяч', 'пятисот тысяч']],
    ['ru', '2300000', ['2 миллиона 300 тысяч', '2,3 млн', 'два миллиона триста тысяч']],
    ['ru', '1500', ['полторы тысячи', 'полутора тысяч', 'тысяча пятьсот', 'тысячу пятьсот']],
    ['ar', '2500', ['٢٬٥٠٠', '2500', 'ألفان وخمسمئة', 'ألفين وخمسمائة', 'ألفين وخمس مئة']],
    ['ar', '27', ['سبعة وعشرون', 'سبع وعشرين', 'وسبعة وعشرين', 'لسبعة وعشرين']],
    ['ar', '13', ['ثلاثة عشر', 'ثلاث عشرة', 'بثلاثة عشر']],
    [
      'ar',
      '8500000',
      ['ثمانية ملايين ونصف', 'ثمانية ونصف مليون', '8.5 مليون', '8 ملايين و500 ألف'],
    ],
    ['ar', '2500000', ['مليونين ونصف المليون', 'مليونان ونصف', '2.5 مليون']],
    ['ar', '500000', ['نصف مليون', 'نصف المليون', 'خمسمئة ألف']],
    ['ar', '1000000', ['مليون', 'مليون واحد', '1 مليون']],
    ['he', '27', ['עשרים ושבעה', 'עשרים ושבע', 'כעשרים ושבעה', 'כ-27']],
    ['he', '17', ['שבע עשרה', 'שבעה עשר', 'שבע-עשרה']],
    ['he', '2300', ['אלפיים ושלוש מאות', 'אלפיים שלוש מאות', '2,300', 'ב-2,300']],
    ['he', '8500000', ['שמונה מיליון וחצי', 'שמונה וחצי מיליון', '8.5 מיליון']],
    ['he', '500000', ['חצי מיליון', 'חמש מאות אלף', '500 אלף']],
    ['he', '12', ['שנים עשר', 'שתים עשרה', 'שתים-עשרה']],
    ['tr', '12500', ['12 bin 500', '12.500', 'on iki bin beş yüz']],
    ['tr', '2300500', ['2 milyon 300 bin 500', '2.300.500']],
    ['tr', '2300000', ['2 milyon 300 bin', '2,3 milyon']],
    ['ru', '12500', ['12 тысяч 500', '12 тыс. 500', '12 500']],
    ['ru', '1200000', ['1 млн 200 тыс', '1 млн. 200 тыс.', '1,2 млн']],
    ['uk', '12500', ['12 тисяч 500', '12 тис. 500', '12 500']],
    ['pl', '12500', ['12 tys. 500', '12 tysięcy 500', '12 500']],
    ['es', '12500', ['12 mil 500', '12.500', 'doce mil quinientos']],
    ['pt', '12500', ['12 mil 500', '12.500']],
    ['ar', '12500', ['12 ألفا و500', '12 ألف و500', '12,500']],
    ['he', '12500', ['12 אלף ו-500', '12,500']],
    ['zh', '3000000', ['三百万', '300万', '3,000,000']],
    ['zh', '2022', ['二〇二二', '2022', '两千零二十二']],
    ['ja', '35000', ['3万5千', '35000', '三万五千']],
    ['ko', '1250000000', ['12억5천만원', '12억 5000만 원', '12억5000만 원을', '12.5억 원']],
    ['ko', '35000', ['3만5000', '35,000', '3만5천', '3만 5000명', '3만5천여 명']],
    ['ko', '2300000000000', ['2조3천억 원', '2조 3000억원']],
    ['ko', '12500', ['1만2천500명', '1만2500명', '12,500명']],
    ['ko', '5000000000000', ['5조 원', '5조원']],
    ['ko', '300', ['3백 명', '300명']],
    ['ko', '2', ['두 명이', '두명이', '두 대', '두 시에']],
    ['ko', '21', ['스물한 살', '21살']],
    ['ko', '20', ['스무 개', '20개']],
    ['ko', '13', ['열세 명', '13명']],
    ['hi', '12', ['१२', '12']],
  ])('%s: %s', (lang, value, spellings) => {
    expect(spellings.map((text) => values(text, lang))).toEqual(spellings.map(() => [value]));
  });
});

test('numbers that stand side by side stay apart', () => {
  expect(values('two three, one sign and two and three', 'en')).toEqual(['2', '3', '1', '2', '3']);
  expect(values('zehn zwei', 'de')).toEqual(['10', '2']);
  expect(values('12 bin 1500, 12 bin 2,5 ve 12 bin, 500', 'tr')).toEqual([
    ...['12000', '1500', '12000', '2.5', '12000', '500'],
  ]);
  expect(values('2 milyon 500', 'tr')).toEqual(['2000000', '500']);
  expect(values('12 тыс. Пришли 500, ещё 12 тыс. 1500', 'ru')).toEqual([
    ...['12000', '500', '12000', '1500'],
  ]);
});

test('digits, a space and digits are one number where a language groups by spaces, in threes', () => {
  const group = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));
  const grouped = fc.tuple(
    fc.integer({ min: 1, max: 999 }).map(String),
    fc.array(group, { minLength: 1, maxLength: 3 }),
  );
  const languages = fc.constantFrom(
    'fr',
    'ru',
    'uk',
    'pl',
    'sv',
    'pt-PT',
    'cs',
    'fi',
    'de',
    'es',
    'it',
  );
  const spaces = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f');
  fc.assert(
    fc.property(grouped, languages, spaces, ([first, rest], lang, space) => {
      const [plain, spaced] = [[first, ...rest].join(''), [first, ...rest].join(space)];
      expect(values(spaced, lang)).toEqual(values(plain, lang));
      // A space makes no group in Turkish, and two make none anywhere.
      if (space === ' ') expect(values(spaced, 'tr')).toHaveLength(rest.length + 1);
      expect(values([first, ...rest].join(space + space), lang)).toHaveLength(rest.length + 1);
    }),
  );
  expect(values('2020 150', 'fr')).toEqual(['2020', '150']);
  expect(values('12 00', 'fr')).toEqual(['12', '0']);
  expect(values('12 0000', 'fr')).toEqual(['12', '0']);
});

test('digits read the same with the marks of every language that groups them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 99_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'ar', 'he', 'pl', 'de-CH', 'es-MX'),
      (whole, hundredths, lang) => {
        const number = whole + hundredths / 100;
        const style = { maximumFractionDigits: 2, useGrouping: 'always' } as const;
        expect(values(new Intl.NumberFormat(lang, style).format(number), lang)).toEqual([
          String(number),
        ]);
      },
    ),
  );
});

test.each([
  ['en', 'several hundred people, a few thousand more and a couple of million'],
  ['en', 'a quarter of a million, half the people and a half'],
  ['de', 'Millionen Menschen, mehrere hundert und einige Tausend; halb so viele'],
  ['es', 'millones de personas, varios miles, y medio'],
  ['fr', 'des millions de gens, plusieurs mille, et demi'],
  ['it', 'il Novecento e il Quattrocento, milioni di persone'],
  ['ru', 'тысячи людей, миллионы рублей, с семьей и семью, несколько тысяч'],
  ['ru', 'двадцать второй год, две тысячи двадцать третий'],
  ['ar', 'آلاف الأشخاص، القرن العشرين، أحد السكان، يوم واحد، بضعة آلاف'],
  ['he', 'ביום שני בבאר שבע, אלפים, לפני כמה אלפים, במאה הקודמת, אחד מהם'],
  ['ko', '네, 세대 차이와 두개골, 한 사람, 여덟'],
  ['tr', 'ön seçim, yüz yüze, bir gün'],
])('words that name no number are none in %s: %s', (lang, text) => {
  expect(values(text, lang)).toEqual([]);
});

test.each([
  ['es', 'El 20 por ciento', ['20']],
  ['es', 'por dos millones y por cien mil', ['2000000', '100000']],
  ['fr', 'vingt pour cent', ['20']],
  ['fr', 'pour deux millions, pour cent mille', ['2000000', '100000']],
  ['pt', 'vinte por cento', ['20']],
  ['it', 'venti per cento', ['20']],
  ['es', 'a las once y media', ['11']],
  ['de', 'um halb acht', ['8']],
  ['it', 'alle otto e mezzo', ['8']],
  ['fr', 'trois heures et demie', ['3']],
])('words beside a number are no part of it in %s: %s', (lang, text, expected) => {
  expect(values(text, lang)).toEqual(expected);
});

test('Korean scales rise to no number, and an article of a law is none', () => {
  expect(values('헌법 5조와 3만 2억', 'ko')).toEqual(['5', '30000', '200000000']);
  expect(values('5만 3곳', 'ko')).toEqual(['50000', '3']);
});

test('“m” is a million before what English counts in millions, and metres elsewhere', () => {
  expect(values('1.6m homes, 3m waves, a 2m wall and 4m people', 'en')).toEqual([
    '1600000',
    '4000000',
  ]);
});

test('an article is no number', () => {
  expect(values('ein Mann', 'de')).toEqual([]);
  expect(values('un homme', 'fr')).toEqual([]);
  expect(values('一个', 'zh')).toEqual([]);
});

test('digits in other groups than threes are no number', () => {
  expect(values('09.11.2009, 1.2.3, 1,2345,678 and 10.0.0.1', 'en')).toEqual([]);
  expect(values('12,34,567 and 1,00,000', 'en-IN')).toEqual(['1234567', '100000']);
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
