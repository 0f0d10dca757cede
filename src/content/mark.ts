import type { Element, ElementContent } from 'hast';
import type { Range } from '../text/range.ts';
import { around, lengthOf, sliceHast } from './slice.ts';

/** Makes the element that a marked stretch stands in. `index` is the range's place in the list. */
export type WrapRange<R extends Range> = (
  children: ElementContent[],
  range: R,
  index: number,
) => Element;

/** A wrapper being filled. */
interface Open {
  readonly index: number;
  readonly children: ElementContent[];
}

/**
 * Wraps stretches of inline hast in elements, properly nested and without changing its text. An
 * element that lies wholly in a range goes into its wrapper; one that a range goes through stays
 * whole and has a wrapper of its own inside, so a range may become several wrappers, end to end:
 * `a <em>b c</em>` marked over "a b" is `<mark>a </mark><em><mark>b</mark> c</em>`.
 *
 * @param nodes inline content, in order; not changed
 * @param ranges offsets into `textOf(nodes)`, rising, not overlapping; empty ones mark nothing
 * @param wrap called once for each wrapper
 * @throws RangeError where ranges overlap or fall
 */
export function markHast<R extends Range>(
  nodes: readonly ElementContent[],
  ranges: readonly R[],
  wrap: WrapRange<R>,
): ElementContent[] {
  ranges.forEach((range, index) => {
    const before = ranges[index - 1];
    if (before !== undefined && range.start < before.end) {
      throw new RangeError(
        `Unexpected range at ${range.start}, expected one from ${before.end} on`,
      );
    }
  });
  return markNodes(nodes, 0, ranges, wrap);
}

/** Marks nodes whose text begins at `offset` of the whole. */
function markNodes<R extends Range>(
  nodes: readonly ElementContent[],
  offset: number,
  ranges: readonly R[],
  wrap: WrapRange<R>,
): ElementContent[] {
  const marked: ElementContent[] = [];
  let open: Open | null = null;
  const close = (): void => {
    const range = open === null ? undefined : ranges[open.index];
    if (open !== null && range !== undefined) marked.push(wrap(open.children, range, open.index));
    open = null;
  };
  /** Puts a node that lies wholly in the range `index`, or in none (−1). */
  const put = (node: ElementContent, index: number): void => {
    if (open !== null && open.index !== index) close();
    if (index < 0) marked.push(node);
    else if (open === null) open = { index, children: [node] };
    else open.children.push(node);
  };
  let start = offset;
  for (const node of nodes) {
    const end = start + lengthOf(node);
    const pieces = cutAt(ranges, start, end);
    const [only] = pieces;
    if (node.type === 'element' && pieces.length > 1) {
      close();
      marked.push(around(node, markNodes(node.children, start, ranges, wrap)));
    } else if (node.type === 'element' && only !== undefined) {
      for (const whole of sliceHast([node], 0, end - start)) put(whole, only.index);
    } else {
      for (const piece of pieces) {
        const [part] = sliceHast([node], piece.start - start, piece.end - start);
        if (part !== undefined) put(part, piece.index);
      }
    }
    start = end;
  }
  close();
  return marked;
}

/** A stretch of text that lies in one range, or in none. */
interface Piece extends Range {
  /** Place of the range in the list; −1 for none. */
  readonly index: number;
}

/** Cuts a stretch of text where ranges begin and end. */
function cutAt(ranges: readonly Range[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  ranges.forEach((range, index) => {
    const from = Math.max(range.start, done);
    const to = Math.min(range.end, end);
    if (from >= to) return;
    if (from > done) pieces.push({ start: done, end: from, index: -1 });
    pieces.push({ start: from, end: to, index });
    done = to;
  });
  if (end > done) pieces.push({ start: done, end, index: -1 });
  return pieces;
}
