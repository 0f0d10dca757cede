import type { Atom } from './atoms.ts';
import type { Pairing } from './phrases.ts';

/** Words that recur more often than this among those left over tell no move. */
const RECURS = 4;

/** Which atoms of a side no pairing has taken. */
function leftOver(count: number, taken: readonly (readonly [number, number])[]): boolean[] {
  const free = new Array<boolean>(count).fill(true);
  for (const [from, to] of taken) free.fill(false, from, to);
  return free;
}

function places(atoms: readonly Atom[], free: readonly boolean[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  atoms.forEach((atom, at) => {
    if (!free[at]) return;
    const list = found.get(atom.key);
    if (list) list.push(at);
    else found.set(atom.key, [at]);
  });
  return found;
}

/**
 * The words that stand in both passages, but in another order: the longest unbroken runs among the
 * words left over, each with at least one content word; of equally long ones the first.
 *
 * ```text
 * between [Washington and] Tehran
 * between Tehran [and Washington]
 * ```
 *
 * @param pairings those that keep the order
 * @returns further pairings, all `same`, in the left passage's order
 */
export function movedRuns(
  pairings: readonly Pairing[],
  left: readonly Atom[],
  right: readonly Atom[],
): Pairing[] {
  const freeLeft = leftOver(
    left.length,
    pairings.map((one) => [one.left, one.leftEnd]),
  );
  const freeRight = leftOver(
    right.length,
    pairings.map((one) => [one.right, one.rightEnd]),
  );
  const rightPlaces = places(right, freeRight);
  const runs: { left: number; right: number; count: number }[] = [];
  left.forEach((atom, i) => {
    const others = freeLeft[i] ? (rightPlaces.get(atom.key) ?? []) : [];
    if (others.length > RECURS) return;
    for (const j of others) {
      const isStart = !(
        freeLeft[i - 1] &&
        freeRight[j - 1] &&
        left[i - 1]?.key === right[j - 1]?.key
      );
      if (!isStart) continue;
      let count = 0;
      while (freeLeft[i + count] && freeRight[j + count]) {
        if (left[i + count]?.key !== right[j + count]?.key) break;
        count += 1;
      }
      runs.push({ left: i, right: j, count });
    }
  });
  runs.sort((a, b) => b.count - a.count || a.left - b.left || a.right - b.right);
  const found: Pairing[] = [];
  for (const run of runs) {
    // What a longer run has taken is cut off both ends.
    let [i, j, end] = [run.left, run.right, run.left + run.count];
    while (i < end && !(freeLeft[i] && freeRight[j])) [i, j] = [i + 1, j + 1];
    let length = 0;
    while (i + length < end && freeLeft[i + length] && freeRight[j + length]) length += 1;
    end = i + length;
    if (!left.slice(i, end).some((atom) => !atom.isLight)) continue;
    freeLeft.fill(false, i, end);
    freeRight.fill(false, j, j + length);
    found.push({ left: i, leftEnd: end, right: j, rightEnd: j + length, likeness: 'same' });
  }
  const around = found.flatMap((run) => turned(run, left, right, freeLeft, freeRight));
  return [...found, ...around].sort((a, b) => a.left - b.left);
}

/** The function word around which a run has turned: "Washington [and]", "[and] Washington". */
function turned(
  run: Pairing,
  left: readonly Atom[],
  right: readonly Atom[],
  freeLeft: boolean[],
  freeRight: boolean[],
): Pairing[] {
  const places = [
    [run.leftEnd, run.right - 1],
    [run.left - 1, run.rightEnd],
  ] as const;
  return places.flatMap(([i, j]): Pairing[] => {
    if (!freeLeft[i] || !freeRight[j] || !left[i]?.isLight) return [];
    if (left[i]?.key !== right[j]?.key) return [];
    freeLeft[i] = false;
    freeRight[j] = false;
    return [{ left: i, leftEnd: i + 1, right: j, rightEnd: j + 1, likeness: 'same' }];
  });
}
