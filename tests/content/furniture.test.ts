import { describe, expect, it } from 'vitest';
import { looksLike, readComment } from '../../src/content/furniture.ts';

describe('readComment', () => {
  it('reads a mark, whatever its case, hyphens and spaces', () => {
    expect(readComment(' Read-More ')).toEqual({ kind: 'mark', sort: 'read more' });
    expect(readComment('sub heading')).toEqual({ kind: 'mark', sort: 'sub-heading' });
  });

  it('takes a short comment for the mark it is near, and a long one for a note', () => {
    expect(readComment('captoin')).toEqual({ kind: 'misspelt', near: 'caption' });
    const begun = (length: number) => readComment('caption of the picture here'.slice(0, length));
    expect(begun(20)).toEqual({ kind: 'misspelt', near: 'caption' });
    expect(begun(21)).toEqual({ kind: 'note' });
    expect(readComment('checked')).toEqual({ kind: 'note' });
  });
});

describe('looksLike', () => {
  it('knows a label before links and sources', () => {
    expect(looksLike('Read more: The bridge')).toBe('read more');
    for (const label of ['Lire', 'Lire aussi', 'À lire', 'A lire aussi']) {
      expect(looksLike(`${label} : Le pont`)).toBe('read more');
    }
    expect(looksLike('Quelle: dpa')).toBe('source line');
    expect(looksLike('The bridge: a source of pride')).toBeNull();
    expect(looksLike('Photo: Ines Ward/North Post')).toBe('caption');
    expect(looksLike('Image caption, The pier at dawn')).toBe('caption');
    expect(looksLike('Caption: The pier at dawn')).toBe('caption');
    expect(looksLike('Bildunterschrift: Der Steg am Morgen')).toBe('caption');
    expect(looksLike('The caption: a lie')).toBeNull();
    expect(looksLike('Photograph by Ines Ward')).toBe('caption');
    expect(looksLike('Photos by the hundred thousand were sent in.')).toBeNull();
  });

  it('takes a paragraph that is long for the report, whatever it begins with', () => {
    const long = (length: number) => `Source: ${'the council '.repeat(20)}`.slice(0, length);
    expect(looksLike(long(160))).toBe('source line');
    expect(looksLike(long(161))).toBeNull();
  });
});
