import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { align } from '../../align/index.ts';
import type { LedgerInput } from '../../analyse/comparison.ts';
import { type Ledgers, ledgers } from '../../analyse/index.ts';
import type { AlignmentInput } from '../../view/alignment-input.ts';
import type { Alignment } from '../comparison.ts';
import type { Engine } from './engine.ts';
import { keep } from './keep.ts';

/**
 * A result as JSON, kept under a digest of the code that computes it and of its whole input: neither a
 * changed rule or weight, nor a changed word, name or pin, can meet a result of before.
 */
async function keptJson(
  folder: string,
  code: string,
  input: unknown,
  compute: () => unknown,
): Promise<unknown> {
  const digest = createHash('sha256')
    .update(`${code}\0${JSON.stringify(input)}`)
    .digest('hex');
  const bytes = await keep(join(folder, `${digest}.json`), () =>
    Buffer.from(JSON.stringify(compute())),
  );
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
}

/** The alignment of an input, computed or kept. */
export async function keptAlignment(engine: Engine, input: AlignmentInput): Promise<Alignment> {
  const { left, right, options } = input;
  const result = await keptJson(join(engine.folder, 'alignments'), engine.aligner, input, () =>
    align(left, right, options),
  );
  // What is kept is what `align` returned: plain data of this very code.
  return result as Alignment;
}

/** The ledgers of an input, computed or kept. */
export async function keptLedgers(engine: Engine, input: LedgerInput): Promise<Ledgers> {
  const result = await keptJson(join(engine.folder, 'ledgers'), engine.analyst, input, () =>
    ledgers(input),
  );
  // What is kept is what `ledgers` returned: plain data of this very code.
  return result as Ledgers;
}
