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
