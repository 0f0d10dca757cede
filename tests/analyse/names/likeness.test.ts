import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/analyse/names/likeness.ts';

describe('likeness', () => {
  it.each([
    ['qassem', 'qasem'],
    ['hashed', 'hashd'],
    ['mohammed', 'muhammad'],
    ['rasheed', 'rashid'],
    ['maalouf', 'maluf'],
    ['zelensky', 'selenskyj'],
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
