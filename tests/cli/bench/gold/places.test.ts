import { expect, it } from 'vitest';
import { findWords } from '../../../../src/cli/bench/gold/places.ts';
import { GoldError, Report } from '../../../../src/cli/bench/gold/problems.ts';

const find = (forms: string[], text: string) => {
  const report = new Report();
  const place = findWords(forms, 7, text, report);
  report.close('ledgers.yaml');
  return place;
};

it('finds words and says where they stand', () => {
  expect(find(['the north'], 'In the north it snows.')).toEqual({
    passage: 7,
    start: 3,
    end: 12,
    words: 'the north',
  });
});

it('prefers whole words to parts of words', () => {
  expect(find(['18'], '1800 people in 18 boats')?.start).toBe(15);
});

it('takes a part of a word where nothing else fits', () => {
  expect(find(['قطار'], 'والقطار سريع')?.start).toBe(3);
  expect(find(['停了'], '空调也停了。')?.start).toBe(3);
});

it('takes the longest of several forms', () => {
  expect(find(['ISIL', 'ISIL (ISIS)'], 'against ISIL (ISIS) there')?.words).toBe('ISIL (ISIS)');
  expect(find(['ISIL', 'ISIL (ISIS)'], 'against ISIL there')?.words).toBe('ISIL');
});

it('is exact about case and marks', () => {
  expect(() => find(['the north'], 'The North')).toThrow(GoldError);
});

it('reports words that stand there twice or not at all', () => {
  expect(() => find(['snow'], 'snow on snow')).toThrow('expected once, found 2 times');
  expect(() => find(['rain'], 'snow on snow')).toThrow('expected once, found 0 times');
});
