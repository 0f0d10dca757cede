import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/content/story.ts';
import { differences, Fidelity, faultsOf, twinDifferences } from '../../src/site/fidelity.ts';
import { textById } from '../../src/site/rendered-text.ts';

describe('textById', () => {
  it.each([
    ['<p id="a-x">One <mark>two</mark> three.</p><p>Four</p>', 'One two three.'],
    ['<p class="a > b" id="a-x">AT&#x26;T &lt;b&gt; &quot;q&quot; &#39;</p>', 'AT&T <b> "q" \''],
    ['<p id="a-x">a<br>b<img src="x" alt="c>d">e</p>', 'abe'],
    ['<p id="a-x">left open<p id="a-y">next', 'left open'],
    ['<!-- <p id="a-x">no</p> --><p id="a-x">yes</p>', 'yes'],
    ['<p id="a-x"></p>', ''],
    ['<p id="a-x">1 < 2 ünïcödé 中文</p>', '1 < 2 ünïcödé 中文'],
  ])('reads %s', (html, text) => {
    expect(textById(html).get('a-x')).toBe(text);
  });

  it('gives an element the text of all that stands in it', () => {
    const texts = textById(
      '<ol id="o"><li id="r"><p id="a-x">One</p> <p>two</p></li></ol><p>after</p>',
    );
    expect(Object.fromEntries(texts)).toEqual({ o: 'One two', r: 'One two', 'a-x': 'One' });
  });

  it('reads what is asked for alone', () => {
    const html = '<p id="a">1<b id="b">2</b></p><p id="c">3</p>';
    expect(Object.fromEntries(textById(html, (id) => id !== 'b'))).toEqual({ a: '12', c: '3' });
  });
});

const passage = (id: string, text: string) => ({
  id,
  text,
  html: [],
  block: 0,
  furniture: null,
  line: 1,
  column: 1,
});

const inA = (id: string) => `a-${id}`;
const inB = (id: string) => `b-${id}`;

describe('differences', () => {
  const passages = [passage('x', 'Said “so”.'), passage('y', 'Done.')];

  it('are none where every passage is shown as it is', () => {
    const texts = new Map([
      ['a-x', 'Said “so”.'],
      ['a-y', 'Done.'],
    ]);
    expect(differences(texts, inA, { passages, rights: 'full' })).toEqual([]);
  });

  it('name an altered passage and a missing one', () => {
    const found = differences(new Map([['b-x', 'Said "so".']]), inB, { passages, rights: 'full' });
    expect(found).toEqual([
      '"Said “so”." is shown as "Said \\"so\\"."',
      '"Done." is not on the page',
    ]);
  });

  it('allow an excerpt to leave passages out, not to alter them', () => {
    const found = differences(new Map([['a-x', 'Said']]), inA, { passages, rights: 'excerpt' });
    expect(found).toEqual(['"Said “so”." is shown as "Said"']);
  });
});

describe('differences of twins', () => {
  const articles = [{ slug: 'the-post', passages: [passage('y', 'Done.')] }];

  it('are none where each twin is shown as it is; what is no twin is left to others', () => {
    const texts = new Map([
      ['x', 'Other words'],
      ['x_the-post_y', 'Done.'],
    ]);
    expect(twinDifferences(texts, articles)).toEqual([]);
  });

  it('name an altered twin and one that no article has', () => {
    const texts = new Map([
      ['x_the-post_y', 'Done!'],
      ['x_the-herald_y', 'Done.'],
    ]);
    expect(twinDifferences(texts, articles)).toEqual([
      '"Done." is shown as "Done!"',
      '"Done." is no passage',
    ]);
  });
});

describe('faultsOf', () => {
  const article = (slug: string, text: string) => ({
    slug,
    outlet: slug,
    headline: null,
    url: null,
    published: null,
    author: null,
    agency: [],
    lang: 'en',
    dir: 'ltr' as const,
    rights: 'full' as const,
    blocks: [],
    passages: [passage('x', text)],
  });
  const story: Story = {
    slug: 'ferry',
    title: 'The ferry',
    date: null,
    summary: null,
    names: [],
    same: [],
    different: [],
    articles: [article('left', 'It sank.'), article('right', 'It rose.')],
  };
  const page = (left: string) =>
    new TextEncoder().encode(`<p id="a-x">${left}</p><p id="b-x">It rose.</p>`);

  it('holds every page that shows articles whole to its sources', () => {
    expect(faultsOf(story, 'ferry/index.html', page('It sank.'))).toEqual([]);
    expect(faultsOf(story, 'ferry/reading/index.html', page('It sunk.'))).toEqual([
      '/ferry/reading/index.html: left: "It sank." is shown as "It sunk."',
    ]);
    expect(faultsOf(story, 'ferry/differences/index.html', page(''))).toEqual([]);
  });

  it('misses a page that nobody made', () => {
    const fidelity = new Fidelity([story]);
    fidelity.note('ferry/index.html', []);
    fidelity.note('ferry/differences/index.html', ['altered']);
    expect(fidelity.faults()).toEqual(['altered', '/ferry/reading/index.html is missing']);
  });
});
