/** Atoms of one side, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch between two positions; `null` where it is empty. */
export function stretch(from: number, to: number): Stretch | null {
  return to > from ? { from, to } : null;
}

/** Number of atoms. */
export function size(one: Stretch | null): number {
  return one ? one.to - one.from : 0;
}

/** The parts of a stretch that rising others have not taken. */
export function without(gap: Stretch | null, taken: readonly Stretch[]): Stretch[] {
  if (!gap) return [];
  const parts: Stretch[] = [];
  let { from } = gap;
  for (const { from: start, to } of taken) {
    if (to <= gap.from || start >= gap.to) continue;
    const part = stretch(from, start);
    if (part) parts.push(part);
    from = to;
  }
  const rest = stretch(from, gap.to);
  return rest ? [...parts, rest] : parts;
}

/** The longest of several; of equally long ones the first. */
export function longest(parts: readonly Stretch[]): Stretch | undefined {
  return parts.reduce<Stretch | undefined>(
    (best, part) => (best && size(best) >= size(part) ? best : part),
    undefined,
  );
}

/** From the first atom of two stretches to the last. */
export function union(one: Stretch | null, other: Stretch | null): Stretch | null {
  if (!one || !other) return one ?? other;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
