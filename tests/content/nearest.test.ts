import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/content/nearest.ts';

const keys = ['outlet', 'headline', 'url', 'published', 'author', 'agency', 'lang', 'rights'];

describe('nearest', () => {
  it.each([
    ['outlets', 'outlet'],
    ['Outlet', 'outlet'],
    ['healdine', 'headline'],
    ['publish', 'published'],
    ['language', 'lang'],
    ['uri', 'url'],
    ['right', 'rights'],
    ['source', null],
    ['', null],
    ['__proto__', null],
    ['x'.repeat(10_000), null],
  ])('%s → %s', (word, known) => {
    expect(nearest(word, keys)).toBe(known);
  });

  it.each([
    ['publisxyz', 'published'],
    ['publiwxyz', null],
    // A short word may be off by one letter, and begin a longer one from three letters on.
    ['xl', 'ul'],
    ['xx', null],
    ['out', 'outlet'],
    ['ou', null],
  ])('an edit for every three letters is near: %s → %s', (word, known) => {
    expect(nearest(word, ['ul', 'outlet', 'published'])).toBe(known);
  });

  it('names the first of two that are as near', () => {
    expect(nearest('cat', ['car', 'cab'])).toBe('car');
  });
});
