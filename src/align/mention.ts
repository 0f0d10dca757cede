import { at } from './cells.ts';
import type { Kin } from './kin.ts';
import type { Lexicon, Side } from './lexicon.ts';

/** Weight that two passages may share beside a mention: one and a half rare words'. */
const BESIDE = 6;
/** Share of a passage, by weight, from which on it tells more than who or where it is about. */
const TOLD = 0.25;

/**
 * Whether all that two passages share is one mention: a name of two words or more, with what stands
 * around it in both ("the chief minister, Robert Haig"). A mention tells whom a passage is about, and
 * nothing of what it says.
 *
 * ```text
 * "The mayor, Ana Ruiz, opened the bridge." / "Flowers came from the mayor, Ana Ruiz."       → yes
 * "The mayor, Ana Ruiz, opened the bridge." / "Ana Ruiz, the mayor, has opened a bridge."    → no
 * ```
 *
 * On the development sets F1 is even with and without links between such passages; where two articles
 * share names and no statement, they are all false.
 *
 * @param left,right numbers of the two passages
 */
export function isOneMention(lexicon: Lexicon, kin: Kin, left: number, right: number): boolean {
  const own = lexicon.left.sets[left] ?? new Int32Array();
  const other = lexicon.right.sets[right] ?? new Int32Array();
  const isFigure = (id: number) => lexicon.kinds[id] === 'figure';
  if (own.some((id) => isFigure(id) && other.includes(id))) return false;
  return (
    isMentioned(lexicon.left, left, other, lexicon, kin) &&
    isMentioned(lexicon.right, right, own, lexicon, kin)
  );
}

/** Whether what a passage shares with another is one stretch with a name in it, and little beside. */
function isMentioned(
  side: Side,
  passage: number,
  facing: Int32Array,
  { names, weight }: Lexicon,
  kin: Kin,
): boolean {
  const equal = new Set(facing);
  const cover = new Map<number, number>();
  for (const id of facing) {
    for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
      const term = at(kin.term, k);
      cover.set(term, Math.max(cover.get(term) ?? 0, at(kin.score, k)));
    }
  }
  let [covered, heaviest] = [0, 0];
  let stretch = { weight: 0, isNamed: false };
  let isAfterName = false;
  for (const id of side.runs[passage] ?? []) {
    const gain = at(weight, id) * (cover.get(id) ?? 0);
    // A word that recurs counts where it stands first.
    cover.delete(id);
    covered += gain;
    if (!equal.has(id)) {
      stretch = { weight: 0, isNamed: false };
      isAfterName = false;
      continue;
    }
    const isName = names[id] === 1;
    stretch = {
      weight: stretch.weight + gain,
      isNamed: stretch.isNamed || (isName && isAfterName),
    };
    isAfterName = isName;
    if (stretch.isNamed) heaviest = Math.max(heaviest, stretch.weight);
  }
  return heaviest > 0 && covered - heaviest < BESIDE && covered < TOLD * at(side.weight, passage);
}
