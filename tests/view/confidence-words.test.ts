import { expect, test } from 'vitest';
import { confidenceWords } from '../../src/view/confidence-words.ts';

test.each([
  [1, 'Almost certainly'],
  [0.95, 'Almost certainly'],
  [0.949, 'Very likely'],
  [0.8, 'Very likely'],
  [0.799, 'Likely'],
  [0.55, 'Likely'],
  [0.549, 'About as likely as not'],
  [0.45, 'About as likely as not'],
  [0.449, 'Possibly'],
  [0, 'Possibly'],
])('%s: %s', (confidence, words) => {
  expect(confidenceWords(confidence)).toBe(words);
});
