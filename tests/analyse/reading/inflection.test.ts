import { describe, expect, it } from 'vitest';
import { isInflection } from '../../../src/analyse/reading/inflection.ts';

describe('isInflection', () => {
  it.each([
    ['en', 'marched', 'marches'],
    ['ru', 'отнесло', 'отнесла'],
    ['ar', 'والمدينة', 'المدينة'],
    ['he', 'ובבית', 'בית'],
  ])('%s: %s and %s are forms of one word', (lang, a, b) => {
    expect(isInflection(a, b, lang)).toBe(true);
  });

  it('goes by a long common beginning where no stemmer serves', () => {
    // Seven letters of ten, and six.
    expect(isInflection('abcdefghij', 'abcdefgxyz', 'sw')).toBe(true);
    expect(isInflection('abcdefghij', 'abcdefwxyz', 'sw')).toBe(false);
    // Short words begin alike by chance.
    expect(isInflection('abcde', 'abcdx', 'sw')).toBe(true);
    expect(isInflection('abcd', 'abcx', 'sw')).toBe(false);
  });

  it('takes off no joined letters where next to nothing would be left', () => {
    expect(isInflection('والبر', 'بر', 'ar')).toBe(false);
    expect(isInflection('שבן', 'בן', 'he')).toBe(false);
  });
});
