import type { Ledgers } from '../../analyse/index.ts';
import { type ComparisonInput, facing as facingOf } from '../facing.ts';
import { type CoverageView, coverageView } from './coverage.ts';
import type { LedgerView } from './entry.ts';
import { figuresView } from './figures.ts';
import { namesView } from './names.ts';
import { onlyHereView } from './only-here.ts';
import { quotesView } from './quotes.ts';
import { voicesView } from './voices.ts';
import { wordingView } from './wording.ts';

/** All that the page of differences prints beyond what every view of the comparison does. */
export interface DifferencesView {
  readonly coverage: CoverageView;
  readonly ledgers: readonly LedgerView[];
}

/**
 * The ledgers of a comparison as a page prints them. Every word of an article in it is the source's;
 * words that are withheld by its rights stand nowhere in it.
 */
export function differences(input: ComparisonInput, ledgers: Ledgers): DifferencesView {
  const facing = facingOf(input);
  return {
    coverage: coverageView(facing, ledgers.coverage),
    ledgers: [
      wordingView(facing, ledgers.wording),
      namesView(facing, ledgers.names),
      quotesView(facing, ledgers.quotes),
      figuresView(facing, ledgers.figures),
      voicesView(facing, ledgers.voices),
      onlyHereView(facing, ledgers.onlyHere),
    ],
  };
}
