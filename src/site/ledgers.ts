import { createHash } from 'node:crypto';
import { type Ledgers, ledgers } from '../analyse/index.ts';
import { ledgerInput } from '../view/ledger-input.ts';
import type { Comparison } from './comparison.ts';
import { kept } from './kept.ts';

/**
 * The ledgers of a comparison. They are kept between builds, under a digest of what they are computed
 * from and of the code that computes them; while the site is developed they are computed anew.
 */
export async function getLedgers(comparison: Comparison): Promise<Ledgers> {
  const input = ledgerInput(comparison);
  if (import.meta.env.DEV) return ledgers(input);
  const digest = createHash('sha256')
    .update(`${import.meta.env.LEDGER_ENGINE}\0${JSON.stringify(input)}`)
    .digest('hex');
  const json = await kept(`ledgers/${digest}.json`, () =>
    Buffer.from(JSON.stringify(ledgers(input))),
  );
  // What is kept is what `ledgers` returned: plain data of this very engine.
  return JSON.parse(Buffer.from(json).toString()) as Ledgers;
}
