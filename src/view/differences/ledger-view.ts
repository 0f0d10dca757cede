import type { Evidence } from '../../analyse/evidence.ts';
import type { Ledger } from '../../analyse/ledger.ts';
import type { Facing } from '../facing.ts';
import { numberWords, sentenceCase } from '../number-words.ts';
import { isPrinted } from './cells.ts';
import type { EntryGroup, EntryView, LedgerView } from './entry.ts';

/** What a ledger's page says of it, whatever its entries. */
export interface LedgerHead {
  readonly id: string;
  readonly title: string;
  readonly short: boolean;
  /** Said where it has no entry: "No quotation in either report." */
  readonly none: string;
}

/** Entries of one heading, before they are made into what the page prints. */
export interface Group<Entry> {
  readonly heading: string | null;
  readonly of: (entry: Entry) => boolean;
}

function withheldWords(count: number): string {
  const stand = count === 1 ? 'stands in a passage' : 'stand in passages';
  return `${sentenceCase(numberWords(count))} more ${stand} not printed here.`;
}

/**
 * A ledger as the page prints it. One that cannot be right in a language gives its reason; an empty
 * one says that it is empty; entries that stand in withheld passages alone are counted.
 *
 * @param groups each entry stands in the first that takes it; those without entries are left out
 */
export function ledgerView<Entry extends Evidence>(
  facing: Facing,
  ledger: Ledger<Entry>,
  head: LedgerHead & { readonly note: string },
  entry: (entry: Entry) => EntryView,
  groups: readonly Group<Entry>[] = [{ heading: null, of: () => true }],
): LedgerView {
  const { none, ...rest } = head;
  const all: readonly Entry[] = ledger.entries;
  const printed = all.filter((one) => isPrinted(facing, one));
  const grouped = Map.groupBy(printed, (one) => groups.findIndex((group) => group.of(one)));
  const shown = groups.flatMap(({ heading }, index): EntryGroup[] => {
    const entries = (grouped.get(index) ?? []).map(entry);
    return entries.length === 0 ? [] : [{ heading, entries }];
  });
  const kept = all.length - printed.length;
  return {
    ...rest,
    groups: shown,
    count: ledger.supported ? printed.length : null,
    none: ledger.supported
      ? all.length === 0
        ? none
        : null
      : `Nothing is listed here. ${ledger.reason}`,
    withheld: kept === 0 ? null : withheldWords(kept),
  };
}
