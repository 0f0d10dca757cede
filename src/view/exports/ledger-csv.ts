import type { Range } from '../../text/range.ts';
import type { ComparisonData } from './comparison-schema.ts';
import { type Column, csvFile } from './csv.ts';

/** Words of one article: a stretch of a passage's text. */
export interface Place extends Range {
  /** Number of the passage in its article, 0-based; `start` and `end` are offsets into its text. */
  readonly passage: number;
}

/** What every entry of a ledger tells: where it stands in each article, maybe nowhere in one. */
export interface Placed {
  readonly left: readonly Place[];
  readonly right: readonly Place[];
}

/** Between the words of several places in one field. */
const BETWEEN = ' | ';

/** The columns that every ledger begins with: where an entry stands, and the words that stand there. */
function evidenceColumns({ articles, rows }: ComparisonData): readonly Column<Placed>[] {
  const rowOf = new Map(
    rows.flatMap((row) => [...row.a, ...row.b].map((id) => [id, row] as const)),
  );
  const passage = (side: 'a' | 'b', place: Place) => articles[side].passages[place.passage];
  const ids = (side: 'a' | 'b', places: readonly Place[]) => [
    ...new Set(places.flatMap((place) => passage(side, place)?.id ?? [])),
  ];
  const rowsOf = ({ left, right }: Placed) => {
    const found = [...ids('a', left), ...ids('b', right)].flatMap((id) => rowOf.get(id) ?? []);
    return [...new Set(found)].sort((x, y) => x.number - y.number);
  };
  const words = (side: 'a' | 'b', places: readonly Place[]) =>
    places
      .flatMap((place) => passage(side, place)?.text?.slice(place.start, place.end) ?? [])
      .join(BETWEEN);
  return [
    {
      name: 'rows',
      cell: (entry) =>
        rowsOf(entry)
          .map(({ number }) => number)
          .join(' '),
    },
    {
      name: 'row_ids',
      cell: (entry) =>
        rowsOf(entry)
          .map(({ id }) => id)
          .join(' '),
    },
    { name: 'a_passages', cell: ({ left }) => ids('a', left).join(' ') },
    { name: 'b_passages', cell: ({ right }) => ids('b', right).join(' ') },
    { name: 'a_words', cell: ({ left }) => words('a', left) },
    { name: 'b_words', cell: ({ right }) => words('b', right) },
  ];
}

/**
 * A ledger as a CSV file, one entry a line: where it stands, its words on both sides, then the
 * ledger's own columns. Words that are withheld are left out.
 *
 * @param columns the ledger's own; their texts must come from what may be published (`published`)
 */
export function ledgerCsv<Entry extends Placed>(
  data: ComparisonData,
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
): string {
  return csvFile<Entry>([...evidenceColumns(data), ...columns], entries);
}
