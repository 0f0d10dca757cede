/** The cell that a node stands in. */
function cellOf(node: Node | null): Element | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('.cell') ?? null;
}

/** Which side's column a node stands in. */
export function columnOf(node: Node | null): 'a' | 'b' | null {
  const cell = cellOf(node);
  if (!cell) return null;
  return cell.classList.contains('a') ? 'a' : 'b';
}

/** The part of an element's text that a range holds. */
function textWithin(element: Element, range: Range): string {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.toString();
}

/**
 * The selected text of one column, a paragraph for each passage.
 *
 * @returns `null` where the selection stands in one cell, which needs no help, or in both columns
 */
export function columnText(root: Element, selection: Selection): string | null {
  const { anchorNode, focusNode } = selection;
  const side = columnOf(anchorNode);
  const within = cellOf(anchorNode) === cellOf(focusNode);
  if (side === null || side !== columnOf(focusNode) || within || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  return [...root.querySelectorAll(`.cell.${side} .passage`)]
    .filter((passage) => range.intersectsNode(passage))
    .map((passage) => textWithin(passage, range))
    .filter((text) => text !== '')
    .join('\n\n');
}
