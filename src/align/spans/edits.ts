import type { SegmentState } from '../alignment.ts';
import type { Atom } from './atoms.ts';
import { type Edge, gapEdits } from './gaps.ts';
import type { Pairing } from './phrases.ts';
import { type Stretch, size, stretch, union, without } from './stretches.ts';

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

/** Words set off by punctuation that keep apart from the change beside them, from this many on. */
const SET_OFF = 3;

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

/** Joins neighbouring edits, group by group, that a reader would describe as one. */
function merge(groups: readonly (readonly Edit[])[], sides: Sides): Edit[] {
  const merged: Edit[] = [];
  for (const group of groups) {
    group.forEach((edit, at) => {
      const before = at === 0 ? merged.at(-1) : undefined;
      if (before && areOne(before, edit, sides)) {
        merged[merged.length - 1] = {
          state: before.state === 'own' ? edit.state : before.state,
          left: union(before.left, edit.left),
          right: union(before.right, edit.right),
        };
      } else merged.push(edit);
    });
  }
  return merged;
}

const STATES = { same: 'same', spelling: 'spelling', name: 'changed', kin: 'changed' } as const;

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
  const groups: Edit[][] = [];
  let [i, j] = [0, 0];
  const gapBefore = (left: number, right: number, edge: Edge) => {
    const parts = without(stretch(i, left), takenLeft);
    const others = without(stretch(j, right), takenRight);
    groups.push(gapEdits(parts, others, edge, sides));
  };
  pairings.forEach((one, at) => {
    gapBefore(one.left, one.right, at === 0 ? 'first' : null);
    const left = { from: one.left, to: one.leftEnd };
    const right = { from: one.right, to: one.rightEnd };
    groups.push([{ state: STATES[one.likeness], left, right }]);
    [i, j] = [one.leftEnd, one.rightEnd];
  });
  gapBefore(sides.left.length, sides.right.length, pairings.length > 0 ? 'last' : null);
  const out = moved.map(
    (one): Edit => ({
      state: 'moved',
      left: { from: one.left, to: one.leftEnd },
      right: { from: one.right, to: one.rightEnd },
    }),
  );
  return [...merge(groups, sides), ...out];
}
