import { expect, it } from 'vitest';
import { openingWords } from '../../src/view/opening.ts';

it('names a passage by its first words, and says where it goes on', () => {
  expect(openingWords('One two three four five six seven.', 'en')).toBe(
    'One two three four five six …',
  );
  expect(openingWords('One two three four five six.', 'en')).toBe('One two three four five six.');
});

it('takes two characters for a word where no space parts words', () => {
  expect(openingWords('一二三四五六七八九十甲乙丙', 'zh')).toBe('一二三四五六七八九十甲乙 …');
  expect(openingWords('一二三四五六七八九十甲乙', 'zh')).toBe('一二三四五六七八九十甲乙');
});
