import type { Side } from './side.ts';

/**
 * Id of the element that prints a passage, the same in every view of a comparison.
 *
 * @param id the passage's own id
 */
export function passageElement(side: Side, id: string): string {
  return `${side}-${id}`;
}

/**
 * Id of a row's element, from the passage that stands first in it: its first left passage, else its
 * first right one. A passage's own id starts with a letter and has no hyphen before its words end,
 * so that the two forms never meet.
 */
export function rowElement(side: Side, id: string): string {
  return side === 'a' ? `row-${id}` : `row-b-${id}`;
}
