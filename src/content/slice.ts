import type { Element, ElementContent } from 'hast';

/**
 * The text of inline hast, as a browser's `textContent` has it. Comments have none.
 *
 * @param nodes inline content, in order
 */
export function textOf(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') text += textOf(node.children);
  }
  return text;
}

/** Length of a node's text, in UTF-16 code units. */
export function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'element')
    return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return 0;
}

/** The same element around other children, without the position, which no longer fits. */
export function around(element: Element, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: element.tagName,
    properties: { ...element.properties },
    children,
  };
}

/**
 * The part of inline hast between two offsets into its text. Elements that the cut goes through are
 * closed before it and opened again after it, so that the text of the slice is
 * `textOf(nodes).slice(start, end)`, and slices that lie end to end have the whole text. Elements
 * without text, and comments, are left out; neighbouring text becomes one node. The nodes given are not changed.
 *
 * @param nodes inline content, in order
 * @param start first UTF-16 offset into `textOf(nodes)`
 * @param end first offset after the slice
 */
export function sliceHast(
  nodes: readonly ElementContent[],
  start: number,
  end: number,
): ElementContent[] {
  const slice: ElementContent[] = [];
  let offset = 0;
  for (const node of nodes) {
    if (offset >= end) break;
    const length = lengthOf(node);
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    offset += length;
    if (from >= to) continue;
    const last = slice.at(-1);
    if (node.type === 'text') {
      const value = node.value.slice(from, to);
      if (last?.type === 'text') last.value += value;
      else slice.push({ type: 'text', value });
    }
    if (node.type === 'element') slice.push(around(node, sliceHast(node.children, from, to)));
  }
  return slice;
}
