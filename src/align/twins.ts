import { at, valueAt } from './cells.ts';
import type { Side } from './lexicon.ts';
import { rarestFirst } from './rarity.ts';

/** Passages that share this part of their weight, of both together (Jaccard), say the same. */
const ALIKE = 0.7;
/** Terms of a passage that are looked up, rarest first: twins share nearly all of theirs. */
const LOOKED_UP = 3;
/** A term in more passages than this finds no twins. */
const COMMON = 16;

/**
 * Groups the passages of one article that say the same: a quotation and its repetition in a caption,
 * say. Twins do not compete for a counterpart: both are told by it.
 *
 * @returns for each passage, the number of the first passage of its group
 */
export function groupTwins(side: Side, weight: Float64Array): Int32Array {
  const holders = new Map<number, number[]>();
  const group = Int32Array.from(side.sets.keys());
  const ordered = rarestFirst(weight);
  side.sets.forEach((set, i) => {
    const rarest = ordered(set);
    for (const id of rarest.subarray(0, LOOKED_UP)) {
      const met = holders.get(id) ?? [];
      for (const other of met) {
        if (at(group, i) === at(group, other)) continue;
        if (likeness(set, side.sets[other] ?? new Int32Array(), weight) >= ALIKE) {
          group[i] = at(group, other);
          break;
        }
      }
    }
    if (at(group, i) !== i) return;
    for (const id of rarest) {
      const met = holders.get(id);
      if (!met) holders.set(id, [i]);
      else if (met.length < COMMON) met.push(i);
    }
  });
  return group;
}

/** Shared weight over the weight of both, 0 to 1; both sets rise. */
function likeness(a: Int32Array, b: Int32Array, weight: Float64Array): number {
  let [shared, all, i, j] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [i < a.length ? at(a, i) : Infinity, j < b.length ? at(b, j) : Infinity];
    const w = valueAt(weight, Math.min(x, y));
    all += w;
    if (x === y) shared += w;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return all > 0 ? shared / all : 0;
}
