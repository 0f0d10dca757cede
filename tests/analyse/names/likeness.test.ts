import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSpellings, likeness } from '../../../src/analyse/names/likeness.ts';

describe('likeness', () => {
  it.each([
    ['qassem', 'qasem'],
    ['hashed', 'hashd'],
    ['mohammed', 'muhammad'],
    ['rasheed', 'rashid'],
    ['maalouf', 'maluf'],
    ['zelensky', 'selenskyj'],
    ['helen', 'helene'],
  ])('%s and %s are spelt alike', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(0.55);
  });

  it.each([
    ['iran', 'iraq'],
    ['sunday', 'monday'],
    ['niger', 'nigeria'],
    ['hamas', 'homs'],
    ['berlin', 'dublin'],
  ])('%s and %s are not', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(0.7);
  });

  it('lets one consonant of many differ', () => {
    expect(likeness('karpadimos', 'karpatimos')).toBeGreaterThan(0.7);
    expect(likeness('karpados', 'karpatos')).toBeGreaterThan(0.7);
    expect(likeness('karados', 'karatos')).toBe(0);
  });

  it('compares nothing longer than names are', () => {
    const long = (last: string) => `${'ba'.repeat(18)}ss${last}`;
    expect(likeness(long('ie'), long('ye'))).toBeGreaterThan(0.9);
    expect(likeness(long('bie'), long('bye'))).toBe(0);
  });

  it('is 1 for equal words only, and the same from both sides', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/u);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b) === 1).toBe(a === b);
      }),
    );
  });
});

describe('areSpellings', () => {
  it('asks for seven letters of ten', () => {
    expect(areSpellings('rasheed', 'rashid')).toBe(true);
    expect(areSpellings('abdulmalik', 'abdelmelek')).toBe(true);
    // Four of six.
    expect(areSpellings('faisal', 'feisel')).toBe(false);
  });
});
