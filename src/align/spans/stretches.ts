import type { Atom } from './atoms.ts';

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

/** The one of several with the most content words, then the longest, then the first. */
export function weightiest(parts: readonly Stretch[], atoms: readonly Atom[]): Stretch | undefined {
  let best: Stretch | undefined;
  let most = [-1, -1];
  for (const part of parts) {
    const content = atoms.slice(part.from, part.to).filter((atom) => !atom.isLight).length;
    const [words = 0, length = 0] = most;
    if (content < words || (content === words && size(part) <= length)) continue;
    best = part;
    most = [content, size(part)];
  }
  return best;
}

/** From the first atom of two stretches to the last. */
export function union(one: Stretch | null, other: Stretch | null): Stretch | null {
  if (!one || !other) return one ?? other;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
