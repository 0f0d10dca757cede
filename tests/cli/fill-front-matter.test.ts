import { describe, expect, it } from 'vitest';
import { fillFrontMatter } from '../../src/cli/fill-front-matter.ts';

function fill(text: string, values: Parameters<typeof fillFrontMatter>[1]) {
  return fillFrontMatter({ file: 'a.md', text }, values);
}

describe('fillFrontMatter', () => {
  it.each([
    ['a key without a value', '---\ntitle:\n---\n', '---\ntitle: Rain\n---\n'],
    ['a key before a comment', '---\ntitle: # soon\n---\n', '---\n# soon\ntitle: Rain\n---\n'],
    ['a key with an empty text', '---\ntitle: ""\n---\n', '---\ntitle: Rain\n---\n'],
    [
      'a key that is missing',
      '---\ndate: 2021-06-05\n---\n',
      '---\ndate: 2021-06-05\ntitle: Rain\n---\n',
    ],
    ['no keys at all', '---\n---\n', '---\ntitle: Rain\n---\n'],
    [
      'a text of several lines before it',
      '---\nsummary: >-\n  It\n  rained.\n---\n\n',
      '---\nsummary: >-\n  It\n  rained.\ntitle: Rain\n---\n\n',
    ],
  ])('fills %s', (_, before, after) => {
    expect(fill(before, { title: 'Rain' })).toEqual({ text: after, set: ['title'], kept: [] });
  });

  it('writes every value as the text that it is', () => {
    const values = { title: 'Rain: $& "a" day', agency: ['AFP', 'dpa: x'], lang: 'no' };
    expect(fill('---\nlang:\n---\n', values)?.text).toBe(
      '---\nlang: no\ntitle: \'Rain: $& "a" day\'\nagency: [ AFP, "dpa: x" ]\n---\n',
    );
  });

  it('replaces nothing', () => {
    const text = '---\ntitle: Sun\nagency: [AFP, dpa]\nlang: en\n---\n';
    expect(fill(text, { title: 'Rain', agency: 'AFP', lang: 'en' })).toEqual({
      text,
      set: [],
      kept: [
        { key: 'title', has: 'Sun', offered: 'Rain' },
        { key: 'agency', has: 'AFP, dpa', offered: 'AFP' },
      ],
    });
  });

  it.each([
    '---\ntitle: "x\n---\n',
    'no front matter\n',
    '---\n{ date: 2021-06-05 }\n---\n',
    '---\ntitle: >-\n---\n',
  ])('leaves alone what it cannot fill: %j', (text) => {
    expect(fill(text, { title: 'Rain' })).toBeNull();
  });
});
