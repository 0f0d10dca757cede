import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { textOf } from '../../src/content/slice.ts';
import type { Article } from '../../src/content/story.ts';

/** An article with this body. */
function article(body: string, keys = 'outlet: The Mill'): Article {
  const parsed = parseArticle(`---\n${keys}\n---\n${body}`, 'content/fair/mill.md');
  if (parsed.article === null) throw new Error(JSON.stringify(parsed.problems));
  return parsed.article;
}

/** One line for each block: its sort, and its passages between bars. */
function outline({ blocks, passages }: Article): string[] {
  return blocks.map(({ type, furniture, depth, ordinal, item, group, first, count }) => {
    const places = [group === null ? null : `g${group}`, item === null ? null : `i${item}`];
    const name = [type, depth, ordinal, ...places].filter((part) => part !== null);
    const texts = passages.slice(first, first + count).map(({ text }) => text);
    return `${name.join(' ')}${furniture === null ? '' : ` (${furniture})`}: ${texts.join(' | ')}`;
  });
}

describe('parseArticle', () => {
  it('reads all keys, and has a default for each but the outlet', () => {
    const keys = [
      'outlet: "The  Mill"',
      'headline: "Fair: opens"',
      'url: https://example.org/fair?a=1#b',
      'published: 2021-06-05T09:30+02:00',
      'author: 1843',
      'agency: [Post, Wire]',
      'lang: AR-eg',
      'rights: excerpt',
    ];
    const { blocks, passages, ...head } = article('\nنص.\n', keys.join('\n'));
    expect(head).toEqual({
      slug: 'mill',
      outlet: 'The Mill',
      headline: 'Fair: opens',
      url: 'https://example.org/fair?a=1#b',
      published: '2021-06-05T09:30+02:00',
      author: '1843',
      agency: ['Post', 'Wire'],
      lang: 'ar-EG',
      dir: 'rtl',
      rights: 'excerpt',
    });
    const {
      blocks: _,
      passages: __,
      ...plain
    } = article('\nText.\n', 'outlet: The Mill\nheadline:\nagency:');
    expect(plain).toEqual({
      slug: 'mill',
      outlet: 'The Mill',
      headline: null,
      url: null,
      published: null,
      author: null,
      agency: [],
      lang: 'en',
      dir: 'ltr',
      rights: 'full',
    });
    expect([blocks.length, passages.length]).toEqual([1, 1]);
  });

  it('leaves a dateline with the first sentence of the report, and with no other', () => {
    const body =
      '\n<!-- kicker -->\nRegion\n\nBrenkau. Es brennt.\n\nStille. Dann kam der Regen.\n';
    expect(outline(article(body, 'outlet: The Mill\nlang: de'))).toEqual([
      'paragraph (kicker): Region',
      'paragraph: Brenkau. Es brennt.',
      'paragraph: Stille. | Dann kam der Regen.',
    ]);
  });

  it('cuts a text into blocks and passages', () => {
    const body = `
The fair opened. It rained.

## Rain & wind

> “We stayed,” she said.
>
> - a tent

1. First came Ann.
2. Then Bea.

   She sang.
   - And danced.
3. Then Cem.

* One bullet.

#### Later
`;
    expect(outline(article(body))).toEqual([
      'paragraph: The fair opened. | It rained.',
      'heading 2 (sub-heading): Rain & wind',
      'quote g1: “We stayed,” she said.',
      'list item g2 i1: a tent',
      'list item 1 g3 i2: First came Ann.',
      'list item 2 g3 i3: Then Bea.',
      'list item 2 g3 i3: She sang.',
      'list item g4 i4: And danced.',
      'list item 3 g3 i5: Then Cem.',
      'list item g5 i6: One bullet.',
      'heading 4 (sub-heading): Later',
    ]);
  });

  it('tells two items of a bulleted list from two paragraphs of one', () => {
    expect(outline(article('\n- A tent.\n\n  It leaks.\n- A boat.\n'))).toEqual([
      'list item g1 i1: A tent.',
      'list item g1 i1: It leaks.',
      'list item g1 i2: A boat.',
    ]);
  });

  it('keeps the cells of one row of a table together', () => {
    const body = `
<table><caption>Damage so far</caption>
<tr><th>Where</th><th>Cost</th></tr>
<tr>
  <td><b>Fish</b> market</td>
  <td>€2.5 million</td>
</tr>
<tr><td><p>Cell.</p><p>Its second paragraph.</p></td><td>Another.</td></tr>
</table>
`;
    expect(outline(article(body))).toEqual([
      'caption (caption): Damage so far',
      'paragraph: Where Cost',
      'paragraph: Fish market €2.5 million',
      'paragraph: Cell.',
      'paragraph: Its second paragraph.',
      'paragraph: Another.',
    ]);
  });

  it('reads marks of furniture, one block each', () => {
    const body = `
<!-- kicker -->
Live

<!-- Read-More -->
- [A fair](https://example.org/a)
- Another

<!-- caption -->

> A tent. (Wire)

<!-- kicker -->
## At a glance

<!-- sub-heading -->
**Rain**

It rained.

<figure><img src="https://example.org/x.jpg"><figcaption>The mill.</figcaption></figure>

<!-- source line -->
Source: The Mill

<!-- correction -->
An earlier version gave another day.
`;
    expect(outline(article(body))).toEqual([
      'paragraph (kicker): Live',
      'list item g1 i1 (read more): A fair',
      'list item g1 i2 (read more): Another',
      'caption (caption): A tent. (Wire)',
      'heading 2 (kicker): At a glance',
      'paragraph (sub-heading): Rain',
      'paragraph: It rained.',
      'caption (caption): The mill.',
      'paragraph (source line): Source: The Mill',
      'paragraph (correction): An earlier version gave another day.',
    ]);
  });

  it('cuts the markup of a block where its sentences end', () => {
    const body =
      '\nIt *rained. It* blew [hard](https://example.org/ "t").\nH<sub>2</sub>O `x < y` &amp; 10&nbsp;km.\n';
    const { passages } = article(body);
    expect(passages.map(({ html }) => toHtml([...html]))).toEqual([
      'It <em>rained.</em>',
      '<em>It</em> blew <a href="https://example.org/">hard</a>.',
      'H<sub>2</sub>O <code>x &#x3C; y</code> &#x26; 10\u00A0km.',
    ]);
    expect(passages.map(({ html }) => textOf(html))).toEqual(passages.map(({ text }) => text));
  });

  it('leaves quotation marks and dashes alone', () => {
    const text = `"It's -- 'so' ... “she” said – ”no” `;
    expect(article(`\n${text}\n`).passages[0]?.text).toBe(text.trim());
  });

  it('knows where each passage stands in its file', () => {
    const body =
      '\nOne &amp; two. **Three\nfour.** Five.\n\n> 1\\. six\n\n<div>\nSeven. Eight.\n</div>\n';
    expect(article(body).passages.map(({ text, line, column }) => [text, line, column])).toEqual([
      ['One & two.', 5, 1],
      ['Three four.', 5, 18],
      ['Five.', 6, 9],
      ['1. six', 8, 3],
      ['Seven.', 11, 1],
      ['Eight.', 11, 8],
    ]);
  });

  it('reads CRLF, lone CR and a byte order mark as an editor shows them', () => {
    const text = '---\noutlet: The Mill\n---\n\nIt rained.\nIt blew.\n\n- Later.\n';
    const plain = parseArticle(text, 'a.md');
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\uFEFF${text}`,
    ]) {
      expect(parseArticle(other, 'a.md')).toEqual(plain);
    }
    expect(plain.problems).toEqual([]);
  });

  it('gives the same passage the same id wherever it stands', () => {
    const [first] = article('\nIt rained.\n\nIt blew.\n').passages;
    const [, , second] = article('\nBefore.\n\nMore before.\n\nIt *rained*.\n').passages;
    expect(second?.id).toBe(first?.id);
  });

  it('takes duplicate passages by the hundred', () => {
    const ids = article('\nThe same words.\n'.repeat(300)).passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(300);
  });
});
