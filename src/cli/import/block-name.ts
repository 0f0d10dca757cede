import type { PageBlock } from './blocks.ts';
import { nameWords } from './name-words.ts';
import { elementsOf, textOf } from './tree.ts';

/**
 * The words that a block is named by, each between spaces: its own, those of the elements around it
 * that hold nothing else, and those of the elements in it that hold all of it.
 */
export function blockName({ element, around, text }: PageBlock): string {
  const only = around.findIndex((other) => textOf(other) !== text);
  const outer = around.slice(0, only === -1 ? around.length : only);
  const inner = [...elementsOf(element)].filter((part) => textOf(part) === text);
  return [...outer, ...inner].map(nameWords).join(' ');
}
