import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';

const NUMBERED = /\sdata-block="(\d+)"/gu;

/** Numbers of the blocks that Readability keeps of a part of a page. */
function readable(part: Root | Element): ReadonlySet<number> {
  // The blocks' own text is used, not what Readability makes of it; so it may alter this copy.
  const { document } = parseHTML(`<html><body>${toHtml(part)}</body></html>`);
  const found = new Readability(document, { keepClasses: true, disableJSONLD: true }).parse();
  const numbers = [...(found?.content ?? '').matchAll(NUMBERED)].map((match) => Number(match[1]));
  return new Set(numbers);
}

/**
 * Finds the main text of a page with Readability, the reader view of Firefox.
 *
 * @param page cleaned, its blocks numbered as `listBlocks` does; it is not altered
 * @param article the element that the page itself has its article in; `null` where there is none
 * @returns numbers of the blocks that belong to the main text
 */
export function findMainText(page: Root, article: Element | null): ReadonlySet<number> {
  const found = article === null ? null : readable(article);
  return found === null || found.size === 0 ? readable(page) : found;
}
