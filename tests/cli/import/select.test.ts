import { describe, expect, it } from 'vitest';
import { markdownOf, paragraphs, REPORT, readBody } from './read-page.ts';

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

  it.each([
    'Updated: September 8, 2031, 9:00 AM',
    '更新时间 2031年9月8日, 09:00',
    '기사수정 2031-09-08 09:00:00',
    'آخر تحديث 2031-09-08، 09:00',
  ])('give no day of a change: %s', (line) => {
    expect(readBody(page(`<div>${line}</div>`)).front.published).toBe('');
  });
});

/** The blocks of a page as Markdown, apart from the paragraphs of its report. */
function besides(body: string): readonly string[] {
  const report = new Set<string>(REPORT);
  return markdownOf(readBody(body)).filter((block) => !report.has(block));
}

describe('a heading between headline and text', () => {
  const article = (head: string): string =>
    `<article><h1>Ferry runs aground</h1>${head}${paragraphs(REPORT)}</article>`;

  it.each([
    'Ninety people were taken off in lifeboats, and a buoy is blamed for the accident',
    'A buoy is to blame.',
    '“We heard a dull sound.”',
  ])('is the standfirst where it reads as a sentence: %s', (text) => {
    expect(besides(article(`<h2>${text}</h2>`))).toEqual([text]);
  });

  it.each(['subtitle', 'article__standfirst', 'dek'])(
    'is the standfirst by its name: %s',
    (name) => {
      const text = 'A buoy had drifted';
      expect(besides(article(`<h2 class="${name}">${text}</h2>`))).toEqual([text]);
    },
  );

  it('is a sub-heading where others share its name, or a list stands under it', () => {
    const heading = '<h2 class="subtitle">On the bank</h2>';
    const below = `${heading.replace('bank', 'shore')}${paragraphs(REPORT)}`;
    const html = `<article><h1>Ferry aground</h1>${heading}${paragraphs(REPORT)}${below}</article>`;
    expect(besides(html)).toEqual(['## On the bank', '## On the shore']);
    const points = '<ul><li>Ninety people were on board</li><li>A buoy had drifted</li></ul>';
    expect(besides(article(heading + points))).toEqual([
      '## On the bank',
      '- Ninety people were on board\n- A buoy had drifted',
    ]);
  });

  it('is one of several, and no level of the sub-headings below', () => {
    const text = 'Ninety people were taken off in lifeboats before midnight on Sunday';
    const below = `<h3>The buoy</h3>${paragraphs(REPORT)}`;
    const html = `<article><h1>Ferry aground</h1><h2>${text}</h2><h2>A buoy is to blame.</h2>${paragraphs(REPORT)}${below}</article>`;
    expect(besides(html)).toEqual([text, 'A buoy is to blame.', '## The buoy']);
  });

  it.each(['What happened?', 'How did the ferry run aground?', 'On the sandbank'])(
    'is a sub-heading otherwise: %s',
    (text) => {
      expect(besides(article(`<h2>${text}</h2>`))).toEqual([`## ${text}`]);
    },
  );

  it('is kept where the main text begins below it', () => {
    const text = 'Ninety people were taken off in lifeboats, and a buoy is blamed for it';
    expect(besides(page(`<h2>${text}</h2>`))).toEqual([text]);
  });
});

describe('between the paragraphs of a report', () => {
  const links =
    '<ul><li><a href="/1">Storm in the strait</a></li><li><a href="/2">A new buoy</a></li></ul>';
  const between = (html: string) =>
    besides(
      `<article><h1>Ferry aground</h1>${paragraphs(REPORT)}${html}${paragraphs(REPORT)}</article>`,
    );

  it('a heading goes with the list of links under it', () => {
    expect(between(`<h4>Topics of the day</h4>${links}`)).toEqual([]);
    expect(between(`<h4>On the bank</h4>${paragraphs(REPORT)}${links}`)).toEqual([
      '## On the bank',
    ]);
  });

  it.each([
    '<p><strong>Read more</strong></p>',
    '<p><b>On the storm:</b></p>',
    '<p>READ MORE:</p>',
    '<p>Lesen Sie auch</p>',
    '<h3>Related</h3>',
  ])('a label goes with the list of links under it: %s', (label) => {
    expect(between(label + links)).toEqual([]);
  });

  it('a label goes where the box under it is left out by its name', () => {
    expect(between(`<p><b>Read more</b></p><div class="related">${links}</div>`)).toEqual([]);
  });

  it('a label stays above a link that stays, and a sentence above links', () => {
    const link = '<p><a href="https://q.example/1">Storm in the strait</a></p>';
    expect(between(`<p>Read more:</p>${link}`)).toEqual([
      '<!-- read more -->\nRead more:',
      '<!-- read more -->\n[Storm in the strait](https://q.example/1)',
    ]);
    const text = 'She named the reports in which the buoy was spoken of:';
    expect(between(`<p>${text}</p>${links}`)).toEqual([text]);
  });

  it.each(['<p>* * *</p>', '<p>-------------</p>', '<div>___</div>', '<p><em>×</em></p>'])(
    'rows of signs are left out: %s',
    (html) => {
      expect(between(html)).toEqual([]);
    },
  );

  it.each(['[+] Enlarge', 'View Photos', 'Full screen', 'Close', 'Hide caption', 'Ampliar foto'])(
    'labels of buttons are left out: %s',
    (label) => {
      expect(between(`<div><a href="#">${label}</a></div>`)).toEqual([]);
      expect(between(`<div><span>${label}</span></div>`)).toEqual([]);
    },
  );
});

it('a bold label above a list in the head is its heading', () => {
  const points = '<ul><li>Ninety people were on board</li><li>A buoy had drifted</li></ul>';
  const html = `<article><h1>Ferry aground</h1><p><b>In short</b></p>${points}${paragraphs(REPORT)}</article>`;
  expect(besides(html)).toEqual([
    '## In short',
    '- Ninety people were on board\n- A buoy had drifted',
  ]);
});

it('a word beside an icon above the text is a tool, and no caption', () => {
  expect(besides(page('<div><img src="a.gif"><span>Listen now</span></div>'))).toEqual([]);
});
