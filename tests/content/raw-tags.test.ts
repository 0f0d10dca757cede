import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { type RawTag, rawTags } from '../../src/content/raw-tags.ts';

/** A tag as it is written, with its offset; one that is cut off ends in dots. */
function written({ kind, name, isCutOff, offset }: RawTag): string {
  return `${offset} ${kind} ${name}${isCutOff ? ' …' : ''}`;
}

describe('rawTags', () => {
  it.each([
    ['<b>a</B>', ['0 start b', '4 end b']],
    ['<a title="a > b" href=x>c', ['0 start a']],
    ["<a b'c>d<i>", ['0 start a', '8 start i']],
    ['<a =">b">c', ['0 start a']],
    ['<a b = \'>\'c="d>"/e>f', ['0 start a']],
    ["<a'b>c", ["0 start a'b"]],
    ['<a title="<b>">c</a>', ['0 start a', '16 end a']],
    ['<br/>a', ['0 start br']],
    ['a < b > c <3 <>', []],
    ['<!-- <b> --!><i>', ['0 comment !--', '13 start i']],
    ['<!--><i><!---><b>', ['0 comment !--', '5 start i', '8 comment !--', '14 start b']],
    ['<!doctype html><? <b><i>', ['0 declaration !', '15 declaration ?', '21 start i']],
    ['<b><a title="x> <i>', ['0 start b', '3 start a …']],
    ['<b></a x', ['0 start b', '3 end a …']],
    ['<b', ['0 start b …']],
    ['<!-- <b>', ['0 comment !-- …']],
    ['<!a <b', ['0 declaration ! …']],
  ])('reads %s as browsers do', (html, expected) => {
    expect([...rawTags(html)].map(written)).toEqual(expected);
  });

  // Tried again from each of its tags, any of these would take minutes.
  it.each(['<a', "<a='", '<a b ', '<a b="', '</a ', '<!-- ', '<? ', '<!a ', '<a =\n '])(
    'reads %j once, however often it comes',
    (piece) => {
      expect([...rawTags(`<div>\n${piece.repeat(50_000)}`)]).toHaveLength(2);
    },
  );

  it.each(['<a', "<a='", '<a b="', '</a '])('lets an article of many %s be read', (piece) => {
    const body = `<div>\n${piece.repeat(50_000)}`;
    const { problems } = parseArticle(`---\noutlet: The Mill\n---\n\n${body}\n`, 'a.md');
    const found = problems.map(({ name }) => name);
    expect(found).toEqual(['html-unclosed', 'body-empty', 'html-unclosed']);
  });
});
