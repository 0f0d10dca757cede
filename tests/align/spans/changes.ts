import type { LinkSpans, SegmentState } from '../../../src/align/alignment.ts';

/** Left words, right words and what they are to each other. */
export type Change = [left: string | null, right: string | null, state: SegmentState];

/**
 * What a reader sees marked: left stretches in order with what stands opposite, then those of the
 * right side that have nothing opposite.
 */
export function changesOf(left: string, right: string, spans: LinkSpans): Change[] {
  const changes: Change[] = [];
  for (const { start, end, state, opposite } of spans.left) {
    if (state === 'same') continue;
    const other = opposite === null ? undefined : spans.right[opposite];
    changes.push([
      left.slice(start, end),
      other ? right.slice(other.start, other.end) : null,
      state,
    ]);
  }
  for (const { start, end, state, opposite } of spans.right) {
    if (state !== 'same' && opposite === null) changes.push([null, right.slice(start, end), state]);
  }
  return changes;
}
