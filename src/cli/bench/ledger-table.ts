import { align } from '../../align/index.ts';
import { share, table } from '../fit/report.ts';
import type { GoldPair } from './gold/index.ts';
import { alignAsGold, type LedgerScore, scoreLedgers } from './ledgers.ts';

/** The ledgers by their headings on the page. */
const HEADINGS: Readonly<Record<LedgerScore['ledger'], string>> = {
  wording: 'wording',
  names: 'names',
  quotes: 'quotes',
  figures: 'figures',
  voices: 'voices',
  clauses: 'only here: clauses',
};

/**
 * Precision and recall of each ledger over the gold: with the links that a careful reader draws, which
 * judges the ledger alone, and with the aligner's, which is what a page shows.
 */
export function ledgerTable(gold: readonly GoldPair[]): string {
  const alone = scoreLedgers(gold, alignAsGold);
  const aligned = scoreLedgers(gold, ({ left, right, names }) => align(left, right, { names }));
  return ledgerScoresTable(alone, aligned);
}

/** Both scores of each ledger, side by side. */
export function ledgerScoresTable(
  alone: readonly LedgerScore[],
  aligned: readonly LedgerScore[],
): string {
  const cells = (score: LedgerScore | undefined) =>
    score
      ? [share(score.precision), share(score.recall), `${score.found} of ${score.gold}`]
      : ['–', '–', '–'];
  return table(
    ['ledger', 'P, careful reader’s links', 'R', 'found', 'P, aligner’s links', 'R', 'found'],
    alone.map((score) => [
      HEADINGS[score.ledger],
      ...cells(score),
      ...cells(aligned.find(({ ledger }) => ledger === score.ledger)),
    ]),
  );
}
