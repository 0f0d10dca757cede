import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import type { Ledgers } from '../../src/analyse/index.ts';
import { ledgers } from '../../src/analyse/index.ts';
import type { Article } from '../../src/content/story.ts';
import { alignmentInput } from '../../src/view/alignment-input.ts';
import { comparison } from '../../src/view/comparison.ts';
import type { ComparisonInput } from '../../src/view/facing.ts';
import { ledgerInput } from '../../src/view/ledger-input.ts';
import { pairedWords } from '../../src/view/paired-words.ts';
import { article, compared } from './stand-ins.ts';

/** A story as the aligner pairs it, with its ledgers. */
function read(left: Article, right: Article): ComparisonInput & { readonly told: Ledgers } {
  const { story } = compared(left, right, []);
  const { left: a, right: b, options } = alignmentInput(story, left, right);
  const input = { story, left, right, alignment: align(a, b, options) };
  return { ...input, told: ledgers(ledgerInput(input)) };
}

const ALPHA = article('Alpha', [
  [
    'A fire tore through a depot on Marrow Quay on Tuesday, injuring 14 people.',
    'The ferry sank off Orme when a guard was killed by the mast.',
    'Nobody swam.',
  ],
]);
const BETA = article('Beta', [
  [
    'On Tuesday sixteen people were hurt by a fire in the depot on Marrow Quay.',
    'A guard of the ferry that sank off Orme died of the mast.',
    'It rained at 9am.',
  ],
]);

describe('words that a ledger pairs', () => {
  const input = read(ALPHA, BETA);
  const view = comparison(input, [input], input.told);
  const marks = (html: string) =>
    [...html.matchAll(/<mark([^>]*)>([^<]*)<\/mark>/gu)].map(
      ([, attributes, words]) => `${/own/u.test(attributes ?? '') ? 'own' : 'changed'}: ${words}`,
    );
  const printed = view.rows.flatMap(({ a, b }) =>
    [a, b].flatMap((cell) =>
      cell.state === 'passages' ? cell.passages.flatMap(({ html }) => marks(html)) : [],
    ),
  );

  it('are found on both sides of a link', () => {
    const words = (side: 'a' | 'b', of: Article, passage: number) =>
      pairedWords(input.told)(side, passage, [passage]).map(({ start, end }) =>
        of.passages[passage]?.text.slice(start, end),
      );
    expect(words('a', ALPHA, 0)).toContain('14 people');
    expect(words('b', BETA, 0)).toContain('sixteen people');
    expect(words('a', ALPHA, 1)).toContain('killed');
    expect(words('b', BETA, 1)).toContain('died');
    expect(words('b', BETA, 2)).toEqual([]);
    expect(pairedWords(input.told)('a', 0, [1])).toEqual([]);
  });

  it('are marked as words that have others opposite, wherever they stand', () => {
    expect(
      printed.filter((mark) => mark.startsWith('own') && /14|sixteen|killed/u.test(mark)),
    ).toEqual([]);
    expect(printed.some((mark) => /^changed: .*14/u.test(mark))).toBe(true);
    expect(printed.some((mark) => /^changed: .*killed/u.test(mark))).toBe(true);
  });

  it('are marked by their place alone where no ledger is asked', () => {
    const { rows } = comparison(input);
    const [first] = rows;
    expect(first?.a.state === 'passages' ? first.a.passages[0]?.html : '').toContain('class="own"');
  });

  it('are told above the rows where they are figures in conflict', () => {
    expect(view.conflicts).toEqual([
      'One figure is in conflict: ',
      { text: '14 people / sixteen people', href: `#${view.rows[0]?.id}` },
      '.',
    ]);
    expect(comparison(input).conflicts).toBeNull();
  });
});

describe('figures in conflict', () => {
  it('are told up to three, with the number of the rest', () => {
    const input = read(ALPHA, BETA);
    const { figures } = input.told;
    const entries = figures.entries.filter(({ kind }) => kind === 'conflict');
    const five = {
      supported: true,
      entries: Array.from({ length: 5 }, () => entries).flat(),
    } as const;
    const { conflicts } = comparison(input, [input], { ...input.told, figures: five });
    const words = conflicts?.map((run) => (typeof run === 'string' ? run : run.text)).join('');
    const one = '14 people / sixteen people';
    expect(words).toBe(`Five figures are in conflict: ${one}, ${one}, ${one}, and two more.`);
  });
});
