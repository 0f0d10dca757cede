import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedWords, wordCount } from '../../src/text/word-count.ts';
import { anyLanguage, anyText } from './scripts.ts';

describe('wordCount', () => {
  it.each([
    ['Iran-aligned groups, about 2,500 of them', 'en', 6],
    ['Iraq’s parliament – in Baghdad –', 'en', 4],
    ['“Thank you…”', 'en', 2],
    ['$5 + 10 %', 'en', 2],
    ['', 'en', 0],
    ['…', 'en', 0],
    ['نقل ستة أشخاص', 'ar', 3],
  ])('%s (%s) has %d', (text, lang, count) => {
    expect(wordCount(text, lang)).toBe(count);
  });

  it('finds words where no spaces stand', () => {
    expect(wordCount('市水道局によると、けが人はいない。', 'ja')).toBeGreaterThan(4);
  });
});

describe('countedWords', () => {
  it('tells where they stand', () => {
    const text = 'An Iran-aligned group’s “2,500”';
    expect(countedWords(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'An',
      'Iran-aligned',
      'group’s',
      '2,500',
    ]);
  });

  it('takes any text: words rise, do not overlap and are not empty', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        let last = 0;
        for (const { start, end } of countedWords(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
