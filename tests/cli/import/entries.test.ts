import { describe, expect, it } from 'vitest';
import { markdownOf, REPORT, readBody } from './read-page.ts';

const LIVE =
  '<title>Ferry aground</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry aground"}</script>';

/** What each entry of a live report says, long and short ones mixed so that no order is kind. */
const SAID = [
  'The lifeboats are back.',
  REPORT[0],
  'Fog at Aldness.',
  `${REPORT[1]} ${REPORT[2]}`,
  'No trains run to the pier.',
  REPORT[3],
  'We stop here.',
];

function rotated(by: number): readonly string[] {
  return [...SAID.slice(by), ...SAID.slice(0, by)];
}

/** Entries as a live report sets them, every second one with a heading, and the Markdown they are to be. */
function live(said: readonly string[], tag: string): { html: string; markdown: string[] } {
  const entries = said.map((text, at) => {
    const heading = at % 2 === 0 ? `<h2><a href="#e${at}">Turn ${at}</a></h2>` : '';
    const signed = '<div class="byline">Ivy Marsh</div><button>Share</button>';
    const own = at === 2 ? ' entry--pinned' : '';
    return `<${tag} class="entry${own}" id="e${at}"><time>2${at}.05 GMT</time>${heading}<p>${text}</p>${signed}</${tag}>`;
  });
  const markdown = said.flatMap((text, at) => [
    `## 2${at}.05 GMT`,
    ...(at % 2 === 0 ? [`## Turn ${at}`] : []),
    text,
  ]);
  return { html: entries.join(''), markdown };
}

describe('a live report', () => {
  const orders = SAID.map((_, by) => by);

  it.each(orders)('keeps each of its entries, however short, in order %i', (by) => {
    for (const tag of ['div', 'article', 'section']) {
      const { html, markdown } = live(rotated(by), tag);
      const article = readBody(`<main><h1>Ferry aground</h1>${html}</main>`, LIVE);
      expect(markdownOf(article)).toEqual(markdown);
    }
  });

  it('has no numbers of a list that its entries stand in', () => {
    const items = SAID.map((text, at) => `<li><p><time>2${at}.05</time></p><p>${text}</p></li>`);
    const article = readBody(`<main><h1>Ferry aground</h1><ol>${items.join('')}</ol></main>`, LIVE);
    expect(markdownOf(article)).toEqual(SAID.flatMap((text, at) => [`## 2${at}.05`, text]));
  });

  it('does not take in what tells a time and is no entry', () => {
    const { html, markdown } = live(SAID, 'div');
    const other = '<div class="later"><time>9.15</time><p>The pier is shut.</p></div>';
    const article = readBody(`<main><h1>Ferry aground</h1>${html}${other}</main>`, LIVE);
    expect(markdownOf(article)).toEqual(markdown);
  });
});

describe('sections of a text', () => {
  const said = rotated(4);
  const sections = said.map(
    (text, at) =>
      `<div class="part">${at % 2 === 0 ? `<h2>Turn ${at}</h2>` : ''}<p>${text}</p></div>`,
  );
  const markdown = said.flatMap((text, at) => [...(at % 2 === 0 ? [`## Turn ${at}`] : []), text]);
  const page = (end = ''): readonly string[] =>
    markdownOf(readBody(`<main><h1>Ferry aground</h1>${sections.join('')}${end}</main>`));

  it('are kept from the first to the last, however short these are', () => {
    expect(page()).toEqual(markdown);
  });

  it.each([
    '<div class="part"><h2><a href="/1">The pier is shut</a></h2><p>It is old.</p></div>',
    '<div class="part"><div class="about"><p>The Quay is a daily.</p></div></div>',
    '<div class="part"><h1>The pier</h1><p>It is old.</p></div>',
    '<div class="about"><h2>About</h2><p>The Quay is a daily.</p></div>',
  ])('take in nothing that is built in another way: %s', (other) => {
    expect(page(other)).toEqual(markdown);
  });
});

describe('boxes of one paragraph each', () => {
  it.each([
    ['<table><tr><td>', '</td></tr></table>'],
    ['<div class="para"><p>', '</p></div>'],
  ])('are kept from the first to the last: %s', (open, close) => {
    const texts = ['It is aground.', ...REPORT.map((text) => `${text} ${text}`), 'Nobody slept.'];
    const html = texts.map((text) => open + text + close).join('');
    expect(markdownOf(readBody(`<h1>Ferry aground</h1>${html}`))).toEqual(texts);
  });
});
