import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/content/nearest.ts';
import { typingDistance } from '../../src/content/typing-distance.ts';

const keys = ['outlet', 'headline', 'url', 'published', 'author', 'agency', 'lang', 'rights'];

describe('nearest', () => {
  it.each([
    ['outlets', 'outlet'],
    ['Outlet', 'outlet'],
    ['healdine', 'headline'],
    ['publish', 'published'],
    ['language', 'lang'],
    ['uri', 'url'],
    ['ulr', 'url'],
    ['agencies', 'agency'],
    ['lagn', 'lang'],
    ['right', 'rights'],
    ['source', null],
    ['series', null],
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

describe('typingDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'url', 3],
    ['url', 'url', 0],
    ['ulr', 'url', 1],
    ['titel', 'title', 1],
    ['outlte', 'outlet', 1],
    ['uri', 'url', 1],
    ['ca', 'abc', 3],
    ['healdine', 'headline', 1],
  ])('%s → %s: %d', (one, other, slips) => {
    expect(typingDistance(one, other)).toBe(slips);
    expect(typingDistance(other, one)).toBe(slips);
  });
});
