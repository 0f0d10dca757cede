import type { ComparisonData, LinkData } from './comparison-schema.ts';
import { type Column, csvFile } from './csv.ts';

/** A link with what the table tells of its row and its passages. */
interface TableLink {
  readonly link: LinkData;
  readonly row: { readonly number: number; readonly id: string };
  readonly text: { readonly a: string | null; readonly b: string | null };
}

const COLUMNS: readonly Column<TableLink>[] = [
  { name: 'row', cell: ({ row }) => row.number },
  { name: 'row_id', cell: ({ row }) => row.id },
  { name: 'link_id', cell: ({ link }) => link.id },
  { name: 'a_passage', cell: ({ link }) => link.a },
  { name: 'b_passage', cell: ({ link }) => link.b },
  { name: 'kind', cell: ({ link }) => link.kind },
  { name: 'moved', cell: ({ link }) => link.moved },
  { name: 'pinned', cell: ({ link }) => link.pinned },
  { name: 'confidence', cell: ({ link }) => link.confidence },
  { name: 'words_both', cell: ({ link }) => link.evidence.words.both },
  { name: 'words_a', cell: ({ link }) => link.evidence.words.a },
  { name: 'words_b', cell: ({ link }) => link.evidence.words.b },
  { name: 'longest_run', cell: ({ link }) => link.evidence.words.longestRun },
  { name: 'pass', cell: ({ link }) => link.evidence.pass },
  { name: 'a_text', cell: ({ text }) => text.a },
  { name: 'b_text', cell: ({ text }) => text.b },
];

/** The links of a comparison as a CSV file, one a line, in the order of the rows. */
export function linksCsv({ articles, links, rows }: ComparisonData): string {
  const linkOf = new Map(links.map((link) => [link.id, link]));
  const texts = new Map(
    [...articles.a.passages, ...articles.b.passages].map(({ id, text }) => [id, text]),
  );
  const items = rows.flatMap((row) =>
    row.links.flatMap((id): TableLink[] => {
      const link = linkOf.get(id);
      if (link === undefined) return [];
      const text = { a: texts.get(link.a) ?? null, b: texts.get(link.b) ?? null };
      return [{ link, row, text }];
    }),
  );
  return csvFile(COLUMNS, items);
}
