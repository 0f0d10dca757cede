import type { Nodes } from 'hast';
import { once } from '../../text/once.ts';
import type { PageBlock } from './blocks.ts';
import { nameWords } from './name-words.ts';
import { elementsOf } from './tree.ts';

/**
 * Characters of a node's text other than white space. Asked of blocks alone, which are listed once
 * nothing alters the page, and of what is around them: of every block the whole page is asked for.
 */
const countInk = once((node: Nodes): number => {
  if (node.type === 'text') return node.value.replace(/\s+/gu, '').length;
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + countInk(child), 0);
});

/**
 * The words that a block is named by, each between spaces: its own, those of the elements around it
 * that hold nothing else, and those of the elements in it that hold all of it.
 *
 * @param block of a page that is not altered after its blocks are listed
 */
export const blockName = once(({ element, around }: PageBlock): string => {
  // Of two elements, one in the other, the outer one's text is the inner one's if it is as long.
  const ink = countInk(element);
  const only = around.findIndex((other) => countInk(other) !== ink);
  const outer = around.slice(0, only === -1 ? around.length : only);
  const inner = [...elementsOf(element)].filter((part) => countInk(part) === ink);
  return [...outer, ...inner].map(nameWords).join(' ');
});
