import type { Alignment } from '../align/alignment.ts';
import type { Ledgers, Place } from '../analyse/index.ts';
import type { Range } from '../text/range.ts';
import type { Side } from './side.ts';

/** The words of a passage for which a ledger names others in a passage opposite; offsets into its text. */
export type PairedWords = (side: Side, passage: number) => readonly Range[];

/** Where no ledger is asked. */
export const NO_PAIRED_WORDS: PairedWords = () => [];

/**
 * The words that the ledgers pair inside links: a choice of words ("killed", "died"), two figures of one thing
 * ("14", "sixteen people"), two names of one. By their place alone nothing may stand opposite them.
 */
export function pairedWords(
  { wording, figures, names }: Ledgers,
  { links }: Pick<Alignment, 'links'>,
): PairedWords {
  const tied = new Set(links.map(({ left, right }) => `${left} ${right}`));
  const found: Readonly<Record<Side, Map<number, Range[]>>> = { a: new Map(), b: new Map() };
  const add = (side: Side, { passage, start, end }: Place) => {
    const known = found[side].get(passage);
    if (known === undefined) found[side].set(passage, [{ start, end }]);
    else known.push({ start, end });
  };
  const addFacing = (lefts: readonly Place[], rights: readonly Place[]) => {
    const isTied = (left: Place, right: Place) => tied.has(`${left.passage} ${right.passage}`);
    for (const left of lefts) if (rights.some((right) => isTied(left, right))) add('a', left);
    for (const right of rights) if (lefts.some((left) => isTied(left, right))) add('b', right);
  };
  for (const { pairs } of wording.entries) {
    for (const { left, right } of pairs) addFacing([left], [right]);
  }
  for (const { left, right } of [...figures.entries, ...names.entries]) addFacing(left, right);
  return (side, passage) => found[side].get(passage) ?? [];
}
