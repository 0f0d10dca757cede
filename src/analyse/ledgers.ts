import type { LedgerInput } from './comparison.ts';
import { type Coverage, coverage } from './coverage/coverage.ts';
import type { Figure } from './figures/figure.ts';
import { figures } from './figures/figures.ts';
import type { Ledger } from './ledger.ts';
import type { NameEntry } from './names/name-entry.ts';
import { names } from './names/names.ts';
import { onlyHere } from './only-here/only-here.ts';
import type { OnlyHere } from './only-here/only-here-entry.ts';
import type { Quote } from './quotes/quote.ts';
import { quotes } from './quotes/quotes.ts';
import { read } from './reading/read.ts';
import type { Voice } from './voices/voice.ts';
import { voices } from './voices/voices.ts';
import { wording } from './wording/wording.ts';
import type { WordingEntry } from './wording/wording-entry.ts';

/** All ledgers of a comparison. */
export interface Ledgers {
  readonly coverage: Coverage;
  readonly wording: Ledger<WordingEntry>;
  readonly names: Ledger<NameEntry>;
  readonly quotes: Ledger<Quote>;
  readonly figures: Ledger<Figure>;
  readonly voices: Ledger<Voice>;
  readonly onlyHere: Ledger<OnlyHere>;
}

/**
 * Computes the ledgers of two aligned articles. Pure and deterministic: the same input gives the same
 * ledgers, and every entry says nothing that the texts do not. Offsets point into the passages' own
 * texts.
 */
export function ledgers(input: LedgerInput): Ledgers {
  const reading = read(input);
  return {
    coverage: coverage(reading),
    wording: wording(reading),
    names: names(reading),
    quotes: quotes(reading),
    figures: figures(reading),
    voices: voices(reading),
    onlyHere: onlyHere(reading),
  };
}
