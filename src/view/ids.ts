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

/**
 * Id of a link in the exports, from the elements of its two passages. The full stop stands in no
 * passage's id, so that no two links meet; it is allowed in the names of XML.
 */
export function linkElement(a: string, b: string): string {
  return `link-${a}.${b}`;
}
