import { describe, expect, it } from 'vitest';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import { ledgerCsv, type Place, type Placed } from '../../../src/view/exports/ledger-csv.ts';
import { harbourFire } from './fixtures.ts';
import { readCsv } from './read-csv.ts';

const place = (passage: number, start: number, end: number): Place => ({ passage, start, end });

interface Entry extends Placed {
  readonly sort: string;
}

const entries: readonly Entry[] = [
  {
    sort: 'wording',
    left: [place(0, 2, 6), place(3, 0, 5)],
    right: [place(5, 2, 6)],
  },
  { sort: 'only here', left: [place(1, 0, 15)], right: [] },
];

const table = (input: Parameters<typeof comparisonData>[0]) => {
  const data = comparisonData(input, '/');
  const file = ledgerCsv(data, [{ name: 'sort', cell: ({ sort }: Entry) => sort }], entries);
  return { data, lines: readCsv(file) };
};

describe('ledgerCsv', () => {
  it('tells where each entry stands and its words, then what is its own', () => {
    const { data, lines } = table(harbourFire());
    const { a, b } = data.articles;
    expect(lines).toEqual([
      ['rows', 'row_ids', 'a_passages', 'b_passages', 'a_words', 'b_words', 'sort'],
      [
        '1 4',
        `${data.rows[0]?.id} ${data.rows[3]?.id}`,
        `${a.passages[0]?.id} ${a.passages[3]?.id}`,
        b.passages[5]?.id,
        'fire | Crews',
        'fire',
        'wording',
      ],
      ['2', data.rows[1]?.id, a.passages[1]?.id, '', 'No one was hurt', '', 'only here'],
    ]);
  });

  it('leaves withheld words out', () => {
    const { lines } = table(harbourFire({ a: { rights: 'excerpt' } }));
    expect(lines[2]?.slice(4, 6)).toEqual(['', '']);
  });
});
