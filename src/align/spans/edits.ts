import type { SegmentState } from '../alignment.ts';
import type { Atom } from './atoms.ts';
import type { Pairing } from './phrases.ts';

/** Atoms of one side, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One thing that a reader would say of a link: these words and those are the same, changed, … */
export interface Edit {
  readonly state: SegmentState;
  /** `null` where nothing of this side takes part. */
  readonly left: Stretch | null;
  readonly right: Stretch | null;
}

/** Both passages of a link, as the passes over edits read them. */
export interface Sides {
  readonly left: readonly Atom[];
  readonly right: readonly Atom[];
  /** Whether punctuation stands between an atom and the one before it. */
  readonly breaks: { readonly left: readonly boolean[]; readonly right: readonly boolean[] };
}

/** A few words opposite a whole clause at the edge of what two passages share are no counterpart. */
const CLAUSE = 8;
const FEW = 1 / 3;
/** Words set off by punctuation that keep apart from the change beside them, from this many on. */
const SET_OFF = 3;

function stretch(from: number, to: number): Stretch | null {
  return to > from ? { from, to } : null;
}

function size(one: Stretch | null): number {
  return one ? one.to - one.from : 0;
}

/** The parts of a stretch that no moved run has taken. */
function without(gap: Stretch | null, taken: readonly Stretch[]): Stretch[] {
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

function longest(parts: readonly Stretch[]): Stretch | undefined {
  return parts.reduce<Stretch | undefined>(
    (best, part) => (best && size(best) >= size(part) ? best : part),
    undefined,
  );
}

/** What stands between two pairings: the longest parts opposite each other, the rest alone. */
function gapEdits(left: readonly Stretch[], right: readonly Stretch[], isOuter: boolean): Edit[] {
  const [one, other] = [longest(left), longest(right)];
  const sizes = [size(one ?? null), size(other ?? null)];
  const isClause = Math.max(...sizes) >= CLAUSE && Math.min(...sizes) / Math.max(...sizes) < FEW;
  const opposed = one && other && !(isOuter && isClause);
  const edits: Edit[] = [];
  if (opposed) edits.push({ state: 'changed', left: one, right: other });
  for (const part of left) {
    if (!opposed || part !== one) edits.push({ state: 'own', left: part, right: null });
  }
  for (const part of right) {
    if (!opposed || part !== other) edits.push({ state: 'own', left: null, right: part });
  }
  return edits;
}

function follows(before: Stretch | null, after: Stretch | null): boolean {
  return before === null || after === null || before.to === after.from;
}

/** Whether words of one side alone are set off from the change beside them. */
function isSetOff(own: Edit, changed: Edit, sides: Sides): boolean {
  const part = own.left ?? own.right;
  const beside = own.left ? changed.left : changed.right;
  if (!part || !beside || size(part) < SET_OFF) return false;
  const breaks = own.left ? sides.breaks.left : sides.breaks.right;
  return breaks[part.to === beside.from ? beside.from : part.from] ?? false;
}

function union(one: Stretch | null, other: Stretch | null): Stretch | null {
  if (!one || !other) return one ?? other;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** Whether two neighbours read as one edit. */
function areOne(before: Edit, after: Edit, sides: Sides): boolean {
  if (!follows(before.left, after.left) || !follows(before.right, after.right)) return false;
  if (before.state === after.state) {
    if (before.state === 'moved') return false;
    return before.state !== 'own' || (before.left === null) === (after.left === null);
  }
  if (before.state === 'own' && after.state === 'changed') return !isSetOff(before, after, sides);
  if (before.state === 'changed' && after.state === 'own') return !isSetOff(after, before, sides);
  return false;
}

/** Joins neighbouring edits that a reader would describe as one. */
function merge(edits: readonly Edit[], sides: Sides): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const before = merged.at(-1);
    if (before && areOne(before, edit, sides)) {
      merged[merged.length - 1] = {
        state: before.state === 'own' ? edit.state : before.state,
        left: union(before.left, edit.left),
        right: union(before.right, edit.right),
      };
    } else merged.push(edit);
  }
  return merged;
}

const STATES = { same: 'same', spelling: 'spelling', kin: 'changed' } as const;

/**
 * Turns pairings into edits: what is paired, and what stands between, opposite or alone; adjacent
 * edits that read as one are one.
 *
 * @param pairings those in both sides' order
 * @param moved those out of order
 * @returns every atom of each side in one edit; edits in the order of the pairings, moved ones last
 */
export function editsOf(
  pairings: readonly Pairing[],
  moved: readonly Pairing[],
  sides: Sides,
): Edit[] {
  const takenLeft = moved.map((one) => ({ from: one.left, to: one.leftEnd }));
  const takenRight = moved
    .map((one) => ({ from: one.right, to: one.rightEnd }))
    .sort((a, b) => a.from - b.from);
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  const gapBefore = (left: number, right: number, isOuter: boolean) => {
    const parts = without(stretch(i, left), takenLeft);
    const others = without(stretch(j, right), takenRight);
    edits.push(...gapEdits(parts, others, isOuter));
  };
  pairings.forEach((one, at) => {
    gapBefore(one.left, one.right, at === 0);
    edits.push({
      state: STATES[one.likeness],
      left: { from: one.left, to: one.leftEnd },
      right: { from: one.right, to: one.rightEnd },
    });
    [i, j] = [one.leftEnd, one.rightEnd];
  });
  gapBefore(sides.left.length, sides.right.length, true);
  const out = moved.map(
    (one): Edit => ({
      state: 'moved',
      left: { from: one.left, to: one.leftEnd },
      right: { from: one.right, to: one.rightEnd },
    }),
  );
  return [...merge(edits, sides), ...out];
}
