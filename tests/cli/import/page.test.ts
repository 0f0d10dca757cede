import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/cli/import/imported.ts';
import { writeMarkdown } from '../../../src/cli/import/markdown.ts';
import { readPage } from '../../../src/cli/import/page.ts';

const report = [
  'A hundred metres of the harbour wall gave way early on Tuesday, and the sea came in as far as the fish market.',
  'No one was hurt.',
  'The fire brigade had gone from door to door an hour before, when the first stones began to move.',
  'The wall dates from 1911 and belongs to the harbour board, which has asked for money since 2027.',
  'High water is expected again in the evening, half a metre lower than on Monday.',
] as const;
const [first, second, third, fourth, last] = report;
const p = (text: string): string => `<p>${text}</p>`;

function read(body: string, head = ''): ReadArticle | null {
  const text = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const decoded = { text, encoding: 'utf-8', broken: false };
  return readPage(decoded, 'page.html', { outlet: 'The Quay', lang: '', encoding: null }).value;
}

/** The blocks of a page as Markdown. */
function body(html: string, head = ''): string[] {
  const blocks = read(html, head)?.blocks ?? [];
  return blocks.length === 0 ? [] : writeMarkdown(blocks).trim().split('\n\n');
}

/** An article whose text is the report with something after its second paragraph. */
function within(html: string): string {
  const text = `${p(first)}${p(second)}${html}${p(third)}${p(fourth)}${p(last)}`;
  return `<main><article><h1>The wall breaks</h1><div class="text">${text}</div></article></main>`;
}

/** What stands after the second paragraph. */
function between(html: string): string[] {
  const made = body(within(html));
  expect(made.slice(0, 2)).toEqual([first, second]);
  expect(made.slice(-3)).toEqual([third, fourth, last]);
  return made.slice(2, -3);
}

const junk = [
  '<script>document.write("<p>Not a word of this.</p>")</script>',
  '<style>.a{}</style><noscript><img src="t.gif"></noscript>',
  '<img src="https://t.example/p.gif" width="1" height="1">',
  '<iframe src="https://v.example/1"></iframe>',
  '<div class="ad-slot"><span>Advertisement</span></div>',
  '<p>Advertisement</p>',
  '<p>Story continues below advertisement</p>',
  '<div class="social-share"><a href="#">Share</a> <a href="#">Post</a></div>',
  '<div class="newsletter-box"><p>Get the news from the coast in your inbox every Friday.</p><form><input></form></div>',
  '<section class="related-articles"><h3>Related</h3><ul><li><a href="/1">The ferry runs again</a></li><li><a href="/2">The school is full</a></li></ul></section>',
  '<ul><li><a href="/1">The ferry runs again</a></li><li><a href="/2">The school is full</a></li></ul>',
  '<div id="disqus_thread"><p>I do not agree with this, and nor does anybody else on this quay.</p></div>',
  '<div hidden><p>You have read two of your three free articles.</p></div>',
  '<p style="display: none">You have read two of your three free articles.</p>',
  '<div class="author-bio"><p>Mara Ellingsen reports from the coast.</p></div>',
  '<nav><a href="/">Front page</a></nav>',
  '<button>Save</button>',
  '<blockquote class="pullquote"><p>the harbour board, which has asked for money since 2027</p></blockquote>',
  '<!-- a note -->',
  '<amp-ad width="300"><div>Buy this</div></amp-ad>',
];

describe('the article of a page', () => {
  it('does not change with what publishers set between and around its paragraphs', () => {
    const plain = report.map(p);
    const places = fc.array(fc.tuple(fc.constantFrom(...junk), fc.nat(plain.length)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(places, (boxes) => {
        const filled = plain.flatMap((paragraph, index) => [
          ...boxes.filter(([, at]) => at === index).map(([box]) => box),
          paragraph,
        ]);
        const after = boxes.filter(([, at]) => at === plain.length).map(([box]) => box);
        const text = [...filled, ...after].join('\n');
        expect(body(`<main><article><h1>The wall</h1>${text}</article></main>`)).toEqual(report);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['divs for paragraphs', report.map((text) => `<div class="para">${text}</div>`).join('')],
    [
      'a div around each paragraph',
      report.map((text) => `<div><div>${p(text)}</div></div>`).join(''),
    ],
    ['line breaks', `<div>${report.join('<br><br>')}</div>`],
    ['line breaks in a font', `<font face="x">${report.join('<br>&nbsp;<br>')}</font>`],
    [
      'a layout table',
      `<table><tr><td><a href="/">Menu</a></td><td>${report.map(p).join('')}</td></tr></table>`,
    ],
    ['preformatted text', `<pre>${report.join('\n\n').replaceAll(', ', ',\n  ')}</pre>`],
    [
      'a form around the page',
      `<form><div>${report.map(p).join('')}</div><input type="submit"></form>`,
    ],
    [
      'names of boxes',
      `<div class="related comments ad" role="complementary">${report.map(p).join('')}</div>`,
    ],
    ['an aside', `<aside>${report.map(p).join('')}</aside>`],
    ['paragraphs that are not closed', `<div>${report.map((text) => `<p>${text}`).join('')}</div>`],
  ])('is found in %s', (_, html) => {
    expect(body(`<h1>The wall breaks</h1>${html}`)).toEqual(report);
  });
});

describe('a block between paragraphs', () => {
  it.each([
    ['<h3>Old stones</h3>', ['## Old stones']],
    ['<p><strong>Old stones</strong></p>', ['## Old stones']],
    ['<p><strong>Old stones.</strong></p>', ['**Old stones.**']],
    ['<ul><li>a wall</li><li>a <b>pump</b></li></ul>', ['- a wall\n- a **pump**']],
    ['<ol start="3"><li>a wall</li><li>a pump</li></ol>', ['3. a wall\n4. a pump']],
    ['<blockquote>We asked.<br><br>We did.</blockquote>', ['> We asked.\n>\n> We did.']],
    [
      '<figure><img><figcaption>The quay. <b>A. Moe</b></figcaption></figure>',
      ['<!-- caption -->\nThe quay. **A. Moe**'],
    ],
    [
      '<figure><img><figcaption><span>The quay.</span><span>A. Moe</span></figcaption></figure>',
      ['<!-- caption -->\nThe quay. A. Moe'],
    ],
    [
      '<figure><img><figcaption>The quay.</figcaption><div>A. Moe</div></figure>',
      ['<!-- caption -->\nThe quay. A. Moe'],
    ],
    [
      '<div class="wp-caption"><img><p class="wp-caption-text">The quay.</p></div>',
      ['<!-- caption -->\nThe quay.'],
    ],
    [
      '<p>READ MORE: <a href="https://q.example/1">The ferry</a></p>',
      ['<!-- read more -->\nREAD MORE: [The ferry](https://q.example/1)'],
    ],
    [
      '<aside><a href="https://q.example/1">The ferry</a></aside>',
      ['<!-- read more -->\n[The ferry](https://q.example/1)'],
    ],
    [
      '<p><a href="https://q.example/1">The ferry runs again</a></p>',
      ['<!-- read more -->\n[The ferry runs again](https://q.example/1)'],
    ],
    [
      '<p><a href="https://q.example/1">The ferry runs again.</a></p>',
      ['[The ferry runs again.](https://q.example/1)'],
    ],
    [
      '<p>Source: The Quay and agencies</p>',
      ['<!-- source line -->\nSource: The Quay and agencies'],
    ],
    [
      '<p>Reporting by A. Moe; Editing by B. Lunde</p>',
      ['<!-- source line -->\nReporting by A. Moe; Editing by B. Lunde'],
    ],
    [
      '<table><tr><th>Year</th><th>Loss</th></tr><tr><td>2011</td><td>0.2</td></tr></table>',
      ['- Year Loss\n- 2011 0.2'],
    ],
    [
      '<figure><table><tr><td>2011</td><td>0.2 metres</td></tr></table><figcaption>What was lost</figcaption></figure>',
      ['- 2011 0.2 metres', '<!-- caption -->\nWhat was lost'],
    ],
    [
      '<figure><table><tr><td><img></td><td>The quay.</td></tr></table></figure>',
      ['<!-- caption -->\nThe quay.'],
    ],
    [
      '<table><tr><td>They wrote in May.</td><td>They wrote in June.</td></tr></table>',
      ['They wrote in May.', 'They wrote in June.'],
    ],
    [
      '<blockquote class="pullquote"><p>A word that stands nowhere else</p></blockquote>',
      ['> A word that stands nowhere else'],
    ],
  ])('%s', (html, blocks) => {
    expect(between(html)).toEqual(blocks);
  });

  it.each([
    ['<blockquote><p>No one was hurt.</p></blockquote>', ['> No one was hurt.']],
    ['<blockquote><p>“No one was hurt”</p></blockquote>', []],
    [
      '<blockquote><p>The wall has asked for nothing since 2027.</p></blockquote>',
      ['> The wall has asked for nothing since 2027.'],
    ],
    [
      '<blockquote><p>“The harbour board, which has asked for money since 2027”</p></blockquote>',
      [],
    ],
    [
      '<blockquote><p>The harbour board, which has asked for money since 2027</p><cite>Una Hale, mayor</cite></blockquote>',
      [],
    ],
    ['<p>“When the first stones began to move”</p>', []],
    [
      '<blockquote><p>When the first stones began to move</p><p>— Una Hale (@unahale) 3 May 2024</p></blockquote>',
      [
        '> When the first stones began to move',
        '<!-- source line -->\n> — Una Hale (@unahale) 3 May 2024',
      ],
    ],
  ])('a quotation that repeats the text goes, and no other: %s', (html, blocks) => {
    expect(between(html)).toEqual(blocks);
  });

  it('names each pull quote that goes', () => {
    const article = read(within('<p>“When the first stones began to move”</p>'));
    expect(article?.notes).toEqual([
      'left out as a pull quote, whose words the text has: ‘“When the first stones began to move”’',
    ]);
    expect(article?.leftOut).toEqual([
      { sort: 'pull quote', text: '“When the first stones began to move”' },
    ]);
  });

  it.each([
    [
      '<p>a <a href="javascript:alert(1)">b</a> <a href="#top">c</a> <a href="/x">d</a>.</p>',
      'a b c d.',
    ],
    ['<p>a <a href="https://q.example/x?utm_medium=y">b</a>.</p>', 'a [b](https://q.example/x).'],
    [
      '<p>a <u>b</u> <mark>c</mark> <i onclick="x">d</i> CO<sub class="x">2</sub>.</p>',
      'a b c *d* CO<sub>2</sub>.',
    ],
    ['<p>a<br>b &nbsp; c.&nbsp;</p>', 'a b \u00A0 c.'],
    ['<p>a\u200Bb\u00ADc \u202Ed\u202C.</p>', 'abc d.'],
    ['<p>一<br>二。</p>', '一二。'],
  ])('inline: %s', (html, markdown) => {
    expect(between(html)).toEqual([markdown]);
  });
});

describe('the head of a page', () => {
  const article = (head: string): string =>
    `<main><article><header>${head}</header>${report.map(p).join('')}</article></main>`;

  it.each([
    ['<p class="kicker">Coast</p><h1>The wall</h1>', ['<!-- kicker -->\nCoast']],
    [
      '<h1>The wall</h1><p class="standfirst">Forty families are homeless</p>',
      ['Forty families are homeless'],
    ],
    [
      '<h1>The wall</h1><h2 class="subtitle">Forty families are homeless</h2>',
      ['Forty families are homeless'],
    ],
    [
      '<h1>The wall</h1><p>Forty families had to leave their homes before dawn.</p>',
      ['Forty families had to leave their homes before dawn.'],
    ],
    [
      '<h1>The wall</h1><h2>In short</h2><ul><li>The wall broke at five</li><li>No one was hurt at all</li></ul>',
      ['## In short', '- The wall broke at five\n- No one was hurt at all'],
    ],
    ['<h1>The wall</h1><p class="byline">By A. Moe</p><time>4 March</time><p>5 min read</p>', []],
    ['<h1>The wall</h1><p>By Mara Ellingsen in Vestholm</p>', []],
    [
      '<h1>The wall</h1><div class="meta"><span class="author">A. Moe</span> <span class="date">4 March</span></div>',
      [],
    ],
    [
      '<h1>The wall</h1><p>By <span class="author">A. Moe</span> | <span class="date">4 March</span></p>',
      [],
    ],
    [
      '<h1>The wall</h1><p>Built by <span class="author">A. Moe</span> on <span class="date">4 March</span></p>',
      ['Built by A. Moe on 4 March'],
    ],
    ['<h1>The wall</h1><p>Published 4 March 2031, 6.40am</p>', []],
    [
      '<div class="breadcrumbs"><a href="/">Front</a> <a href="/c">Coast</a></div><h1>The wall</h1>',
      [],
    ],
  ])('%s', (head, blocks) => {
    const author = '<meta name="author" content="Mara Ellingsen">';
    expect(body(article(head), author).slice(0, -report.length)).toEqual(blocks);
  });
});

describe('the end of a page', () => {
  const article = (end: string): string =>
    `<main><article><h1>The wall</h1><div>${report.map(p).join('')}</div>${end}</article></main>`;

  it.each([
    [
      '<footer><p>Source: The Quay</p><p>© 2031</p></footer>',
      ['<!-- source line -->\nSource: The Quay'],
    ],
    ['<footer><p>© 2031 The Quay. All rights reserved.</p></footer>', []],
    ['<h2>Most read</h2>', []],
    [
      '<div class="box"><ul><li>Tender: July</li><li>Work begins in September</li></ul></div>',
      ['- Tender: July\n- Work begins in September'],
    ],
    ['<ul><li>Tender: July</li><li><a href="/1">The ferry runs again</a></li></ul>', []],
    ['<ul><li>Save</li><li>Print</li></ul>', []],
    ['</article><ul><li>Tender: July</li><li>Work begins in September</li></ul><article>', []],
    ['<div class="topics"><a href="/1">Storms</a></div>', []],
  ])('%s', (end, blocks) => {
    expect(body(article(end)).slice(report.length)).toEqual(blocks);
  });
});

describe('the byline of a page', () => {
  it('is left out where its parts stand right above the text, named apart', () => {
    const meta =
      '<div class="meta"><span class="author">A. Moe</span> <span class="date">4 March 2031</span></div>';
    const html = `<main><article><h1>The wall</h1>${meta}${report.map(p).join('')}</article></main>`;
    const made = read(html);
    expect(made?.blocks.map(({ text }) => text)).toEqual(report);
    expect(made?.leftOut).toContainEqual({ sort: 'byline', text: 'A. Moe 4 March 2031' });
  });
});

describe('a sign-off', () => {
  const sorts = (text: string) =>
    read(`<article><h1>The wall</h1>${report.map(p).join('')}${p(text)}</article>`)?.blocks.at(-1);

  it.each([
    'The Associated Wire contributed to this report.',
    'A. Moe in Vestholm and B. Lie contributed to this story.',
    '(Mara Ellingsen contributed to this article)',
    'Mara Ellingsen contributed reporting from Vestholm.',
    'Additional reporting by Mara Ellingsen.',
    'Mit Material von dpa und AFP.',
    'Avec AFP.',
    '(Con información de EFE)',
    'Com informações da Reuters.',
  ])('is a source line: %s', (text) => {
    expect(sorts(text)).toMatchObject({ text, furniture: 'source line' });
  });

  it('names every agency that it credits', () => {
    const html = `<article><h1>The wall</h1>${report.map(p).join('')}<p>Mit Material von dpa und AFP.</p></article>`;
    expect(read(html)?.front.agency).toEqual(['dpa', 'AFP']);
  });

  it.each([
    'The rain has contributed to this. Nobody had asked for a report.',
    'Those who contributed to this reporting line were thanked, the board said.',
    'Avec le vent, la mer est montée.',
    'Con información de la alcaldía, el puerto cerró sus puertas.',
  ])('is none: %s', (text) => {
    expect(sorts(text)).toMatchObject({ text, furniture: null });
  });
});

describe('a page that is no article', () => {
  it.each([
    ['nothing', ''],
    ['a notice', '<h1>Not found</h1><p>The page that you look for is not here.</p>'],
    ['a menu', `<nav>${'<a href="/">Front page of the paper</a>'.repeat(40)}</nav>`],
    ['a script', '<div id="app"></div><script>start()</script>'],
  ])('%s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

it('says of a page without its text that it is for subscribers', () => {
  const paid =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
  const decoded = {
    text: `<html lang="en"><head>${paid}</head><body><h1>The wall</h1><p>Subscribe to read on.</p></body></html>`,
    encoding: 'utf-8',
    broken: false,
  };
  const { problems } = readPage(decoded, 'page.html', {
    outlet: 'The Quay',
    lang: '',
    encoding: null,
  });
  expect(problems[0]?.what).toMatch(/expected an article\. The page is for subscribers\.$/);
});

describe('a page in two languages', () => {
  it('asks for its language where it names the wrong one', () => {
    const text = 'انهار نحو مئة متر من جدار الميناء القديم في بلدة فستهولم فجر الثلاثاء. '.repeat(
      3,
    );
    const article = read(`<article><h1>جدار</h1>${p(text)}${p(text)}</article>`);
    expect(article?.front.lang).toBe('');
    expect(article?.notes).toEqual(['the page does not name its language: add `lang`']);
  });
});

describe('a page in a language that it does not name', () => {
  const french =
    'Le bac qui relie la ville à la rive sud a touché un banc de sable dans la soirée de dimanche, et les passagers ont été ramenés à terre par les sauveteurs, selon le maire de la commune. ';
  const notes = (lang: string): readonly string[] | undefined => {
    const article = `<article><h1>Le bac</h1>${p(french)}${p(french)}${p(french)}</article>`;
    const text = `<html${lang}><body>${article}</body></html>`;
    const decoded = { text, encoding: 'utf-8', broken: false };
    return readPage(decoded, 'page.html', { outlet: 'Quai', lang: '', encoding: null }).value
      ?.notes;
  };

  it('is one that its words tell', () => {
    expect(notes('')).toEqual([
      'the page does not name its language, “fr” by its words: add `lang`',
    ]);
    expect(notes(' lang="en"')).toEqual([
      'the text is hardly in the page’s language “en” but in “fr”: see `lang`',
    ]);
    expect(notes(' lang="fr"')).toEqual([]);
  });
});

describe('a byline, whatever it is named', () => {
  const page = (line: string, head = '') =>
    read(`<main><article><h1>The wall</h1>${line}${report.map(p).join('')}</article></main>`, head);
  const author =
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Piet Sorley"}}</script>';

  it('is left out and named where it is author, date and reading time', () => {
    const line = 'Piet Sorley | 11 March 2024 | 3 min read';
    for (const html of [`<p class="meta">${line}</p>`, `<p>${line}</p>`, `<div>${line}</div>`]) {
      const made = page(html, author);
      expect(made?.blocks.map(({ text }) => text)).toEqual(report);
      expect(made?.leftOut).toContainEqual({ sort: 'byline', text: line });
    }
  });

  it('is read with a space between elements that touch', () => {
    const made = page('<p><b>Piet Sorley</b><i>11 March 2024</i></p>', author);
    expect(made?.leftOut).toContainEqual({ sort: 'byline', text: 'Piet Sorley 11 March 2024' });
  });

  it('tells author and day where the metadata do not, and says so', () => {
    const made = page('<p class="post-info">By Jo Bell · 3 May 2024 · 2 min read</p>');
    expect(made?.front).toMatchObject({ author: 'Jo Bell', published: '2024-05-03' });
    expect(made?.notes).toEqual([
      'author and published taken from the byline “By Jo Bell · 3 May 2024 · 2 min read”',
    ]);
  });

  it('changes nothing that the metadata tell, and names whom they leave out', () => {
    const date = '<meta property="article:published_time" content="2024-05-02T10:00Z">';
    const made = page('<p class="byline">By Jo Bell · 3 May 2024</p>', author + date);
    expect(made?.front).toMatchObject({ author: 'Piet Sorley', published: '2024-05-02T10:00Z' });
    expect(made?.notes).toEqual([
      'the byline “By Jo Bell · 3 May 2024” names Jo Bell beside the author that is set',
    ]);
  });
});

describe('a note of the outlet’s own', () => {
  const author = '<meta name="author" content="Jo Bell">';
  const made = (html: string) =>
    read(`<article><h1>The wall</h1>${report.map(p).join('')}${html}</article>`, author);

  it.each([
    ['<p class="correction">We gave a wrong date.</p>', 'correction'],
    [
      '<p>This article was amended on 13 March 2024. An earlier version gave 1912.</p>',
      'correction',
    ],
    ['<p><em>Correction: An earlier version gave 1912.</em></p>', 'correction'],
    ['<p>Correction (3 May): the wall dates from 1911.</p>', 'correction'],
    ['<p>In einer früheren Version dieses Artikels stand 1912.</p>', 'correction'],
    ['<p>Jo Bell is a reporter in Lorne. Follow her on X.</p>', 'line about the author'],
    ['<p>Follow Jo Bell on X.</p>', 'line about the author'],
    ['<p><b>Follow <a href="/x">us</a> on X and Facebook.</b></p>', 'line for readers'],
    ['<p>Comments are moderated and close after three days.</p>', 'note on comments'],
    [
      '<blockquote>We are safe.<br><br>— Lorne Lifeboat (@LB) May 3, 2024</blockquote>',
      'signature of a post',
    ],
  ])('is furniture, and named: %s', (html, note) => {
    const { blocks = [], notes = [] } = made(html) ?? {};
    const isCorrection = note === 'correction';
    expect(blocks.at(-1)?.furniture).toBe(isCorrection ? note : 'source line');
    const marked = isCorrection ? '' : ' and marked as a source line';
    expect(notes).toEqual([expect.stringContaining(`taken for a ${note}${marked}: “`)]);
  });

  it.each([
    'The correction of the wall was long overdue, the board said.',
    'Jo Bell, the mayor said, is welcome.',
    'Al Moe is a fisherman in Lorne.',
    'They follow him on foot.',
    'This article of the treaty was amended in 1911.',
  ])('is none: %s', (text) => {
    expect(made(p(text))?.blocks.at(-1)).toMatchObject({ text, furniture: null });
  });

  it('is each of many in a row, and what stands below a heading of rules for comments', () => {
    const { blocks = [] } =
      made(
        [
          p('Have you seen the wall? Email the desk at wall@q.example'),
          p('Follow us on X.'),
          p('Like our page!'),
          p('Sign up for our harbour newsletter.'),
          '<h3>Comment policy</h3>',
          p('Be kind.'),
          p('Names are printed.'),
        ].join(''),
      ) ?? {};
    const kept = report.length;
    expect(blocks.slice(kept).map(({ furniture }) => furniture)).toEqual([
      ...['source line', 'source line', 'source line', 'source line'],
      ...['sub-heading', 'source line', 'source line'],
    ]);
    expect(blocks.slice(0, kept).every(({ furniture }) => furniture === null)).toBe(true);
  });

  it('credits no agency', () => {
    expect(
      made(p('Correction: the wall dates from 1911, AFP, which we quoted, says.'))?.front.agency,
    ).toEqual([]);
  });
});

describe('an agency', () => {
  const made = (first: string, last: string) =>
    read(`<article><h1>The wall</h1>${[first, ...report, last].map(p).join('')}</article>`)?.front
      .agency;

  it.each([
    ['LORNE (AP) — The wall fell on Monday.', ['AP']],
    ['LORNE, May 3 (Reuters) - The wall fell on Monday.', ['Reuters']],
    ['<b>Lauben (dpa).</b> Die Mauer fiel am Montag.', ['dpa']],
    ['Lauben/Berlin (dpa/AFP) – Die Mauer fiel am Montag.', ['dpa', 'AFP']],
    ['МОСКВА (ТАСС) — Стена упала в понедельник.', ['ТАСС']],
    ['The Associated Press (AP) said that the wall fell.', []],
    ['The union (TT) — and nobody else — was there.', ['TT']],
    ['LORNE (Quay Post) — The wall fell on Monday.', []],
  ])('is found in the dateline: %s', (text, agencies) => {
    expect(made(text, 'The end.')).toEqual(agencies);
  });

  it.each([
    ['Additional reporting by Ewa Novak. Source: AP', ['AP']],
    ['Quelle: dpa', ['dpa']],
    ['Источник: Интерфакс', ['Интерфакс']],
    ['المصدر: رويترز', ['رويترز']],
    ['Source: The Quay; with reporting by AFP', []],
  ])('is found in the source line: %s', (text, agencies) => {
    expect(made('The wall fell on Monday.', text)).toEqual(agencies);
  });
});

it('names what is left out with a space between its elements', () => {
  const boxes =
    '<nav><ul><li><a href="/">News</a></li><li><a href="/s">Sport</a></li></ul></nav><div class="share-bar"><a href="#">Facebook</a><a href="#">X</a></div><div class="kommentare"><h3>Kommentare</h3><p>hans: so <b>sch</b>limm</p></div>';
  const made = read(`<article><h1>The wall</h1>${report.map(p).join('')}</article>${boxes}`);
  expect(made?.leftOut).toEqual([
    { sort: 'navigation', text: 'News Sport' },
    { sort: 'share', text: 'Facebook X' },
    { sort: 'comments', text: 'Kommentare hans: so schlimm' },
  ]);
});

describe('a page of a word processor', () => {
  it('has its items of lists as paragraphs with a sign', () => {
    const item = (text: string): string =>
      `<p class="MsoListParagraph"><span>·<span>&nbsp;&nbsp; </span></span>${text}</p>`;
    const made = between(`${item('One <b>boat</b>')}${item('Two boats')}`);
    expect(made).toEqual(['- One **boat**\n- Two boats']);
  });

  it('has its byline as a paragraph', () => {
    const made = read(within('').replace('<div class="text">', '<div><p><b>By Jo Bell</b></p>'));
    expect(made?.front.author).toBe('Jo Bell');
    expect(made?.blocks).toHaveLength(report.length);
  });
});

it('links start from the base that the page names', () => {
  const article = within('<p>The <a href="plan">plan</a> is out.</p>');
  const head = '<base href="https://q.example/x/">';
  expect(body(article, head)).toContain('The [plan](https://q.example/x/plan) is out.');
});

describe('a text given for a page', () => {
  const options = { outlet: 'The Quay', lang: '', encoding: null };
  const problem = (text: string) =>
    readPage({ text, encoding: 'utf-8', broken: false }, 'page.txt', options).problems[0];

  it.each([
    report.join('\n\n'),
    report.join('\n\n').replace('No one', '<b>No one</b>'),
    report.join('\n').replace('No one', '<a href="https://q.example/">No one</a>'),
    report.join('\n\n').replace('No one', 'No one <jo@q.example>'),
  ])('is no page where no tag sets its lines apart', (text) => {
    expect([problem(text)?.name, problem(text)?.fix]).toEqual([
      'page-format-unknown',
      'Add `--text`.',
    ]);
  });

  it.each([report.join('<br><br>\n'), report.map((text) => `<p>${text}`).join('\n')])(
    'is a page with a tag that does, whatever else it lacks',
    (text) => {
      expect(problem(text)).toBeUndefined();
    },
  );
});

describe('a live report that only its names tell of', () => {
  const entry = (time: string, text: string): string =>
    `<div class="live-post"><time>${time}</time>${p(text)}</div>`;
  const page = (entries: string): string[] =>
    body(`<main><h1>The wall breaks</h1><div class="live-posts">${entries}</div></main>`);

  it('keeps the time of each entry as its heading', () => {
    const texts = [first, third, fourth].map((text, hour) => entry(`${9 - hour}.05am`, text));
    expect(page(texts.join(''))).toEqual([
      ...['## 9.05am', first, '## 8.05am', third, '## 7.05am', fourth],
    ]);
  });
});

it('parts of a line that style sheets set apart do not run into each other', () => {
  const made = (html: string) => between(`<div class="timeline">${html}</div>`);
  expect(made('<span>2 May</span><span>The crane falls.</span>')).toEqual([
    '2 May The crane falls.',
  ]);
  expect(made('<b>T</b><span>he crane falls.</span>')).toEqual(['**T**he crane falls.']);
  expect(made('<p><i>Mac</i><b>Donald</b> came.</p>')).toEqual(['*Mac*__Donald__ came.']);
});
