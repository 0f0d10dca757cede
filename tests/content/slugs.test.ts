import { globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainSlug, reservedStories, titleOf, toSlug } from '../../src/content/slugs.ts';

describe('slugs', () => {
  it.each([
    ['Al Jazeera', 'al-jazeera'],
    ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
    ["L'Équipe", 'lequipe'],
    ['  a -- b  ', 'a-b'],
    ['新闻', ''],
  ])('%s becomes "%s"', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('are plain whatever they are made from, and stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        expect(slug === '' || isPlainSlug(slug)).toBe(true);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });

  it('make a title', () => {
    expect(titleOf('baghdad-rally')).toBe('Baghdad rally');
  });

  it('leave the addresses of the site alone', () => {
    const own = [...globSync('src/pages/*'), ...globSync('public/*')].flatMap((path) => {
      const name = path.split(/[\\/]/).at(-1)?.split('.')[0] ?? '';
      // Dynamic pages, hidden files and files for hosts are no addresses of stories.
      return /^[a-z0-9-]+$/.test(name) ? [name] : [];
    });
    expect(own).toContain('index');
    expect(own.filter((name) => !reservedStories.includes(name))).toEqual([]);
  });
});
