import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';

const NUMBERED = /\sdata-block="(\d+)"/gu;

/**
 * Finds the main text of a page with Readability, the reader view of Firefox.
 *
 * @param page cleaned, its blocks numbered as `listBlocks` does; it is not altered
 * @returns numbers of the blocks that belong to the main text
 */
export function findMainText(page: Root): ReadonlySet<number> {
  // The blocks' own text is used, not what Readability makes of it; so it may alter this copy.
  const { document } = parseHTML(toHtml(page));
  const found = new Readability(document, { keepClasses: true, disableJSONLD: true }).parse();
  const numbers = [...(found?.content ?? '').matchAll(NUMBERED)].map((match) => Number(match[1]));
  return new Set(numbers);
}
