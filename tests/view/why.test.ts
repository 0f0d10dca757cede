import { expect, it } from 'vitest';
import { whyPaired } from '../../src/view/why.ts';
import { linkOf } from './exports/fixtures.ts';

const texts = ['The attack closed the harbour.', 'The strike shut the harbour.'] as const;
const link = linkOf([0, 0], texts);

it('tells how sure it is, what both print, what means alike, and by which rule', () => {
  const alike = [
    { left: 'attack', right: 'strike', weight: 3 },
    { left: 'closed', right: 'shut', weight: 2 },
  ];
  const evidence = { ...link.evidence, alike };
  expect(whyPaired({ ...link, confidence: 0.875, evidence })).toBe(
    'Very likely the same statement (88 %). 3 words stand in both, of 5 and of 6; the longest run is 2. Rarest in both: harbour. Alike in meaning: attack / strike and closed / shut. Found by weighing what both print and where it stands.',
  );
});

it('names no more than the five rarest words, and the five surest pairs', () => {
  const letters = [...'abcdefg'];
  const shared = letters.map((word) => ({ left: word, right: word, weight: 1 }));
  const alike = letters.map((word) => ({ left: word, right: word.toUpperCase(), weight: 1 }));
  const why = whyPaired({ ...link, evidence: { ...link.evidence, shared, alike } });
  expect(why).toContain(' Rarest in both: a, b, c, d and e.');
  expect(why).toContain(' Alike in meaning: a / A, b / B, c / C, d / D and e / E.');
});

it('says nothing of what is not there, and of a hand that paired them', () => {
  const evidence = { ...link.evidence, shared: [], alike: [] };
  expect(whyPaired({ ...link, pinned: true, evidence })).toBe(
    'Paired by hand. 3 words stand in both, of 5 and of 6; the longest run is 2.',
  );
});

it('counts one word as one', () => {
  const words = { ...link.evidence.words, both: 1, longestRun: 1 };
  expect(whyPaired({ ...link, evidence: { ...link.evidence, words } })).toContain(
    ' 1 word stands in both, of 5 and of 6; the longest run is 1.',
  );
});
