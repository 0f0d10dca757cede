import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNames } from '../../src/text/months.ts';
import { isOrdinal, isOrdinalFigure } from '../../src/text/ordinals.ts';
import { splits } from './splits.ts';

describe('an amount ends a sentence', () => {
  test.each([
    ['de', 'Die Zahl stieg auf 340.‖ Rettungskräfte suchten weiter.'],
    ['de', 'Bayern gewann mit 3:2.‖ Trainer Nagel lobte alle.'],
    ['de', 'Die Preise stiegen um 5,8.‖ Experten warnten.'],
    ['de', 'Er landete auf Platz 3.‖ Trainer Nagel fehlte.‖ Es waren 12.‖ Polizisten kamen.'],
    [
      'de',
      'Es waren zwischen 10 und 12.‖ Polizisten kamen.‖ Es blieben 340.‖ 12 Menschen starben.',
    ],
    [
      'de',
      'Er kam auf Platz 5.‖ Klasse war das nicht.‖ Er trug die Nummer 12.‖ Generation Z jubelte.',
    ],
    [
      'de',
      'Der Eintritt ist frei ab 18.‖ Eltern haften.‖ Es blieb bei 3.‖ Klassenfahrten entfallen.',
    ],
    [
      'lv',
      'Bojāgājušo skaits pieauga līdz 340.‖ Glābēji meklē.‖ Viņš finišēja 5.‖ Trenere smaida.',
    ],
    ['fi', 'Määrä nousi 340.‖ Poliisi etsii.‖ Peli päättyi 3:2.‖ Valmentaja kiitti.'],
    ['pl', 'Liczba ofiar wzrosła do 340.‖ Ratownicy szukają.‖ Zginęło 12.‖ Policja bada.'],
    ['cs', 'Počet obětí stoupl na 340.‖ Záchranáři hledají.'],
    ['hu', 'Az áldozatok száma 340.‖ Mentők keresik a túlélőket.'],
    ['da', 'Tallet steg til 340.‖ Redningsfolk leder.'],
    ['tr', 'Ölü sayısı 340.‖ Ekipler arıyor.‖ Maçın skoru 3:2.‖ Teknik direktör sevindi.'],
    ['sr', 'Број жртава је 340.‖ Спасиоци трагају.'],
  ])('%s: %s', splits);
});

describe('an ordinal does not', () => {
  test.each([
    ['de', 'Am 3. Oktober tagte der 3. Senat zum 75. Mal.‖ Im 2. Stock brannte es am 5.-7. Mai.'],
    ['de', 'Der 100. Geburtstag, das 40. Opfer, ihr 50. Länderspiel und jeder 3. Deutsche.'],
    ['de', 'In der 63. und 75. Minute traf Aufsteiger 1. FC Köln (90. Minute, 2. Tor).'],
    ['de', 'Endstand: 1. Bayern, 2. Dortmund.‖ Bis 31. Dezember ist Zeit, am 3. 12. 2019 nicht.'],
    ['de', 'Das gilt ab 5. Klasse.‖ Ab 5. Klasse lernen sie Latein, bis 10. Klasse Englisch.'],
    ['de', 'Kinder bis 14. Lebensjahr fahren 2. Klasse, nach 3. Instanz und in 4. Generation.'],
    ['de', 'Er wohnt in der 8. Etage und brach sie zum 3. Mal auf.‖ Das sagte sie schon 100. Mal.'],
    ['de', 'Er trägt das Bundesverdienstkreuz 1. Klasse.‖ Sie erlitt Verbrennungen 2. Grades.'],
    ['lv', 'Vēlētāji ievēlēja 14. Saeimu.‖ Pēc 13. Saeimas sākās 8. Starptautiskais festivāls.'],
    ['lv', 'Komanda ieguva 3. vietu 2023. gada 5. maijā.‖ Rīgā bija auksti.'],
    ['fi', 'Hän tuli 3. Tammikuuta.'],
    ['pl', 'Było to 3. Maja.‖ To 3. miejsce.'],
    ['tr', 'Karar 12. Ağır Ceza Mahkemesinde 15. Temmuz davasında çıktı.'],
    ['sr', 'Било је то 1. Мај.'],
  ])('%s: %s', splits);
});

const ordinalLanguage = fc.constantFrom('de', 'fi', 'pl', 'cs', 'hu', 'da', 'tr', 'sr', 'et', 'hr');
const before = fc.constantFrom('', 'am ', 'der ', 'auf ', '(', 'x, ', 'do ', 'siden ');

test('before a month, a day of the month is an ordinal in every language that writes it so', () => {
  fc.assert(
    fc.property(ordinalLanguage, fc.nat(30), fc.nat(), before, (lang, day, pick, lead) => {
      const months = [...monthNames(lang).keys()].map((name) => name.split(' ')[0] ?? '');
      const month = months[pick % months.length] ?? '';
      expect(isOrdinal(lead, `${day + 1}`, month, lang)).toBe(true);
    }),
  );
});

test('the last figures of a score, a time or a decimal are none', () => {
  fc.assert(
    fc.property(
      ordinalLanguage,
      fc.nat(999),
      fc.constantFrom('3:', '20:', '5,'),
      fc.constantFrom('Trainer', 'Oktober', 'Ağır', 'Маја', '12.'),
      (lang, figure, lead, next) => {
        expect(isOrdinalFigure(`${figure}`, lang)).toBe(true);
        expect(isOrdinal(`am ${lead}`, `${figure}`, next, lang)).toBe(false);
      },
    ),
  );
});

test('a noun that ordinals count goes on behind a small letter, and begins a sentence behind a capital', () => {
  const noun = fc.constantFrom('Klasse', 'Etage', 'Stockwerk', 'Lebensjahr', 'Semester', 'Instanz');
  const small = fc.constantFrom('ab', 'bis', 'nach', 'seit', 'fährt', 'als');
  const capital = fc.constantFrom('Platz', 'Nummer', 'Rang', 'Artikel', 'Kapitel');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), noun, small, capital, (n, next, word, place) => {
      expect(isOrdinal(`es gilt ${word} `, `${n}`, next, 'de')).toBe(true);
      expect(isOrdinal(`es gilt ${place} `, `${n}`, next, 'de')).toBe(false);
    }),
  );
});

test('English has no ordinals with a stop', () => {
  expect(isOrdinalFigure('3', 'en')).toBe(false);
  expect(isOrdinalFigure('1999', 'de')).toBe(false);
});
