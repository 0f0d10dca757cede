import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';
import { type GoldPair, nodeFiles, readGold } from '../../../src/cli/bench/gold/index.ts';
import { ledgerScoresTable } from '../../../src/cli/bench/ledger-table.ts';
import {
  alignAsGold,
  type LedgerScore,
  scoreLedgers,
  scorePairLedgers,
  sumLedgerScores,
} from '../../../src/cli/bench/ledgers.ts';

const pairs = readGold(nodeFiles(new URL('../../../', import.meta.url)));
const byAligner = ({ left, right, names }: GoldPair) => align(left, right, { names });

function of(scores: readonly LedgerScore[], name: string): LedgerScore {
  const score = scores.find(({ ledger }) => ledger === name);
  if (!score) throw new Error(`Unexpected scores without ${name}`);
  return score;
}

describe('the ledgers on the gold', () => {
  const alone = scoreLedgers(pairs, alignAsGold);
  const aligned = scoreLedgers(pairs, byAligner);

  it.each(['wording', 'names', 'quotes', 'figures', 'voices', 'clauses'])(
    '%s: precision of .90 and recall of .80 with the links of a careful reader',
    (name) => {
      const { precision, recall } = of(alone, name);
      expect([name, precision >= 0.9, recall >= 0.8]).toEqual([name, true, true]);
    },
  );

  it.each(['wording', 'names', 'quotes', 'figures', 'voices', 'clauses'])(
    '%s: precision of .90 and recall of .80 with the links of the aligner',
    (name) => {
      const { precision, recall } = of(aligned, name);
      expect([name, precision >= 0.9, recall >= 0.8]).toEqual([name, true, true]);
    },
  );

  it('are as good as the document says, figure by figure', () => {
    const document = readFileSync(new URL('../../../docs/ledgers.md', import.meta.url), 'utf8');
    expect(document).toContain(ledgerScoresTable(alone, aligned).trim());
  });

  it('list on the first story what a careful reader lists, and nothing false', () => {
    const first = pairs.find(({ name }) => name === 'baghdad-rally');
    if (!first) throw new Error('Unexpected gold without the first story');
    for (const { ledger, precision, recall } of sumLedgerScores([
      scorePairLedgers(first, byAligner(first)),
    ])) {
      expect([ledger, precision, recall]).toEqual([ledger, 1, 1]);
    }
  });
});

describe('the scores', () => {
  it('count nothing for a pair without ledger gold', () => {
    const bare = pairs.filter(({ ledgers }) => ledgers === null);
    expect(bare.length).toBeGreaterThan(0);
    for (const { gold, listed } of scoreLedgers(bare, byAligner))
      expect([gold, listed]).toEqual([0, 0]);
  });

  it('sum over pairs and print as a table', () => {
    const one = { quotes: { right: 1, listed: 2, found: 1, gold: 4 } };
    const two = { quotes: { right: 2, listed: 2, found: 2, gold: 2 } };
    const scores = sumLedgerScores([one, two]);
    expect(of(scores, 'quotes')).toMatchObject({ precision: 0.75, recall: 0.5 });
    expect(of(scores, 'names')).toMatchObject({ precision: 1, recall: 1 });
    expect(ledgerScoresTable(scores, sumLedgerScores([two])).split('\n')[4]).toBe(
      '| quotes | .750 | .500 | 3 of 6 | 1.000 | 1.000 | 2 of 2 |',
    );
  });
});
