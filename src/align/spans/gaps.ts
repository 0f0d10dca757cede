import type { Atom } from './atoms.ts';
import type { Edit, Sides } from './edits.ts';
import { longest, type Stretch, size, stretch, without } from './stretches.ts';

/** A few words opposite a whole clause at the edge of what two passages share are no counterpart. */
const CLAUSE = 8;
const FEW = 1 / 3;

/** Which edge of what two passages share a gap stands at. */
export type Edge = 'first' | 'last' | null;

function isClauseAgainstFew(one: Stretch, other: Stretch): boolean {
  const [few, many] = [size(one), size(other)].sort((a, b) => a - b);
  return (many ?? 0) >= CLAUSE && (few ?? 0) / (many ?? 1) < FEW;
}

/** The content words of a stretch beside what is shared, at most so many. */
function beside(part: Stretch, atoms: readonly Atom[], edge: Edge, most: number): Stretch | null {
  let count = 0;
  while (count < Math.min(most, size(part))) {
    const at = edge === 'first' ? part.to - 1 - count : part.from + count;
    if (atoms[at]?.isLight ?? true) break;
    count += 1;
  }
  return edge === 'first'
    ? stretch(part.to - count, part.to)
    : stretch(part.from, part.from + count);
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
  if (edge === null || !isClauseAgainstFew(one, other)) return { left: one, right: other };
  const most = Math.min(size(one), size(other));
  const left = beside(one, sides.left, edge, most);
  const right = beside(other, sides.right, edge, most);
  return left && right ? { left, right } : null;
}

/**
 * What stands between two pairings: the longest parts opposite each other, the rest alone.
 *
 * @param left,right the parts of the gap that no moved run has taken, rising
 */
export function gapEdits(
  left: readonly Stretch[],
  right: readonly Stretch[],
  edge: Edge,
  sides: Sides,
): Edit[] {
  const opposed = counterparts(longest(left), longest(right), edge, sides);
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
