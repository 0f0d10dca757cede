import type { Range } from '../../text/range.ts';
import type { Segment, SegmentState } from '../alignment.ts';

/** A marked or shared stretch of one passage, before the spaces and stops between are filled in. */
export interface Piece extends Range {
  readonly state: SegmentState;
  /** Number of its edit, the same on the other side. */
  readonly edit: number;
}

interface Filled extends Range {
  readonly state: SegmentState;
  readonly edit: number | null;
}

/** Fills what is between pieces: into a neighbour that is the same on both sides, else on its own. */
function fill(pieces: readonly Piece[], length: number): Filled[] {
  const filled: Filled[] = [];
  const add = (segment: Filled) => {
    if (segment.end > segment.start) filled.push(segment);
  };
  let at = 0;
  pieces.forEach((piece, index) => {
    const before = filled.at(-1);
    if (piece.start > at && before?.state === 'same' && index > 0) {
      filled[filled.length - 1] = { ...before, end: piece.start };
      add(piece);
    } else if (piece.start > at && piece.state === 'same') add({ ...piece, start: at });
    else {
      add({ start: at, end: piece.start, state: 'same', edit: null });
      add(piece);
    }
    at = piece.end;
  });
  const last = filled.at(-1);
  if (at < length && last?.state === 'same') filled[filled.length - 1] = { ...last, end: length };
  else add({ start: at, end: length, state: 'same', edit: null });
  return filled;
}

/**
 * Both sides' segments from their pieces: in order, without gaps, each knowing what stands opposite.
 *
 * @param left,right rising pieces without overlaps
 * @param lengths of the passages, in code units
 */
export function segmentsOf(
  left: readonly Piece[],
  right: readonly Piece[],
  lengths: { readonly left: number; readonly right: number },
): { left: Segment[]; right: Segment[] } {
  const [one, other] = [fill(left, lengths.left), fill(right, lengths.right)];
  const places = (segments: readonly Filled[]) =>
    new Map(segments.flatMap(({ edit }, at) => (edit === null ? [] : [[edit, at] as const])));
  const finish = (segments: readonly Filled[], opposite: ReadonlyMap<number, number>): Segment[] =>
    segments.map(({ start, end, state, edit }) => ({
      start,
      end,
      state,
      opposite: edit === null ? null : (opposite.get(edit) ?? null),
    }));
  return { left: finish(one, places(other)), right: finish(other, places(one)) };
}
