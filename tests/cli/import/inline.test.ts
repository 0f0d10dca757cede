import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { cleanInline } from '../../../src/cli/import/inline.ts';
import { elementsOf, parsePage } from '../../../src/cli/import/tree.ts';

/** A paragraph as an article has it. */
function cleaned(html: string): string {
  const [paragraph] = [...elementsOf(parsePage(`<p>${html}</p>`))].filter(
    ({ tagName }: Element) => tagName === 'p',
  );
  const context = { base: 'https://quay.example/1', invisible: new Map<string, number>() };
  return toHtml({ type: 'root', children: cleanInline(paragraph?.children ?? [], context) });
}

describe('emphasis and links', () => {
  it.each([
    ['In <em>The Quay </em>it said', 'In <em>The Quay</em> it said'],
    ['In<strong> Aldness</strong>, they', 'In <strong>Aldness</strong>, they'],
    ['the ferry <b> </b>ran', 'the ferry ran'],
    ['a full list<b>&nbsp;</b>of', 'a full list\u00a0of'],
    ['<strong><b>Aldness</b></strong>', '<strong>Aldness</strong>'],
    ['<b><i><b>The </b></i></b>sea', '<b><i>The</i></b> sea'],
    ['<a href="/2">the wall </a>fell', '<a href="https://quay.example/2">the wall</a> fell'],
    ['<b>a <i>b </i></b>c', '<b>a <i>b</i></b> c'],
    ['<b>Note:</b>The', '<b>Note:</b>The'],
  ])('%s → %s', (html, made) => {
    expect(cleaned(html)).toBe(made);
  });
});
