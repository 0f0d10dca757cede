import { describe, expect, it } from 'vitest';
import { markdownOf, paragraphs, REPORT, readBody } from './read-page.ts';

describe('a bold line with one line break after it', () => {
  const [third, fourth] = ['Two more buoys are missing.', 'It is to be dredged again this autumn.'];
  const article = (html: string): readonly string[] =>
    markdownOf(
      readBody(`<article><h1>Ferry aground</h1>${paragraphs(REPORT)}${html}</article>`),
    ).slice(REPORT.length);

  it('heads the text below it', () => {
    const made = ['## The third in two years', fourth];
    expect(article(`<p><b>The third in two years</b><br>${fourth}</p>`)).toEqual(made);
    expect(article(`<div><strong>The third in two years</strong><br />${fourth}</div>`)).toEqual(
      made,
    );
  });

  it('is a part of its sentence, or of its list item', () => {
    expect(article(`<p><b>The third in two years,</b><br>${fourth}</p>`)).toHaveLength(1);
    expect(article(`<ul><li><b>The buoy</b><br>${third}</li></ul>`)).toEqual([
      `- **The buoy** ${third}`,
    ]);
  });
});
