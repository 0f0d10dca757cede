import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../../../src/cli/import/metadata/metadata.ts';
import { parsePage } from '../../../../src/cli/import/tree.ts';

function read(head: string, body = '', outlet = ''): Metadata {
  return readMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), outlet);
}

function linked(data: unknown, rest = '', body = ''): Metadata {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  return read(`<script type="application/ld+json">${json}</script>${rest}`, body);
}

const article = { '@context': 'https://schema.org', '@type': 'NewsArticle' };

describe('a page that says nothing', () => {
  it('has no metadata', () => {
    const { languageOf, ...metadata } = read('');
    expect(metadata).toEqual({
      ...{ outlets: [], headline: '', url: '', base: '', authors: [], agencies: [] },
      ...{ published: '', unreadMoment: '' },
      ...{ isLive: false, isPaid: false },
    });
    expect(languageOf('The wall fell.')).toBe('');
  });

  it.each([
    '{"@type":"NewsArticle",',
    '[]',
    'null',
    '"text"',
    '{"@type":7,"@graph":{"@graph":[null,[1]]}}',
    '{"@type":"NewsArticle","author":7,"publisher":[null],"headline":{"a":1},"datePublished":[]}',
  ])('in broken linked data as well: %s', (json) => {
    const { headline, authors, published, outlets } = linked(json);
    expect([headline, authors, published, outlets]).toEqual(['', [], '', []]);
  });
});

describe('linked data', () => {
  it.each([
    ['one object', { ...article, headline: 'Wall' }],
    ['a list', [{ '@type': 'WebSite' }, { ...article, headline: 'Wall' }]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { ...article, headline: 'Wall' }] }],
    [
      'a type among others',
      { ...article, '@type': ['Thing', 'OpinionNewsArticle'], headline: 'Wall' },
    ],
    [
      'a type by its address',
      { ...article, '@type': 'https://schema.org/Article', headline: 'Wall' },
    ],
    ['an entity of a page', { '@type': 'WebPage', mainEntity: { ...article, headline: 'Wall' } }],
    ['a live report', { '@type': 'LiveBlogPosting', headline: 'Wall', liveBlogUpdate: [] }],
  ])('is read from %s', (_, data) => {
    expect(linked(data).headline).toBe('Wall');
  });

  it('is read through comments, line breaks in texts and a semicolon', () => {
    expect(linked('<!-- {"@type":"Article","headline":"The\nwall"}; -->').headline).toBe(
      'The wall',
    );
    const cdata = '//<![CDATA[\n{"@type":"Article","headline":"The wall"}\n//]]>';
    expect(linked(cdata).headline).toBe('The wall');
  });

  it('means the article at the page’s own address', () => {
    const other = { ...article, headline: 'Ferry', url: 'https://q.example/ferry' };
    const own = { ...article, headline: 'Wall', url: 'https://q.example/wall' };
    const canonical = '<link rel="canonical" href="https://q.example/wall">';
    expect(linked([other, own], canonical).headline).toBe('Wall');
    expect(linked([other, own]).headline).toBe('Ferry');
  });

  it('reads character references that were left in it', () => {
    expect(linked({ ...article, headline: 'Wall &amp; sea &#8217;31 &lt;live&gt;' }).headline).toBe(
      'Wall & sea ’31 <live>',
    );
    expect(linked({ ...article, headline: 'Q&A: 1 < 2' }).headline).toBe('Q&A: 1 < 2');
  });

  it('says what is live and what is paid for', () => {
    expect(linked({ ...article, '@type': 'LiveBlogPosting' }).isLive).toBe(true);
    for (const value of [false, 'False', 'https://schema.org/False']) {
      expect(linked({ ...article, isAccessibleForFree: value }).isPaid).toBe(true);
    }
    expect(linked({ ...article, isAccessibleForFree: 'True' }).isPaid).toBe(false);
  });
});

describe('the headline', () => {
  const site = '<meta property="og:site_name" content="The Quay">';

  it('is the one heading of the first level, as printed', () => {
    expect(
      linked({ ...article, headline: 'Wall breaks: live updates' }, '', '<h1>The wall breaks</h1>')
        .headline,
    ).toBe('The wall breaks');
  });

  it('is, of several headings, the one that the metadata name', () => {
    const body = '<h1>The Quay</h1><h1>Most read</h1><h1>“The wall” breaks</h1>';
    const og = '<meta property="og:title" content="The Wall Breaks">';
    expect(read(site + og, body).headline).toBe('“The wall” breaks');
    expect(read(site, body).headline).toBe('');
  });

  it('is taken from a title without the outlet’s name', () => {
    for (const title of [
      'The wall breaks | The Quay',
      'The Quay - The wall breaks',
      'The wall breaks',
    ]) {
      expect(read(`${site}<title>${title}</title>`).headline).toBe('The wall breaks');
    }
    expect(read(`${site}<title>Storm - a report - The Quay</title>`).headline).toBe(
      'Storm - a report',
    );
  });

  it('is no text of a page’s length', () => {
    expect(read('', `<h1>${'wall '.repeat(200)}</h1>`).headline).toBe('');
  });
});

describe('people', () => {
  it('are all that one bearer is named by', () => {
    const author = { '@type': 'Person', name: ['Ken Marsh', 'Lil Orr'] };
    expect(linked({ ...article, author }).authors).toEqual(['Ken Marsh', 'Lil Orr']);
  });

  const author = (value: unknown): Metadata =>
    linked({ ...article, author: value, publisher: { name: 'The Quay' } });

  it.each([
    ['a name', 'Mara Ellingsen', ['Mara Ellingsen']],
    ['an object', { '@type': 'Person', name: 'By Mara Ellingsen' }, ['Mara Ellingsen']],
    ['a list', [{ name: 'A. Moe' }, 'B. Lunde', { name: 'a. moe' }], ['A. Moe', 'B. Lunde']],
    ['an address', { url: 'https://q.example/mara', name: 'https://q.example/mara' }, []],
    ['the outlet', { '@type': 'Organization', name: 'The Quay' }, []],
    ['one with the outlet behind it', { name: 'A. Moe, The Quay' }, ['A. Moe']],
    ['one with the outlet in brackets', 'A. Moe (Quay)', ['A. Moe']],
    ['one with the outlet after a preposition', 'A. Moe for The Quay', ['A. Moe']],
    ['one with an office', 'A. Moe, Harbour Correspondent', ['A. Moe']],
    ['several in one text', 'A. Moe, B. Lunde', ['A. Moe, B. Lunde']],
    ['a desk', { '@type': 'Organization', name: 'Coast desk' }, ['Coast desk']],
  ])('%s', (_, value, names) => {
    expect(author(value).authors).toEqual(names);
  });

  it('are agencies where they bear the name of one', () => {
    const { authors, agencies } = author([
      { '@type': 'Organization', name: 'AFP' },
      'Reuters',
      'A. Moe',
    ]);
    expect(authors).toEqual(['A. Moe']);
    expect(agencies).toEqual(['AFP', 'Reuters']);
    expect(author({ '@type': 'Person', name: 'Tass' }).agencies).toEqual([]);
  });

  it('are read from references in a graph', () => {
    const graph = [
      { '@id': '#m', '@type': 'Person', name: 'M. Moe' },
      { ...article, author: { '@id': '#m' } },
    ];
    expect(linked({ '@graph': graph }).authors).toEqual(['M. Moe']);
  });

  it('are read from meta elements, then from marks in the page', () => {
    const meta =
      '<meta name="author" content="By Mara Ellingsen"><meta name="author" content="B. Lunde">';
    const body = '<p>By <a rel="author" href="/m">M. Moe</a></p>';
    expect(read(meta, body).authors).toEqual(['Mara Ellingsen', 'B. Lunde']);
    expect(read('<meta name="author" content="www.q.example">', body).authors).toEqual(['M. Moe']);
    const marked =
      '<span itemprop="author"><b>Words by</b> <span itemprop="name">M. Moe</span></span>';
    expect(read('', marked).authors).toEqual(['M. Moe']);
  });

  it('are agencies where the page marks their credit', () => {
    expect(read('', '<span class="article__agency">(Nordwire)</span>').agencies).toEqual([
      'Nordwire',
    ]);
  });
});

describe('the address', () => {
  it.each([
    ['<link rel="canonical" href="https://q.example/a">', 'https://q.example/a'],
    [
      '<link rel="canonical" href="https://q.example/a?utm_source=x&id=1#top">',
      'https://q.example/a?id=1',
    ],
    [
      '<link rel="canonical" href="/"><meta property="og:url" content="https://q.example/a">',
      'https://q.example/a',
    ],
    [
      '<link rel="canonical" href="https://q.example/"><meta property="og:url" content="https://q.example/a">',
      'https://q.example/a',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', ''],
    ['<link rel="canonical" href="https://user:pass@q.example/a">', ''],
    [
      '<!-- saved from url=(0019)https://q.example/a --><link rel="canonical" href="/b">',
      'https://q.example/b',
    ],
    [
      '<base href="https://q.example/x/"><meta property="og:url" content="a">',
      'https://q.example/x/a',
    ],
    ['<base href="file:///home/"><meta property="og:url" content="a">', ''],
    ['', ''],
  ])('%s', (head, url) => {
    expect(read(head).url).toBe(url);
  });

  it('is, for want of others, that of the linked data or of the one who saved the page', () => {
    const mainEntityOfPage = { '@id': 'https://q.example/a#article' };
    expect(linked({ ...article, mainEntityOfPage }).url).toBe('https://q.example/a');
    const saved = '<!-- saved from url=(0019)https://q.example/a --><html><p>x';
    expect(readMetadata(parsePage(saved), '').url).toBe('https://q.example/a');
  });
});

describe('what the addresses in a page start from', () => {
  const canonical = '<link rel="canonical" href="https://q.example/x/a">';

  it.each([
    [canonical, 'https://q.example/x/a'],
    [`${canonical}<base href="/y/">`, 'https://q.example/y/'],
    [`<base target="_top"><base href="https://z.example/">${canonical}`, 'https://z.example/'],
    [`${canonical}<base href="file:///home/">`, 'https://q.example/x/a'],
  ])('%s', (head, base) => {
    expect(read(head).base).toBe(base);
  });
});

describe('the moment of publication', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T06:40:00.000+01:00', '2031-03-04T06:40:00+01:00'],
    ['2031-03-04T06:40:00+0100', '2031-03-04T06:40:00+01:00'],
    ['2031-03-04 06:40:00 +01', '2031-03-04T06:40:00+01:00'],
    ['2031-03-04t06:40z', '2031-03-04T06:40Z'],
    ['2031-02-30', ''],
    ['20310304T064000Z', '2031-03-04T06:40:00Z'],
    ['20310304T0640+0100', '2031-03-04T06:40+01:00'],
    ['20310304', '2031-03-04'],
    ['20311304', ''],
    ['4 March 2031', '2031-03-04'],
    ['Mar 4, 2031', '2031-03-04'],
    ['Tue, 04 Mar 2031 06:40:00 GMT', '2031-03-04'],
    ['4. März 2031, 6:40 Uhr', '2031-03-04'],
    ['Updated 4 March 2031', ''],
    ['The fourth storm of 4 March 2031 came from the north', ''],
    ['3/4/2031', ''],
    ['1930348800', ''],
  ])('%s', (written, moment) => {
    expect(linked({ ...article, datePublished: written }).published).toBe(moment);
  });

  it('is the one that is written for machines before a day in words', () => {
    const rest = '<meta property="article:published_time" content="2031-03-04T06:40Z">';
    const { published } = linked({ ...article, datePublished: 'Mar 4, 2031' }, rest);
    expect(published).toBe('2031-03-04T06:40Z');
  });

  it('is told as it stands where it cannot be read', () => {
    const told = linked({ ...article, datePublished: '3/4/2031' });
    expect([told.published, told.unreadMoment]).toEqual(['', '3/4/2031']);
  });

  it('is read from meta elements and from marked times', () => {
    expect(read('<meta property="article:published_time" content="2031-03-04">').published).toBe(
      '2031-03-04',
    );
    expect(
      read('', '<time class="entry-date published" datetime="2031-03-04">x</time>').published,
    ).toBe('2031-03-04');
    expect(read('', '<time pubdate>2031-03-04</time>').published).toBe('2031-03-04');
    expect(read('', '<time datetime="2031-03-04">x</time>').published).toBe('');
  });
});

describe('the language', () => {
  const arabic = 'انهار نحو مئة متر من جدار الميناء القديم في بلدة فستهولم فجر الثلاثاء';

  it('is that of the page, in canonical form', () => {
    const languageOf = (html: string): string =>
      readMetadata(parsePage(html), '').languageOf('The wall fell.');
    expect(languageOf('<html lang="en-gb">')).toBe('en-GB');
    expect(languageOf('<html lang="english"><meta property="og:locale" content="en_AU">')).toBe(
      'en-AU',
    );
    expect(languageOf('<html><meta http-equiv="content-language" content="fr, en">')).toBe('fr');
  });

  it('is one that the text can be in', () => {
    const page = parsePage('<html lang="en"><meta property="og:locale" content="ar_AR">');
    expect(readMetadata(page, '').languageOf(arabic)).toBe('ar-AR');
    expect(readMetadata(parsePage('<html lang="en">'), '').languageOf(arabic)).toBe('');
  });
});

describe('the outlet', () => {
  it('is the site’s name, else the publisher’s', () => {
    const data = { ...article, publisher: { '@type': 'Organization', name: 'Quay Media' } };
    expect(linked(data, '<meta property="og:site_name" content="The Quay">').outlets).toEqual([
      'The Quay',
      'Quay Media',
    ]);
    expect(linked({ ...article, publisher: 'Quay Media' }).outlets).toEqual(['Quay Media']);
  });
});

describe('the headline of a page that heads itself with something else', () => {
  const page = '<h1>Harbour News Desk</h1><h2>The ferry runs aground</h2><h2>Storms to come</h2>';

  it.each([
    '<meta property="og:title" content="The ferry runs aground">',
    '<title>The ferry runs aground - Coast - Quay Daily</title>',
    '<title>Quay | The ferry runs aground</title>',
  ])('is the heading that %s names', (head) => {
    expect(read(head, page).headline).toBe('The ferry runs aground');
  });

  it('is the first-level heading where none is named', () => {
    expect(read('<title>Ferry on a sandbank</title>', page).headline).toBe('Harbour News Desk');
  });
});

describe('names that are none', () => {
  it('of authors are the addresses of sites, and what stands in a box with a name', () => {
    const box =
      '<a rel="author">Ida Holm</a><div itemprop="author">Ida Holm writes. 5 followers</div>';
    expect(read('<meta name="author" content="quay.example">', box).authors).toEqual(['Ida Holm']);
  });

  it('of outlets give way to names', () => {
    const head =
      '<meta property="og:site_name" content="https://www.quay.example"><meta name="application-name" content="The Quay">';
    expect(read(head).outlets).toEqual(['The Quay', 'https://www.quay.example']);
  });
});
