import type { Facing } from './facing.ts';
import type { RowKind } from './kind.ts';
import { isMoved, loneWords, rowKind } from './label.ts';

/** A box to tick: rows of this kind are shown. */
export interface KindFilter {
  readonly kind: RowKind;
  readonly label: string;
  /** Rows of this kind. */
  readonly count: number;
}

/** The boxes above the rows. */
export interface FiltersView {
  readonly kinds: readonly KindFilter[];
  /** Rows with a passage that moved. */
  readonly moved: number;
  /** Rows that differ: all but unpaired furniture and those told word for word in their place. */
  readonly differing: number;
}

/** Counts the rows that each filter shows; a kind without rows has no box. */
export function filtersView(facing: Facing): FiltersView {
  const { rows, isOfMore } = facing;
  const labels: readonly (readonly [RowKind, string])[] = [
    ['verbatim', 'verbatim'],
    ['edited', 'edited'],
    ['reworded', 'reworded'],
    ['only-a', loneWords(facing, 'a', isOfMore)],
    ['only-b', loneWords(facing, 'b', isOfMore)],
    ['furniture', 'furniture'],
  ];
  return {
    kinds: labels
      .map(([kind, label]) => ({
        kind,
        label,
        count: rows.filter((row) => rowKind(row) === kind).length,
      }))
      .filter(({ count }) => count > 0),
    moved: rows.filter(isMoved).length,
    differing: rows.filter((row) => {
      const kind = rowKind(row);
      return kind !== 'furniture' && (kind !== 'verbatim' || isMoved(row));
    }).length,
  };
}
