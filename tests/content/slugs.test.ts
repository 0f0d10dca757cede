import { globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPlainSlug,
  nearestSlug,
  reservedArticles,
  reservedStories,
  toSlug,
} from '../../src/content/slugs.ts';

describe('slugs', () => {
  it.each([
    ['Al Jazeera', 'al-jazeera'],
    ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
    ["L'Équipe", 'lequipe'],
    ['  a -- b  ', 'a-b'],
    ['Łódź Ærø Straße', 'lodz-aero-strasse'],
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

  it('are as long as a link preview takes whole, and no longer', () => {
    expect(isPlainSlug('a'.repeat(64))).toBe(true);
    expect(isPlainSlug('a'.repeat(65))).toBe(false);
    expect(toSlug('a'.repeat(100))).toBe('a'.repeat(64));
  });

  it('are no names of devices, under which Windows can store no folder and no file', () => {
    const devices = ['con', 'nul', ...[...'123456789'].flatMap((at) => [`com${at}`, `lpt${at}`])];
    for (const reserved of [reservedStories, reservedArticles]) {
      expect(devices.filter((name) => !reserved.includes(name))).toEqual([]);
      expect(new Set(reserved).size).toBe(reserved.length);
    }
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

describe('nearestSlug', () => {
  it('is of the last part of a path', () => {
    expect(nearestSlug('content/bridge-opens/')).toBe('bridge-opens');
    expect(nearestSlug('..\\content\\Bridge Opens')).toBe('bridge-opens');
    expect(nearestSlug('Bridge opens')).toBe('bridge-opens');
    expect(nearestSlug('///')).toBe('');
  });
});
