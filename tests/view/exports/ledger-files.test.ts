import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import { LEDGER_FILES } from '../../../src/view/exports/ledger-files.ts';
import type { ComparisonInput } from '../../../src/view/facing.ts';
import { ledgerInput } from '../../../src/view/ledger-input.ts';
import { article, compared } from '../stand-ins.ts';
import { readCsv } from './read-csv.ts';

const QUOTED = '“We will stay until the bridge is repaired,” union leader Ada Finch said.';

function told(rights: 'full' | 'excerpt' = 'full'): ComparisonInput {
  const left = article(
    'The Gazette',
    [[QUOTED], ['“A secret choir sang,” Ben Mole said.'], ['The fire killed 12 people.']],
    { rights },
  );
  const right = article('The Herald', [
    [QUOTED.replace('stay', 'stay here')],
    ['The fire killed 14 people.'],
  ]);
  const links = [
    { left: 0, right: 0 },
    { left: 2, right: 1 },
  ];
  return compared(left, right, links);
}

function table(name: string, input: ComparisonInput): Record<string, string>[] {
  const file = LEDGER_FILES.find((one) => one.name === name);
  const text = file?.text(comparisonData(input, '/'), ledgers(ledgerInput(input))) ?? '';
  const [head = [], ...lines] = readCsv(text);
  return lines.map((cells) =>
    Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])),
  );
}

describe('the ledgers as tables', () => {
  it('tell what is altered in a quotation, and who speaks', () => {
    const [altered, alone] = table('quotes.csv', told());
    expect(altered).toMatchObject({ kind: 'altered', side: '', b_altered: 'here', rows: '1' });
    expect(altered?.['a_speaker']).toContain('Ada Finch');
    expect(alone).toMatchObject({ kind: 'only here', side: 'a', b_words: '' });
  });

  it('have as many lines as the ledger has entries', () => {
    const input = told();
    const { wording, names, quotes, figures, voices, onlyHere } = ledgers(ledgerInput(input));
    expect(LEDGER_FILES.map(({ name }) => table(name, input).length)).toEqual(
      [wording, names, quotes, figures, voices, onlyHere].map(({ entries }) => entries.length),
    );
  });

  it('leave withheld words out, of speakers and verbs as well', () => {
    for (const { name, text } of LEDGER_FILES) {
      const input = told('excerpt');
      const file = text(comparisonData(input, '/'), ledgers(ledgerInput(input)));
      expect(file, name).not.toMatch(/secret|choir|Mole/);
    }
  });
});
