import { describe, expect, it } from 'vitest';
import { markdownOf, paragraphs, REPORT, readBody } from './read-page.ts';

const photo = '<img src="1.jpg" width="300" height="200" alt="">';

/** An article with something between its paragraphs. */
function article(html: string): string {
  return `<article><h1>Ferry aground</h1>${paragraphs(REPORT)}${html}${paragraphs(REPORT)}</article>`;
}

/** What the article has beside its report. */
function between(html: string): readonly string[] {
  const report = new Set<string>(REPORT);
  return markdownOf(readBody(article(html))).filter((block) => !report.has(block));
}

describe('a text in a box with a photo', () => {
  it.each([
    [`<div>${photo}<span>The lifeboat at Aldness</span></div>`, 'The lifeboat at Aldness'],
    [
      `<div><div>${photo}</div><div>The lifeboat at Aldness.</div></div>`,
      'The lifeboat at Aldness.',
    ],
    [
      `<div><p>${photo}</p><p>Harbour Wire</p><p>The lifeboat at Aldness on Sunday.</p></div>`,
      'Harbour Wire The lifeboat at Aldness on Sunday.',
    ],
    [
      `<div><a href="#">[+] Enlarge${photo}</a><div><cite>Ida Holm/Wire</cite>The lifeboat</div></div>`,
      'Ida Holm/Wire The lifeboat',
    ],
  ])('is its caption, and named: %s', (html, caption) => {
    expect(between(html)).toEqual([`<!-- caption -->\n${caption}`]);
    expect(readBody(article(html)).notes.join()).toContain('taken for captions, beside photos: “');
  });

  it.each([
    ['a box of the author', `<div class="author-photo">${photo}<p>The lifeboat.</p></div>`],
    ['a portrait', '<div><img src="1.jpg" width="60"><p>The lifeboat.</p></div>'],
    ['a heading', `<div>${photo}<h2>The lifeboat</h2>${paragraphs(REPORT.slice(0, 1))}</div>`],
    [
      'a long text',
      `<div>${photo}${paragraphs([REPORT.join(' ').replace('The ferry', 'A boat')])}</div>`,
    ],
    ['its paragraph', `<p>${photo} The lifeboat came.</p>`],
  ])('is none in %s', (_, html) => {
    expect(between(html).join('\n')).not.toContain('caption');
  });
});
