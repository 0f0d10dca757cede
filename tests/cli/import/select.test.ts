import { describe, expect, it } from 'vitest';
import { paragraphs, REPORT, readBody } from './read-page.ts';

/** A page whose text has a box of its own, as old publishing systems make it: its head is apart. */
function page(head: string): string {
  return `<div id="page"><div class="top"><h1>Ferry runs aground</h1>${head}</div>
    <div class="copy">${paragraphs([...REPORT, ...REPORT])}</div></div>`;
}

describe('lines between headline and text that are not in the main text', () => {
  it.each([
    ['<div>Sep 7, 2031 – 4:39 PM</div>', '', '2031-09-07'],
    ['<div>Coast Watch September 7, 2031, 5:00PM EST</div>', '', '2031-09-07'],
    ['<span>By: <a href="/1">Ida Holm</a><br>Harbour editor</span>', 'Ida Holm', ''],
    [
      '<div>By: Ida Holm September 7, 2031 3:21 PM PDT Print E-mail</div>',
      'Ida Holm',
      '2031-09-07',
    ],
    ['<div><p>By Ida Holm Sunday, Sept. 7, 2031</p></div>', 'Ida Holm', '2031-09-07'],
  ])('%s', (head, author, published) => {
    expect(readBody(page(head)).front).toMatchObject({ author, published });
  });

  it('count before boxes that are named bylines further off', () => {
    const others = [3, 4].map((day) => `<div class="date">October ${day}, 2031</div>`).join('');
    const read = readBody(`${page('<div>posted on September 7th, 2031</div>')}${others}`);
    expect(read.front.published).toBe('2031-09-07');
  });

  it('give no day of a change', () => {
    expect(readBody(page('<div>Updated: September 8, 2031, 9:00 AM</div>')).front.published).toBe(
      '',
    );
  });
});
