import type { Ledgers, Place, Side } from '../../analyse/index.ts';
import type { ComparisonData } from './comparison-schema.ts';
import type { Column } from './csv.ts';
import { ledgerCsv } from './ledger-csv.ts';

/** A ledger of a comparison as a file of data. */
export interface LedgerFile {
  readonly ledger: Exclude<keyof Ledgers, 'coverage'>;
  readonly name: string;
  /** What a page calls it, within a sentence. */
  readonly label: string;
  /** Media type. */
  readonly type: 'text/csv';
  /** The whole file for one comparison. */
  readonly text: (data: ComparisonData, ledgers: Ledgers) => string;
}

const BETWEEN = ' | ';

const sideName = (side: Side | null) => (side === null ? null : side === 'left' ? 'a' : 'b');

/** Words as the page prints them; withheld ones are left out. */
function wordsOf(data: ComparisonData, side: Side, places: readonly (Place | null)[]): string {
  const { passages } = data.articles[side === 'left' ? 'a' : 'b'];
  return places
    .flatMap((place) =>
      place === null ? [] : (passages[place.passage]?.text?.slice(place.start, place.end) ?? []),
    )
    .join(BETWEEN);
}

type EntryOf<Name extends Exclude<keyof Ledgers, 'coverage'>> = Ledgers[Name]['entries'][number];

/** A file of one ledger. */
function file<Name extends Exclude<keyof Ledgers, 'coverage'>>(
  ledger: Name,
  name: string,
  label: string,
  columns: (data: ComparisonData) => readonly Column<EntryOf<Name>>[],
): LedgerFile {
  return {
    ledger,
    name,
    label,
    type: 'text/csv',
    text(data, ledgers) {
      const entries: readonly EntryOf<Name>[] = ledgers[ledger].entries;
      return ledgerCsv(data, columns(data), entries);
    },
  };
}

/** Every ledger of a comparison as a table, in the order of the page of differences. */
export const LEDGER_FILES: readonly LedgerFile[] = [
  file('wording', 'wording.csv', 'wording', () => [
    { name: 'voice', cell: ({ voice }) => voice },
    { name: 'times', cell: ({ pairs }) => pairs.length },
    { name: 'a_choice_in_a', cell: ({ words }) => words.left.counts.left },
    { name: 'a_choice_in_b', cell: ({ words }) => words.left.counts.right },
    { name: 'b_choice_in_a', cell: ({ words }) => words.right.counts.left },
    { name: 'b_choice_in_b', cell: ({ words }) => words.right.counts.right },
  ]),
  file('names', 'names.csv', 'names', () => [{ name: 'kind', cell: ({ kind }) => kind }]),
  file('quotes', 'quotes.csv', 'quotes', (data) => [
    { name: 'kind', cell: ({ kind }) => kind },
    { name: 'side', cell: ({ side }) => sideName(side) },
    {
      name: 'a_altered',
      cell: (one) =>
        wordsOf(
          data,
          'left',
          one.alterations.map((at) => at.left),
        ),
    },
    {
      name: 'b_altered',
      cell: (one) =>
        wordsOf(
          data,
          'right',
          one.alterations.map((at) => at.right),
        ),
    },
    { name: 'a_speaker', cell: ({ speakers }) => wordsOf(data, 'left', [speakers.left]) },
    { name: 'b_speaker', cell: ({ speakers }) => wordsOf(data, 'right', [speakers.right]) },
    { name: 'given_to_another', cell: ({ isGivenToAnother }) => isGivenToAnother },
  ]),
  file('figures', 'figures.csv', 'figures and dates', () => [
    { name: 'kind', cell: ({ kind }) => kind },
    { name: 'side', cell: ({ side }) => sideName(side) },
    { name: 'sort', cell: ({ sort }) => sort },
    { name: 'apart', cell: ({ isApart }) => isApart },
    { name: 'approximate', cell: ({ isApproximate }) => isApproximate },
  ]),
  file('voices', 'voices.csv', 'voices', (data) => [
    { name: 'kind', cell: ({ kind }) => kind },
    { name: 'side', cell: ({ side }) => sideName(side) },
    {
      name: 'a_verbs',
      cell: ({ cited }) =>
        wordsOf(
          data,
          'left',
          cited.left.map(({ passage, verb }) => ({ passage, ...verb })),
        ),
    },
    {
      name: 'b_verbs',
      cell: ({ cited }) =>
        wordsOf(
          data,
          'right',
          cited.right.map(({ passage, verb }) => ({ passage, ...verb })),
        ),
    },
  ]),
  file('onlyHere', 'only-here.csv', 'only here', () => [
    { name: 'kind', cell: ({ kind }) => kind },
    { name: 'side', cell: ({ side }) => sideName(side) },
    { name: 'words', cell: ({ words }) => words },
    { name: 'new_words', cell: ({ newWords }) => newWords },
  ]),
];
