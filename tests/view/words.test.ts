import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceWords } from '../../src/view/confidence-words.ts';
import { dateView } from '../../src/view/date-words.ts';
import { fractionWords } from '../../src/view/fraction-words.ts';
import { isolated } from '../../src/view/isolated.ts';
import {
  counted,
  countedInDigits,
  listWords,
  numberWords,
  possessive,
  storiesWords,
  timesWords,
} from '../../src/view/number-words.ts';
import { openingWords } from '../../src/view/opening.ts';
import { percentages } from '../../src/view/percentages.ts';
import { sharePercent } from '../../src/view/share-percent.ts';

describe('numbers in words', () => {
  it.each([
    [numberWords(0), 'no'],
    [numberWords(20), 'twenty'],
    [numberWords(21), '21'],
    [numberWords(6010), '6,010'],
    [timesWords(2), 'twice'],
    [timesWords(3), 'three times'],
    [counted(1, 'row'), 'one row'],
    [counted(0, 'row'), 'no rows'],
    [countedInDigits(1234567, 'word'), '1,234,567 words'],
    [storiesWords(1), 'One story'],
    [storiesWords(2), 'Two stories'],
    [listWords(['a', 'b', 'c']), 'a, b and c'],
    [listWords([]), ''],
    [possessive('TRT World'), 'TRT World’s'],
    [possessive('Quayside News'), 'Quayside News’'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });
});

describe('fractionWords', () => {
  it.each([
    [0, 'none'],
    [0.001, 'a little'],
    [0.4, 'two fifths'],
    [0.405, 'two fifths'],
    [0.43, 'about two fifths'],
    [0.816, 'about five sixths'],
    [0.824, 'about five sixths'],
    [0.826, 'five sixths'],
    [0.91, 'nine tenths'],
    [0.92, 'nearly all'],
    [0.95, 'nearly all'],
    [0.99, 'nearly all'],
    [1, 'all'],
  ])('%d is %s', (share, words) => {
    expect(fractionWords(share)).toBe(words);
  });

  it('says none and all of nothing else', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (share) => {
        expect(['none', 'all']).not.toContain(fractionWords(share));
      }),
    );
  });
});

describe('percentages', () => {
  it('gives the largest remainders the rest', () => {
    expect(percentages([1, 1, 1])).toEqual([34, 33, 33]);
    expect(percentages([0, 0])).toEqual([null, null]);
  });

  it('adds up to 100 and is never a whole per cent off', () => {
    const parts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        parts.filter((p) => p.some((n) => n > 0)),
        (counts) => {
          const whole = counts.reduce((sum, n) => sum + n, 0);
          const made = percentages(counts).map((n) => n ?? Number.NaN);
          expect(made.reduce((sum, n) => sum + n, 0)).toBe(100);
          made.forEach((n, i) => {
            expect(Math.abs(n - ((counts[i] ?? 0) / whole) * 100)).toBeLessThan(1);
          });
        },
      ),
    );
  });
});

describe('sharePercent', () => {
  it('is whole, and all or none only where it is', () => {
    expect([0, 1, 300, 999, 1000].map((shared) => sharePercent(shared, 1000))).toEqual([
      0, 1, 30, 99, 100,
    ]);
    expect(sharePercent(0, 0)).toBe(0);
  });
});

describe('dateView', () => {
  it('tells the day that is written, in any time zone', () => {
    expect(dateView('2022-01-01', true)?.words).toBe('Saturday 1 January 2022');
    expect(dateView('2022-01-02T23:30:00-11:00')?.words).toBe('2 January 2022');
    expect(dateView('2024-02-29', true)?.words).toBe('Thursday 29 February 2024');
  });

  it('is null where there is no date', () => {
    expect(dateView(null)).toBeNull();
    expect(dateView('yesterday')).toBeNull();
  });
});

describe('other words', () => {
  it('opens a passage with as many words as tell it apart', () => {
    expect(openingWords('One two three four five six seven.', 'en')).toBe(
      'One two three four five six …',
    );
    expect(openingWords('One two.', 'en')).toBe('One two.');
    expect(openingWords('市水道局によると、けが人はいない。', 'ja')).toBe(
      '市水道局によると、けが人 …',
    );
  });

  it('sets apart what runs from right to left, and only that', () => {
    expect(isolated('صحيفة المنارة')).toBe('\u2068صحيفة المنارة\u2069');
    expect(isolated('TRT World')).toBe('TRT World');
  });

  it('is surer in words the surer a link is', () => {
    expect([0.99, 0.85, 0.6, 0.5, 0.2].map(confidenceWords)).toEqual([
      'Almost certainly',
      'Very likely',
      'Likely',
      'About as likely as not',
      'Possibly',
    ]);
  });
});
