import { expect, it } from 'vitest';
import { doubts, reasons } from '../../../src/cli/align/reasons.ts';

const evidence = (both: number, features: Readonly<Record<string, number>> = {}) => ({
  features,
  shared: [],
  alike: [],
  words: { both, left: 8, right: 9, longestRun: Math.min(both, 1) },
  pass: 'score',
});

it.each([
  [0, '0 words in both, of 8 on the left and 9 on the right.'],
  [1, '1 word in both, of 8 on the left and 9 on the right; the longest run is 1.'],
  [2, '2 words in both, of 8 on the left and 9 on the right; the longest run is 1.'],
])('%i words are counted by their number', (both, told) => {
  expect(reasons(evidence(both))).toContain(told);
});

it('words that tell nothing are everyday ones, unless they are figures or names', () => {
  expect(reasons(evidence(2))[0]).toBe('The words in both are everyday ones.');
  const figures = reasons(evidence(2, { 'figures.shared': 1 }));
  expect(figures).toContain('They share figures.');
  expect(figures.join(' ')).not.toContain('everyday');
  expect(reasons(evidence(0))).toHaveLength(1);
});

it('what one has and the other has not is said in plain words', () => {
  const features = { 'figures.unmatched.higher': 1, 'names.unmatched.higher': 1 };
  expect(doubts(evidence(2, features))).toEqual([
    'One of them has figures that the other does not.',
    'One of them has names, days or months that the other does not.',
  ]);
});
