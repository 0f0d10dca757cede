import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, words } from '../comparisons.ts';

/** The weekdays of two linked passages, with what each pair is. */
function days(left: string, right: string, lang: string): string[] {
  const input = compare({ lang, left: [left], right: [right] });
  return ledgers(input)
    .figures.entries.filter(({ sort }) => sort === 'weekday')
    .map(
      (one) =>
        `${one.kind}: ${words(input, 'left', one.left)} | ${words(input, 'right', one.right)}`,
    );
}

describe('areDaysOfOneThing', () => {
  it.each([
    [
      'ar',
      'ويعقد مجلس المدينة جلسته يوم الخميس.',
      'ويعقد مجلس المدينة جلسته الجمعة.',
      'الخميس | الجمعة',
    ],
    [
      'en',
      'The harbour board meets on Monday.',
      'The harbour board meets on Tuesday.',
      'Monday | Tuesday',
    ],
  ])('sets two days of one thing against each other, %s', (lang, left, right, pair) => {
    expect(days(left, right, lang)).toEqual([`conflict: ${pair}`]);
  });

  it.each([
    [
      'en',
      'The board said on Monday that the lock leaks.',
      'The board said on Tuesday that the lock leaks.',
      ['only here: Monday | ', 'only here:  | Tuesday'],
    ],
    [
      'en',
      'The board meets on Monday and on Friday.',
      'The board meets on Tuesday.',
      ['only here: Monday | ', 'only here: Friday | ', 'only here:  | Tuesday'],
    ],
    [
      'en',
      'The board meets on Monday.',
      'A lock was shut on Tuesday.',
      ['only here: Monday | ', 'only here:  | Tuesday'],
    ],
  ])('sets none of speech or of two things, %s: %s', (lang, left, right, lines) => {
    expect(days(left, right, lang)).toEqual(lines);
  });
});
