import type { Evidence } from './evidence.ts';

/** A ledger's entries, or why there are none to be had in these languages. */
export type Ledger<Entry extends Evidence> =
  | { readonly supported: true; readonly entries: readonly Entry[] }
  | { readonly supported: false; readonly reason: string; readonly entries: readonly [] };

/** A ledger that cannot be right in a language says so and shows nothing. */
export function unsupported(reason: string): Ledger<never> {
  return { supported: false, reason, entries: [] };
}

/** A ledger in the order it is to be read. */
export function ledger<Entry extends Evidence>(entries: readonly Entry[]): Ledger<Entry> {
  return { supported: true, entries };
}
