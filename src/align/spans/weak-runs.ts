import type { Atom } from './atoms.ts';
import type { Pairing } from './phrases.ts';

/** A run of more words than this is no accident, even if all are function words: "as well as". */
const SHORT_RUN = 2;
/** A gap on one side alone is a change of its own from this many words on. */
const CLAUSE = 3;

interface Gap {
  readonly left: readonly Atom[];
  readonly right: readonly Atom[];
}

function hasContent(atoms: readonly Atom[]): boolean {
  return atoms.some((atom) => !atom.isLight);
}

/** A change that a reader would describe: content words, on both sides or many on one. */
function isSubstantial({ left, right }: Gap): boolean {
  if (!hasContent(left) && !hasContent(right)) return false;
  if (left.length > 0 && right.length > 0) return true;
  return Math.max(left.length, right.length) >= CLAUSE;
}

/** "[had then] said" opposite "said [at the time that]": words on the one side, then on the other. */
function isPivot(before: Gap, after: Gap): boolean {
  const onlyLeft = (gap: Gap) => gap.left.length > 0 && gap.right.length === 0;
  const onlyRight = (gap: Gap) => gap.left.length === 0 && gap.right.length > 0;
  const crosses = (onlyLeft(before) && onlyRight(after)) || (onlyRight(before) && onlyLeft(after));
  return crosses && [before, after].some((gap) => hasContent([...gap.left, ...gap.right]));
}

/** Unbroken runs of pairings, each with its position and length. */
function runsOf(pairings: readonly Pairing[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  pairings.forEach((pairing, at) => {
    const before = pairings[at - 1];
    const run = runs.at(-1);
    const goesOn = before?.leftEnd === pairing.left && before.rightEnd === pairing.right;
    if (run && goesOn) run.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

/**
 * Drops the pairings that a reader would not see: one or two function words that two sentences
 * happen to share in the midst of what they say differently.
 *
 * ```text
 * the [leader] of the [movement]   →   the [leader of the movement]
 * the [head] of the [party]            the [head of the party]
 * Trump [had then] said            →   Trump [had then said]
 * Trump said [at the time that]        Trump [said at the time that]
 * ```
 */
export function dropWeakRuns(
  pairings: readonly Pairing[],
  left: readonly Atom[],
  right: readonly Atom[],
): Pairing[] {
  let kept = [...pairings];
  for (;;) {
    const current = kept;
    const gap = (before: Pairing | undefined, after: Pairing | undefined): Gap => ({
      left: left.slice(before?.leftEnd ?? 0, after?.left ?? left.length),
      right: right.slice(before?.rightEnd ?? 0, after?.right ?? right.length),
    });
    const isWeak = ({ from, to }: { from: number; to: number }): boolean => {
      const run = current.slice(from, to);
      if (run.length > SHORT_RUN) return false;
      if (run.some((one) => one.likeness !== 'same' || !left[one.left]?.isLight)) return false;
      const before = gap(current[from - 1], current[from]);
      const after = gap(current[to - 1], current[to]);
      if (isSubstantial(before) && isSubstantial(after)) return true;
      return run.length === 1 && isPivot(before, after);
    };
    const weak = runsOf(current).find(isWeak);
    if (!weak) return kept;
    kept = [...current.slice(0, weak.from), ...current.slice(weak.to)];
  }
}
