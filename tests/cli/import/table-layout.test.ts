import { describe, expect, it } from 'vitest';
import { markdownOf, REPORT, readBody } from './read-page.ts';

/** A page as the 1990s laid it out: a table with the menu in one cell and the article in the other. */
function page(head: string): string {
  const menu = '<a href="/">Home</a><br><a href="/n">News</a>';
  return `<table width="100%"><tr><td width="120">${menu}</td><td>${head}${REPORT.join('<br><br>')}</td></tr></table>`;
}

describe('a page laid out in tables, without a heading', () => {
  const title = '<title>The Quay Weekly: Ferry runs aground</title>';
  const byline = 'By Ida Holm, 3 February 2031';

  it.each([
    `<font size="4"><b>Ferry runs aground</b></font><br><i>${byline}</i><br><br>`,
    `<b><font size="4">Ferry runs aground</font></b><br>${byline}<br>`,
    `<strong>Ferry runs aground</strong><br><br><font size="1">${byline}</font><br><br>`,
  ])('has its headline and byline above its text: %s', (head) => {
    const article = readBody(page(head), title);
    expect(article.front).toMatchObject({
      headline: 'Ferry runs aground',
      author: 'Ida Holm',
      published: '2031-02-03',
    });
    expect(markdownOf(article)).toEqual(REPORT);
  });

  it('keeps a line break in its text', () => {
    const lines = ['Two more buoys are missing.', 'The channel is to be dredged again.'];
    const head = `<b>Ferry runs aground</b><br>${lines.join('<br>')}<br><br>`;
    expect(markdownOf(readBody(page(head), title))).toEqual([lines.join(' '), ...REPORT]);
  });

  it('keeps a bold line that its title does not name', () => {
    const head = '<font size="4"><b>On the sandbank</b></font><br><br>';
    const article = readBody(page(head), title);
    expect(article.front.headline).toBe('The Quay Weekly: Ferry runs aground');
    expect(markdownOf(article)).toEqual(['**On the sandbank**', ...REPORT]);
  });
});
