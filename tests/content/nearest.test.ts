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
});
