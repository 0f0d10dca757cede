import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { align, type Link } from '../../align/index.ts';
import type { LedgerInput } from '../../analyse/comparison.ts';
import { type Ledgers, ledgers } from '../../analyse/index.ts';
import { once } from '../../text/once.ts';
import type { AlignmentInput } from '../../view/alignment-input.ts';
import type { Alignment } from '../comparison.ts';
import type { Engine } from './engine.ts';
import { keep } from './keep.ts';
import { underway } from './underway.ts';

/** All that decides the results of two articles. */
export interface ResultsInput {
  readonly alignment: AlignmentInput;
  /** What the ledgers are computed from besides the alignment, which is decided already. */
  readonly ledgers: Omit<LedgerInput, 'alignment'>;
}

/** Where the results of an input are kept. */
export interface ResultFiles {
  readonly alignment: string;
  readonly ledgers: string;
}

/**
 * The files of an input's results. Each has a digest of the code that computes it and of its whole
 * input in its name: neither a changed rule or weight, nor a changed word, name or pin, can meet a
 * result of before.
 */
export function resultFiles(engine: Engine, input: ResultsInput): ResultFiles {
  return filesOf(engine)(input);
}

/** The same, made once for each input: several steps ask. */
const filesOf = once((engine: Engine) => once((input: ResultsInput) => nameFiles(engine, input)));

function nameFiles(engine: Engine, input: ResultsInput): ResultFiles {
  const digest = (...parts: readonly string[]) =>
    createHash('sha256').update(parts.join('\0')).digest('hex');
  const alignment = digest(engine.aligner, JSON.stringify(input.alignment));
  const ledgers = digest(engine.analyst, alignment, JSON.stringify(input.ledgers));
  return {
    alignment: join(engine.folder, 'alignments', alignment),
    ledgers: join(engine.folder, 'ledgers', ledgers),
  };
}

async function keptJson(path: string, compute: () => unknown): Promise<unknown> {
  await underway().get(path);
  const bytes = await keep(path, () => Buffer.from(JSON.stringify(compute())));
  return JSON.parse(bytes.toString());
}

/**
 * The alignment of an input, computed or kept, without the features behind its links: no page tells of
 * them, and their digits would be half of what is written and read again.
 */
export async function keptAlignment(engine: Engine, input: ResultsInput): Promise<Alignment> {
  const { left, right, options } = input.alignment;
  const result = await keptJson(resultFiles(engine, input).alignment, () =>
    withoutFeatures(align(left, right, options)),
  );
  // What is kept is what `align` returned: plain data of this very code.
  return result as Alignment;
}

function withoutFeatures({ links, nearest, rows }: Alignment): Alignment {
  const bare = <Pair extends Pick<Link, 'evidence'>>(pair: Pair): Pair => ({
    ...pair,
    evidence: { ...pair.evidence, features: {} },
  });
  return { links: links.map(bare), nearest: nearest.map(bare), rows };
}

/**
 * The ledgers of an input, computed or kept.
 *
 * @param alignment of the same input
 */
export async function keptLedgers(
  engine: Engine,
  input: ResultsInput,
  alignment: Alignment,
): Promise<Ledgers> {
  const result = await keptJson(resultFiles(engine, input).ledgers, () =>
    ledgers({ ...input.ledgers, alignment }),
  );
  // What is kept is what `ledgers` returned: plain data of this very code.
  return result as Ledgers;
}
