import type { Element } from 'hast';
import { nearestAround, type PageBlock } from './blocks.ts';

/** The list that a block is an item of, or `null`. */
export function listAround(block: PageBlock): Element | null {
  return nearestAround(block, /^[uo]l$/u);
}

/** The lists of two items or more that a test holds for all items of. */
export function listsOf(
  blocks: readonly PageBlock[],
  test: (item: PageBlock) => boolean,
): ReadonlySet<Element> {
  const lists = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const list = listAround(block);
    if (list === null) continue;
    const items = lists.get(list) ?? [];
    items.push(block);
    lists.set(list, items);
  }
  const fitting = [...lists].filter(([, items]) => items.length > 1 && items.every(test));
  return new Set(fitting.map(([list]) => list));
}

/**
 * The list that stands right after a block, in the same article.
 *
 * @param at number of the block
 * @param test holds for all items of the list
 * @returns `null` where there is none of two items or more
 */
export function listRightAfter(
  blocks: readonly PageBlock[],
  at: number,
  test: (item: PageBlock) => boolean,
): Element | null {
  const [block, item] = [blocks[at], blocks[at + 1]];
  if (block === undefined || item === undefined) return null;
  const list = listAround(item);
  if (list === null || listAround(block) === list || !listsOf(blocks, test).has(list)) return null;
  const article = nearestAround(block, /^(?:article|main)$/u);
  const beside = item.around[item.around.indexOf(list) + 1] === block.around[0];
  return beside || (article !== null && item.around.includes(article)) ? list : null;
}
