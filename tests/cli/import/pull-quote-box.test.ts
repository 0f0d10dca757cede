import { describe, expect, it } from 'vitest';
import { markdownOf, paragraphs, REPORT, readBody } from './read-page.ts';

const SPOKEN = [
  '“Someone moved the buoy,” said Ida Falk, who keeps the light. “We saw it at noon, from the gallery.”',
  '「船は速すぎた」と港長は述べた。「止める時間がなかった。」',
];
const TEXT = [...REPORT.slice(0, 2), ...SPOKEN, ...REPORT.slice(2)];

function page(box: string): readonly string[] {
  const [above, below] = [TEXT.slice(0, 4), TEXT.slice(4)].map(paragraphs);
  const html = `<main><h1>Ferry aground</h1><div class="text">${above}${box}${below}</div></main>`;
  return markdownOf(readBody(html));
}

describe('a box named as a pull quote', () => {
  const said = 'Someone moved the buoy. We saw it at noon, from the gallery.';
  const quoted = `<blockquote><p>${said}</p><cite>Ida Falk</cite></blockquote>`;

  it.each([
    `<figure class="wp-block-pullquote">${quoted}</figure>`,
    `<div class="wp-block-pullquote">${quoted}</div>`,
    `<blockquote class="pullquote"><p>${said}</p></blockquote>`,
    '<figure class="wp-block-pullquote"><blockquote><p>Someone moved the buoy</p><cite>Ida Falk</cite></blockquote></figure>',
    '<div class="pull-quote"><p>“We saw it at noon, from the gallery”</p><p class="attribution">Ida Falk</p></div>',
    '<div class="pull-quote"><p>“We saw it at noon …”</p><p>Ida Falk, keeper of the light</p></div>',
    '<div class="pull-quote"><p>Someone moved the buoy … from the gallery</p><p>— The keeper</p></div>',
    '<div class="pull-quote"><p>船は速すぎた。止める時間がなかった</p></div>',
  ])('goes whole where the text has each of its sentences: %s', (box) => {
    expect(page(box)).toEqual(TEXT);
  });

  it.each([
    [
      '<div class="pull-quote"><p>Someone moved the buoy. We shall find him.</p></div>',
      ['Someone moved the buoy. We shall find him.'],
    ],
    [
      '<div class="pull-quote"><p>Someone moved the buoy</p><p>Then came the fog</p></div>',
      ['Someone moved the buoy', 'Then came the fog'],
    ],
    [
      '<div class="pull-quote"><p>Fog is to blame</p></div><div class="pull-quote wide"><p>Fog is to blame</p></div>',
      ['Fog is to blame', 'Fog is to blame'],
    ],
  ])('stays where it says more: %s', (box, blocks) => {
    expect(page(box)).toEqual([...TEXT.slice(0, 4), ...blocks, ...TEXT.slice(4)]);
  });
});
