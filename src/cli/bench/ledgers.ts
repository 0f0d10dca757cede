import type { Alignment } from '../../align/alignment.ts';
import { align } from '../../align/index.ts';
import {
  type Evidence,
  type Ledger,
  type Ledgers,
  ledgers,
  type Side,
} from '../../analyse/index.ts';
import { type GoldLedgers, type GoldPair, type LedgerTally, tallyLedger } from './gold/index.ts';

/** The ledgers that the gold judges. `clauses` are those of only here. */
export type LedgerName = keyof GoldLedgers;

/** In the order of the page. */
const LEDGER_NAMES: readonly LedgerName[] = [
  'wording',
  'names',
  'quotes',
  'figures',
  'voices',
  'clauses',
];

/** What each ledger of a pair got right; left out where the gold does not judge it. */
export type PairScore = Partial<Readonly<Record<LedgerName, LedgerTally>>>;

/** Precision and recall of one ledger over some pairs; 1 where there is nothing to get wrong. */
export interface LedgerScore extends LedgerTally {
  readonly ledger: LedgerName;
  readonly precision: number;
  readonly recall: number;
}

interface Listed extends Pick<Evidence, 'left' | 'right'> {
  readonly kind?: string;
}

/** The gold's word for a kind: it names whose the lone are, and calls all that differ a conflict. */
function sided({ kind, side }: { readonly kind: string; readonly side: Side | null }): string {
  if (kind === 'differ') return 'conflict';
  if (kind !== 'only here') return kind;
  return side === 'left' ? 'only-a' : 'only-b';
}

/** What the ledgers list, in the gold's words; `null` for a ledger that does not serve the language. */
function listed(all: Ledgers): Readonly<Record<LedgerName, readonly Listed[] | null>> {
  const places = ({ left, right }: Evidence): Listed => ({ left, right });
  const entries = <Entry extends Evidence>(
    ledger: Ledger<Entry>,
    list: (entry: Entry) => Listed,
  ): Listed[] | null => (ledger.supported ? ledger.entries.map(list) : null);
  const clauses = all.onlyHere.entries.filter(({ kind }) => kind === 'clause');
  return {
    wording: entries(all.wording, places),
    names: entries(all.names, (entry) => ({ ...places(entry), kind: entry.kind })),
    quotes: entries(all.quotes, (entry) => ({ ...places(entry), kind: sided(entry) })),
    figures: entries(all.figures, (entry) => ({ ...places(entry), kind: sided(entry) })),
    voices: entries(all.voices, places),
    clauses: clauses.map(places),
  };
}

/**
 * Holds the ledgers of a pair against its gold.
 *
 * @param alignment of the pair's articles: the aligner's, so that the figures are those of the pages
 * @returns nothing for a ledger that the gold leaves out or that does not serve the language
 */
export function scorePairLedgers(pair: GoldPair, alignment: Alignment): PairScore {
  const { left, right, names, date, ledgers: gold } = pair;
  if (gold === null) return {};
  const article = (input: GoldPair['left'], outlet: string) => ({ ...input, outlet, agency: [] });
  const found = listed(
    ledgers({ left: article(left, 'a'), right: article(right, 'b'), alignment, names, date }),
  );
  const score: Partial<Record<LedgerName, LedgerTally>> = {};
  for (const name of LEDGER_NAMES) {
    const [entries, expected] = [found[name], gold[name]];
    if (entries && expected) score[name] = tallyLedger(entries, expected);
  }
  return score;
}

/** Sums the scores of pairs: precision and recall of every ledger over all of their entries. */
export function sumLedgerScores(scores: readonly PairScore[]): LedgerScore[] {
  return LEDGER_NAMES.map((ledger) => {
    const sum = (key: keyof LedgerTally) =>
      scores.reduce((total, score) => total + (score[ledger]?.[key] ?? 0), 0);
    const tally = {
      right: sum('right'),
      listed: sum('listed'),
      found: sum('found'),
      gold: sum('gold'),
    };
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    return {
      ledger,
      ...tally,
      precision: share(tally.right, tally.listed),
      recall: share(tally.found, tally.gold),
    };
  });
}

/**
 * The alignment of a pair with the links of its gold, so that the ledgers are judged alone: the sure
 * links are pinned, every other is forbidden.
 */
export function alignAsGold({ left, right, names, links }: GoldPair): Alignment {
  const sure = links.filter(({ optional }) => !optional);
  const different = left.passages.flatMap((_, i) =>
    right.passages.flatMap((_, j): [number, number][] =>
      sure.some((link) => link.left === i && link.right === j) ? [] : [[i, j]],
    ),
  );
  const same = sure.map((link): [number, number] => [link.left, link.right]);
  return align(left, right, { names, same, different });
}

/**
 * Scores the ledgers over the gold.
 *
 * @param pairs those without ledger gold are passed over
 * @param alignmentOf gives a pair's alignment
 */
export function scoreLedgers(
  pairs: readonly GoldPair[],
  alignmentOf: (pair: GoldPair) => Alignment,
): LedgerScore[] {
  const judged = pairs.filter((pair) => pair.ledgers !== null);
  return sumLedgerScores(judged.map((pair) => scorePairLedgers(pair, alignmentOf(pair))));
}
