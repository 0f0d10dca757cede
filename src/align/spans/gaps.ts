import type { Edit, Sides } from './edits.ts';
import { type Stretch, size, stretch, weightiest, without } from './stretches.ts';

/** A few words opposite a whole clause at the edge of what two passages share are no counterpart. */
const CLAUSE = 8;
const FEW = 1 / 3;

/** Which edge of what two passages share a gap stands at. */
export type Edge = 'first' | 'last' | null;

function isClauseAgainstFew(one: Stretch, other: Stretch): boolean {
  const [few, many] = [size(one), size(other)].sort((a, b) => a - b);
  return (many ?? 0) >= CLAUSE && (few ?? 0) / (many ?? 1) < FEW;
}

/** The content words of a stretch beside what is shared, up to its first mark. */
function beside(part: Stretch, side: 'left' | 'right', edge: Edge, sides: Sides): Stretch | null {
  const [atoms, breaks] = [sides[side], sides.breaks[side]];
  let count = 0;
  while (count < size(part)) {
    const at = edge === 'first' ? part.to - 1 - count : part.from + count;
    const isBroken = count > 0 && breaks[edge === 'first' ? at + 1 : at];
    if (isBroken || (atoms[at]?.isLight ?? true)) break;
    count += 1;
  }
  return edge === 'first'
    ? stretch(part.to - count, part.to)
    : stretch(part.from, part.from + count);
}

/**
 * The part of a stretch after its first inner break, or before its last; the stretch itself where it
 * has none or nothing but function words would be cut off.
 */
function within(
  part: Stretch,
  side: 'left' | 'right',
  edge: 'first' | 'last',
  sides: Sides,
): Stretch {
  const inner: number[] = [];
  for (let at = part.from + 1; at < part.to; at += 1) if (sides.breaks[side][at]) inner.push(at);
  const at = edge === 'first' ? inner[0] : inner.at(-1);
  if (at === undefined) return part;
  const cut = edge === 'first' ? [part.from, at] : [at, part.to];
  if (sides[side].slice(...cut).every((atom) => atom.isLight)) return part;
  return edge === 'first' ? { from: at, to: part.to } : { from: part.from, to: at };
}

/**
 * Lets two stretches begin and end at the same punctuation.
 *
 * ```text
 * the general, [according to] the agency
 * the general {Soleimani}, [said] the agency
 * ```
 */
function atBreaks(
  one: Stretch,
  other: Stretch,
  sides: Sides,
): { readonly left: Stretch; readonly right: Stretch } {
  let [left, right] = [one, other];
  for (const edge of ['first', 'last'] as const) {
    const place = (part: Stretch) => (edge === 'first' ? part.from : part.to);
    const leftBreaks = sides.breaks.left[place(left)] ?? false;
    const rightBreaks = sides.breaks.right[place(right)] ?? false;
    if (leftBreaks && !rightBreaks) right = within(right, 'right', edge, sides);
    if (rightBreaks && !leftBreaks) left = within(left, 'left', edge, sides);
  }
  return { left, right };
}

/**
 * What stands opposite each other in a gap. At an edge a whole clause is no counterpart of a few
 * words, but its content words beside what is shared may be.
 *
 * ```text
 * two soldiers were [wounded] {in the exchange of fire, which lasted hours}
 * two soldiers were [injured]
 * ```
 */
function counterparts(
  one: Stretch | undefined,
  other: Stretch | undefined,
  edge: Edge,
  sides: Sides,
): { readonly left: Stretch; readonly right: Stretch } | null {
  if (!one || !other) return null;
  if (edge === null || !isClauseAgainstFew(one, other)) return atBreaks(one, other, sides);
  const left = beside(one, 'left', edge, sides);
  const right = beside(other, 'right', edge, sides);
  if (!left || !right) return null;
  return size(one) < size(other) ? { left: one, right } : { left, right: other };
}

/**
 * What stands between two pairings: the weightiest parts opposite each other, the rest alone.
 *
 * @param left,right the parts of the gap that no moved run has taken, rising
 */
export function gapEdits(
  left: readonly Stretch[],
  right: readonly Stretch[],
  edge: Edge,
  sides: Sides,
): Edit[] {
  const opposed = counterparts(
    weightiest(left, sides.left),
    weightiest(right, sides.right),
    edge,
    sides,
  );
  const own = (parts: readonly Stretch[], taken: Stretch | undefined) =>
    parts.flatMap((part) => without(part, taken ? [taken] : []));
  return [
    ...(opposed ? [{ state: 'changed' as const, ...opposed }] : []),
    ...own(left, opposed?.left).map((part) => ({ state: 'own' as const, left: part, right: null })),
    ...own(right, opposed?.right).map((part) => ({
      state: 'own' as const,
      left: null,
      right: part,
    })),
  ];
}
