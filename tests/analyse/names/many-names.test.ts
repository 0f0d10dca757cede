import { describe, expect, it } from 'vitest';
import { spellings } from '../../../src/analyse/names/form-pairs.ts';
import { read } from '../../../src/analyse/reading/read.ts';
import { compare } from '../comparisons.ts';

/** The pairs of spellings in two linked passages of these texts, which no aligner has read. */
function pairs(left: string, right: string) {
  const made = compare({ left: ['Orme.'], right: ['Orme.'] });
  const passages = (text: string) => [{ text, furniture: false, block: 0 }];
  return spellings(
    read({
      ...made,
      left: { ...made.left, passages: passages(left) },
      right: { ...made.right, passages: passages(right) },
    }),
  );
}

describe('a name that a passage repeats thousands of times', () => {
  it('is set against no other where both spell it the same', () => {
    expect(pairs('Tarnholt '.repeat(6000), 'Tarnholt '.repeat(6000))).toEqual([]);
  });

  it('has each of its places in a pair, and no more pairs than places', () => {
    const found = pairs('Al-Tamiri. '.repeat(300), 'Al Tamiri. '.repeat(200));
    expect(new Set(found.map(({ left }) => left.start)).size).toBe(300);
    expect(new Set(found.map(({ right }) => right.start)).size).toBe(200);
    expect(found).toHaveLength(300);
  });
});
