import { type Ledgers, ledgers } from '../analyse/index.ts';
import { ledgerInput } from '../view/ledger-input.ts';
import type { Comparison } from './comparison.ts';
import { engine } from './kept.ts';
import { resultsInput } from './results/inputs.ts';
import { keptLedgers } from './results/results.ts';

const read = new WeakMap<Comparison, Promise<Ledgers>>();

/** The ledgers of a comparison; while the site is developed they are computed anew. */
export function getLedgers(comparison: Comparison): Promise<Ledgers> {
  if (import.meta.env.DEV) return Promise.resolve(ledgers(ledgerInput(comparison)));
  const { story, left, right, alignment } = comparison;
  const result =
    read.get(comparison) ?? keptLedgers(engine, resultsInput(story, left, right), alignment);
  read.set(comparison, result);
  return result;
}
