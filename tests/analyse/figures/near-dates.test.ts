import { describe, expect, it } from 'vitest';
import { list } from './listed.ts';

const dates = (left: string, right: string, lang = 'en') =>
  list({ lang, left: [left], right: [right], links: [] }).filter(
    (line) => !line.startsWith('only here'),
  );

describe('dates that nothing else pairs', () => {
  it.each([
    ['en', 'The toll rises on 1 June.', 'From 1 July it costs more to cross.'],
    ['es', 'La ley entra en vigor el 1 de junio.', 'Se aplicará desde el 1 de julio.'],
    ['de', 'Verhandelt wird wieder am 20. Februar.', 'Am 21. Februar wird verhandelt.'],
    ['en', 'It opens on 31 March 2026.', 'It opens on 2 April.'],
  ])('differ where each article has one and they are near, %s: %s', (lang, left, right) => {
    expect(dates(left, right, lang)).toEqual([expect.stringMatching(/^differ apart: /u)]);
  });

  it.each([
    ['of other things', 'It rained on 3 June.', 'The seed was sold June 5.'],
    ['far apart', 'It opens on 1 June.', 'It shut on 9 August.'],
    ['of two years', 'It opened on 1 June 2024.', 'It shut on 2 June 2025.'],
    ['one of two', 'It opens on 1 June and shuts on 4 June.', 'It opens on 2 June.'],
    ['months alone', 'It opens in June.', 'It opens in July.'],
  ])('are left alone where they are %s', (_, left, right) => {
    expect(dates(left, right)).toEqual([]);
  });
});
