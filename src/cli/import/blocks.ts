import type { Element, Parents } from 'hast';
import { attribute, isElement, linksIn, textOf } from './tree.ts';

/** A paragraph or heading of a page. */
export interface PageBlock {
  /** Its place among the blocks of the page, from 0; the element carries it as `data-block`. */
  readonly index: number;
  readonly element: Element;
  /** The elements around it, the nearest first. */
  readonly around: readonly Element[];
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Level of a heading, 1 to 6; `null` for a paragraph. */
  readonly level: number | null;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
}

function linkedShare(element: Element, text: string): number {
  return linksIn(element).reduce((sum, link) => sum + textOf(link).length, 0) / text.length;
}

/** Lists the blocks of a page whose text stands in `<p>` and headings, and numbers their elements. */
export function listBlocks(page: Parents): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  function visit(parent: Parents, around: readonly Element[]): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const level = /^h([1-6])$/u.exec(child.tagName)?.[1];
      if (child.tagName !== 'p' && level === undefined) {
        visit(child, [child, ...around]);
        continue;
      }
      const text = textOf(child);
      if (text === '') continue;
      const index = blocks.length;
      child.properties = { ...child.properties, dataBlock: String(index) };
      const linked = linkedShare(child, text);
      const depth = level === undefined ? null : Number(level);
      blocks.push({ index, element: child, around, text, level: depth, linked });
    }
  }
  visit(page, []);
  return blocks;
}

/** The nearest element around a block that has one of these tags, or `null`. */
export function nearestAround({ around }: PageBlock, tags: RegExp): Element | null {
  return around.find(({ tagName }) => tags.test(tagName)) ?? null;
}

/** The nearest element around a block that cleaning has marked as furniture, or `null`. */
export function markedAround({ around }: PageBlock): Element | null {
  return around.find((element) => attribute(element, 'dataFurniture') !== '') ?? null;
}

/** Whether a block stands in a box with a photo and is its caption. */
export function isPhotoText(block: PageBlock): boolean {
  const marked = markedAround(block);
  return marked !== null && attribute(marked, 'dataFurniture') === 'caption';
}
