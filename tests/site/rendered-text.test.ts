import { describe, expect, it } from 'vitest';
import { differences, twinDifferences } from '../../src/site/fidelity.ts';
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
