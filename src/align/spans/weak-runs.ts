import type { Atom } from './atoms.ts';
import type { Pairing } from './phrases.ts';

/** A run of more words than this is no accident, even if all are function words: "as well as". */
const SHORT_RUN = 2;
/** A gap on one side alone is a change of its own from this many words on. */
const CLAUSE = 3;

/** What stands between two pairings. */
interface Gap {
  /** Atoms on each side. */
  readonly left: number;
  readonly right: number;
  /** Whether a content word is among them. */
  readonly hasContent: boolean;
}

/** Number of content words before each position. */
function contentBefore(atoms: readonly Atom[]): Int32Array {
  const counts = new Int32Array(atoms.length + 1);
  atoms.forEach((atom, at) => {
    counts[at + 1] = (counts[at] ?? 0) + (atom.isLight ? 0 : 1);
  });
  return counts;
}

function isTwoSided({ left, right }: Gap): boolean {
  return left > 0 && right > 0;
}

/** A change that a reader would describe: content words, on both sides or many on one. */
function isSubstantial(gap: Gap): boolean {
  return gap.hasContent && (isTwoSided(gap) || Math.max(gap.left, gap.right) >= CLAUSE);
}

/** "[had then] said" opposite "said [at the time that]": words on the one side, then on the other. */
function isPivot(before: Gap, after: Gap): boolean {
  const onlyLeft = (gap: Gap) => gap.left > 0 && gap.right === 0;
  const onlyRight = (gap: Gap) => gap.left === 0 && gap.right > 0;
  const crosses = (onlyLeft(before) && onlyRight(after)) || (onlyRight(before) && onlyLeft(after));
  return crosses && (before.hasContent || after.hasContent);
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
  const kept: Pairing[] = [];
  const content = { left: contentBefore(left), right: contentBefore(right) };
  const gap = (before: Pairing | undefined, after: Pairing | undefined): Gap => {
    const [i, iEnd] = [before?.leftEnd ?? 0, after?.left ?? left.length];
    const [j, jEnd] = [before?.rightEnd ?? 0, after?.right ?? right.length];
    const words =
      (content.left[iEnd] ?? 0) -
      (content.left[i] ?? 0) +
      (content.right[jEnd] ?? 0) -
      (content.right[j] ?? 0);
    return { left: iEnd - i, right: jEnd - j, hasContent: words > 0 };
  };
  for (const { from, to } of runsOf(pairings)) {
    const run = pairings.slice(from, to);
    const isLight = run.every((one) => one.likeness === 'same' && left[one.left]?.isLight);
    if (run.length <= SHORT_RUN && isLight) {
      // What was dropped before makes the gap before wider.
      const before = gap(kept.at(-1), run[0]);
      const after = gap(run.at(-1), pairings[to]);
      const isAmidst = isSubstantial(before) && isSubstantial(after);
      const isOpposed = isTwoSided(before) && isTwoSided(after);
      if (isAmidst || (isOpposed && (isSubstantial(before) || isSubstantial(after)))) continue;
      if (run.length === 1 && isPivot(before, after)) continue;
    }
    for (const one of run) kept.push(one);
  }
  return kept;
}
