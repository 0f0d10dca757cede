import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameTime, timesOfDay } from '../../src/text/clock.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { anyLanguage, anyText } from './scripts.ts';

/** Times as "17:40", with "?" where the half of the day is open. */
function times(text: string, lang: string): string[] {
  return timesOfDay(tokenise(text, lang), lang).map(({ minutes, isHalf }) => {
    const hour = Math.floor(minutes / 60);
    return `${hour}:${String(minutes % 60).padStart(2, '0')}${isHalf ? '?' : ''}`;
  });
}

describe('every spelling of a time is one time', () => {
  it.each([
    ['en', '17:40', ['17:40', 'at 17.40', '5.40pm', '5.40 p.m.', '5:40 p.m.', '5:40pm']],
    ['en', '6:30?', ['half past six', 'at 6.30', '6:30']],
    ['en', '3:45?', ['a quarter to four', 'quarter to 4', '3:45']],
    ['en', '9:10?', ['ten past nine', 'at 9.10']],
    ['en', '8:00?', ["eight o'clock", '8 o’clock', '8:00']],
    ['de', '17:40', ['17.40 Uhr', 'um 17.40 Uhr', '17:40 Uhr', '17:40', '17 Uhr 40']],
    ['de', '10:12?', ['um 10.12 Uhr', '10.12 Uhr', '10:12']],
    ['de', '7:30?', ['halb acht', '7.30 Uhr']],
    ['de', '7:45?', ['Viertel vor acht', '7.45 Uhr']],
    ['de', '8:00?', ['acht Uhr', '8 Uhr', '8.00 Uhr']],
    ['fr', '15:30', ['15h30', '15 h 30', '15 heures 30', '15:30']],
    ['fr', '2:45?', ['à trois heures moins le quart', '2h45', '2:45']],
    ['fr', '2:30?', ['vers deux heures et demie', '2 h 30']],
    [
      'es',
      '11:30?',
      ['a las once y media', 'a las 11.30', '11:30', 'a las 11:30', 'desde las 11:30'],
    ],
    ['es', '5:40?', ['las seis menos veinte', '5:40']],
    [
      'es',
      '17:00',
      ['poco después de las 17', 'A las 17, cerró', 'desde las 17 hasta', 'a las 17.00'],
    ],
    ['it', '17:00', ['poco dopo le 17', 'alle 17 di ieri', 'prima delle 17', 'ore 17.00']],
    ['es', '1:00?', ['a la una de la tarde', '1:00']],
    ['es', '3:15?', ['las tres y cuarto', '3:15']],
    ['pt', '8:30?', ['às oito e meia', '8h30', '8:30']],
    ['it', '8:30?', ['alle otto e mezza', 'alle otto e mezzo', 'ore 8.30']],
    [
      'it',
      '17:40',
      ['alle 17.40', '17:40', 'erano le 17.40', 'alle 17:40', 'dopo le 17:40 di sera'],
    ],
    ['nl', '17:40', ['om 17.40 uur', '17:40']],
    ['sv', '17:40', ['klockan 17.40', 'kl. 17.40', '17:40']],
    ['pl', '17:40', ['o 17.40', '17:40']],
    ['ru', '16:20', ['в 16.20', '16:20']],
    ['ru', '4:30?', ['в половине пятого', 'половина пятого', '4:30']],
    ['ru', '5:15?', ['в четверть шестого', '5:15']],
    ['ru', '4:20?', ['двадцать минут пятого', '20 минут пятого', '4:20']],
    ['he', '17:40', ['בשעה 17:40']],
  ])('%s: %s', (lang, time, texts) => {
    expect(texts.map((text) => times(text, lang))).toEqual(texts.map(() => [time]));
  });

  it.each([
    ['en', 'Two and a half hours, ten to four people, half a million and 5.40 metres.'],
    ['de', 'Acht Leute warteten achteinhalb Stunden, halb so lange.'],
    ['fr', 'Elle a duré deux heures et demie, à deux heures de Paris.'],
    ['es', 'Las cuatro mil personas y ocho millones y medio.'],
    ['pt', 'As duas meninas, oito milhões e meio.'],
    ['it', 'Le otto persone e due milioni e mezzo.'],
    ['es', 'Dio un premio a las 17 mujeres, a las 12 que faltaban y a las 3 %.'],
    ['es', 'De las 17, tres murieron.'],
    ['it', 'Ha parlato alle 17 donne e alle 12 che mancavano.'],
    ['ru', 'Вышла половина пятого тома.'],
  ])('finds none in %s: %s', (lang, text) => {
    expect(times(text, lang)).toEqual([]);
  });
});

it('reads no half-time score as a time', () => {
  expect(times('Der Verein gewann 31:28 (15:16).', 'de')).toEqual([]);
  expect(times('Es endete um 20:28 (15:16 Uhr Ortszeit).', 'de')).toContain('20:28');
});

it('lets a time that leaves the half of the day open be either', () => {
  expect(sameTime('340?', '1060')).toBe(true);
  expect(sameTime('340?', '340')).toBe(true);
  expect(sameTime('340', '1060')).toBe(false);
});

it('names times of one day, rising, without overlaps, within the text', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      const tokens = tokenise(text, lang);
      let next = 0;
      for (const { first, count, minutes } of timesOfDay(tokens, lang)) {
        expect(first).toBeGreaterThanOrEqual(next);
        expect(count).toBeGreaterThan(0);
        next = first + count;
        expect(next).toBeLessThanOrEqual(tokens.length);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThan(1500);
      }
    }),
  );
});
