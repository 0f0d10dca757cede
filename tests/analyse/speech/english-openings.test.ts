import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('englishOpening', () => {
  it.each([
    ['Harbour analyst Ann Poe disagreed.', 'Ann Poe: said'],
    ['Rail union general secretary Ann Poe rejected this.', 'Ann Poe: said'],
    ['At the old ferry pier, cleaner Ann Poe had been waiting since dawn.', 'Ann Poe: said'],
    ['For Ann Poe, a baker in Ardelo, the answer is plain.', 'Ann Poe: said'],
  ])('finds the name behind other words that a sentence begins with: %s', (text, expected) => {
    expect(said('en', text, '“It is late,” she said.')).toEqual([expected]);
  });

  it.each([
    'Police arrested Tom Poe was the rumour.',
    'Fans love Tom Poe was the cry.',
    'For Ardelo, the answer is plain.',
    'In Ardelo Tom Poe was missed.',
    'Outside Ardelo Bay, it rained.',
  ])('finds nobody in: %s', (text) => {
    expect(said('en', text, '“It is late,” he said.')).toEqual([]);
  });
});

it('knows persons from outside, and no place', () => {
  expect(said('en', 'Outside experts welcomed the dam but warned that it was dear.')).toEqual([
    'Outside experts: warned',
  ]);
  expect(said('en', 'Outside the court Ann Poe said it was dear.')).toEqual(['Ann Poe: said']);
});

it.each([
  'It was the quay collapse — claimed 27 lives.',
  'The flood that claimed nine lives has ebbed.',
])('takes what cannot speak for no voice: %s', (text) => {
  expect(said('en', text)).toEqual([]);
});

it('knows a currency in letters before a number', () => {
  expect(said('en', 'Owner Ann Poe put losses at more than R2m a day.')).toEqual([
    'Owner Ann Poe: put',
  ]);
});
