import { type Ledgers, ledgers } from '../analyse/index.ts';
import { ledgerInput } from '../view/ledger-input.ts';
import type { Comparison } from './comparison.ts';
import { engine } from './kept.ts';
import { keptLedgers } from './results/results.ts';

const read = new WeakMap<Comparison, Promise<Ledgers>>();

/** The ledgers of a comparison; while the site is developed they are computed anew. */
export function getLedgers(comparison: Comparison): Promise<Ledgers> {
  const input = ledgerInput(comparison);
  if (import.meta.env.DEV) return Promise.resolve(ledgers(input));
  const result = read.get(comparison) ?? keptLedgers(engine, input);
  read.set(comparison, result);
  return result;
}
