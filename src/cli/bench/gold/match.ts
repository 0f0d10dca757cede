import type { Range } from '../../../text/range.ts';
import type { LedgerEntry } from './ledger.ts';

/** A stretch of a passage, wherever it comes from. */
interface Stretch extends Range {
  readonly passage: number;
}

/** An entry that a ledger lists, as far as it is held against the gold. */
export interface ListedEntry {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
  /** In the gold's words; left out where the ledger has no kinds. */
  readonly kind?: string;
}

/** What a ledger got right. */
export interface LedgerTally {
  /** Listed entries that the gold has; those it holds optional are not counted. */
  readonly right: number;
  /** Listed entries, without those that the gold holds optional. */
  readonly listed: number;
  /** Entries of the gold that are listed, and all of them; without the optional ones. */
  readonly found: number;
  readonly gold: number;
}

function overlap(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.some((x) =>
    b.some((y) => x.passage === y.passage && x.start < y.end && y.start < x.end),
  );
}

/**
 * Holds a ledger against the gold. Two entries are the same if they have the same kind and their
 * places overlap on both sides, or on the one side that both have: a list may cut its words a little
 * longer or shorter, and may group places that the gold lists one by one.
 *
 * Precision is `right / listed`, recall is `found / gold`.
 */
export function tallyLedger(
  listed: readonly ListedEntry[],
  gold: readonly (LedgerEntry & { readonly kind?: string })[],
): LedgerTally {
  const same = (a: ListedEntry, b: LedgerEntry & { readonly kind?: string }) =>
    a.kind === b.kind && overlap(a.left, b.left) && overlap(a.right, b.right);
  const firm = gold.filter(({ optional }) => !optional);
  const isFirm = (entry: ListedEntry) => firm.some((expected) => same(entry, expected));
  const counted = listed.filter(
    (entry) => isFirm(entry) || !gold.some((expected) => same(entry, expected)),
  );
  return {
    right: counted.filter(isFirm).length,
    listed: counted.length,
    found: firm.filter((expected) => listed.some((entry) => same(entry, expected))).length,
    gold: firm.length,
  };
}
