import type { Ledgers, Place } from '../analyse/index.ts';
import type { Range } from '../text/range.ts';
import type { Side } from './side.ts';

/**
 * The words of a passage for which a ledger names others in one of some passages opposite; offsets into its text.
 *
 * @param opposite numbers of those passages, 0-based
 */
export type PairedWords = (
  side: Side,
  passage: number,
  opposite: readonly number[],
) => readonly Range[];

/** Where no ledger is asked. */
export const NO_PAIRED_WORDS: PairedWords = () => [];

/** Words of a passage, and the passages that have those which stand for them. */
interface Paired extends Range {
  readonly opposite: ReadonlySet<number>;
}

/**
 * The words that the ledgers pair: a choice of words ("killed", "died"), two figures of one thing ("14",
 * "sixteen people"), two names of one. By their place alone nothing may stand opposite them.
 */
export function pairedWords({ wording, figures, names }: Ledgers): PairedWords {
  const found: Readonly<Record<Side, Map<number, Paired[]>>> = { a: new Map(), b: new Map() };
  const add = (side: Side, places: readonly Place[], across: readonly Place[]) => {
    const opposite = new Set(across.map(({ passage }) => passage));
    for (const { passage, start, end } of places) {
      const known = found[side].get(passage);
      if (known === undefined) found[side].set(passage, [{ start, end, opposite }]);
      else known.push({ start, end, opposite });
    }
  };
  const pairs = wording.entries.flatMap((entry) =>
    entry.pairs.map(({ left, right }) => ({ left: [left], right: [right] })),
  );
  for (const { left, right } of [...pairs, ...figures.entries, ...names.entries]) {
    add('a', left, right);
    add('b', right, left);
  }
  return (side, passage, opposite) =>
    found[side].get(passage)?.filter((words) => opposite.some((one) => words.opposite.has(one))) ??
    [];
}
