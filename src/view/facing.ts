import type { Alignment, Link, Nearest, Row } from '../align/alignment.ts';
import type { Article, Story } from '../content/story.ts';
import { once } from '../text/once.ts';
import { type PublishedArticle, published } from './excerpt.ts';
import { passageElement, rowElement } from './ids.ts';
import { linkEnd, type Side } from './side.ts';

/** Two articles of a story and how their passages pair up. */
export interface ComparisonInput {
  readonly story: Story;
  readonly left: Article;
  readonly right: Article;
  readonly alignment: Alignment;
}

/** A passage with all that other parts of the view ask of it. */
export interface FacingPassage {
  /** Number in the article, 0-based. */
  readonly index: number;
  readonly side: Side;
  /** Id of the element that prints it. */
  readonly element: string;
  /** Empty where it is withheld. */
  readonly text: string;
  readonly words: number;
  readonly furniture: boolean;
  /** Its links, in the alignment's order. */
  readonly links: readonly Link[];
  /** What came nearest to a link, where it is of the report and has none. */
  readonly nearest: Nearest | null;
  /** Not to be printed: it is unpaired, and its article may be shown in excerpt only. */
  readonly withheld: boolean;
}

/** One side of the comparison. */
export interface FacingArticle {
  readonly side: Side;
  readonly article: PublishedArticle;
  readonly passages: readonly FacingPassage[];
  /** Words of the report itself: furniture is not counted. */
  readonly words: number;
}

/**
 * A row of the alignment, numbered; unpaired passages that are withheld share a row with their neighbours,
 * those of the report and furniture apart, and so do the unpaired sentences of one block of furniture.
 */
export interface FacingRow {
  /** 1-based. */
  readonly number: number;
  readonly element: string;
  readonly a: readonly FacingPassage[];
  readonly b: readonly FacingPassage[];
  readonly links: readonly Link[];
}

/** A comparison ready to be printed: what every part of the view reads. */
export interface Facing {
  readonly a: FacingArticle;
  readonly b: FacingArticle;
  readonly rows: readonly FacingRow[];
  /** Whether the story has further articles: then what one of these two tells alone may stand in another. */
  readonly isOfMore: boolean;
  /** The row that a passage stands in. */
  readonly rowOf: (passage: FacingPassage) => FacingRow;
}

function facingArticle(side: Side, whole: Article, alignment: Alignment): FacingArticle {
  const { links, nearest } = alignment;
  const article = published(whole, side, links);
  const linksOf = Map.groupBy(links, (link) => linkEnd(link, side));
  const nearOf = Map.groupBy(nearest, (pair) => linkEnd(pair, side));
  const passages = article.passages.map((passage, index): FacingPassage => {
    const own = linksOf.get(index) ?? [];
    return {
      index,
      side,
      element: passageElement(side, passage.id),
      text: passage.text,
      words: passage.words,
      furniture: passage.furniture !== null,
      links: own,
      nearest: own.length > 0 || passage.furniture !== null ? null : likeliest(nearOf.get(index)),
      withheld: passage.withheld,
    };
  });
  const words = passages.reduce((sum, p) => sum + (p.furniture ? 0 : p.words), 0);
  return { side, article, passages, words };
}

/** What is nearest for a passage, among all that it is named in. */
function likeliest(pairs: readonly Nearest[] = []): Nearest | null {
  const most = Math.max(...pairs.map(({ confidence }) => confidence));
  return pairs.find(({ confidence }) => confidence === most) ?? null;
}

type Unnumbered = Pick<FacingRow, 'a' | 'b' | 'links'>;

/**
 * Where the passages of a row stand of which none is printed: their side, and whether they are furniture.
 *
 * @returns `null` where something is printed
 */
function withheldPlace({ a, b }: Unnumbered): string | null {
  if (![...a, ...b].every(({ withheld }) => withheld)) return null;
  const [first] = [...a, ...b];
  return first === undefined ? null : `${first.side} ${first.furniture}`;
}

/**
 * Where the furniture of a row stands that is printed and has no twin: its side and its block. Two sentences of
 * one caption are one piece of furniture.
 *
 * @returns `null` where the row is of the report, or has a link
 */
function furniturePlace({ a, b, links }: Unnumbered, blocks: Blocks): string | null {
  const [first] = [...a, ...b];
  if (first === undefined || links.length > 0 || !first.furniture) return null;
  return `${first.side} block ${blocks(first)}`;
}

/** The block that a passage stands in. */
type Blocks = (passage: FacingPassage) => number | undefined;

/** Joins neighbouring rows that are one piece to a reader: passages that are not printed, sentences of one block of furniture. */
function joinPieces(rows: readonly Unnumbered[], blocks: Blocks): Unnumbered[] {
  const joined: Unnumbered[] = [];
  /** Where the last row stands, and what it holds: it grows as long as its neighbours stand there. */
  let place: string | null = null;
  let open: { readonly a: FacingPassage[]; readonly b: FacingPassage[] } = { a: [], b: [] };
  for (const row of rows) {
    const own = withheldPlace(row) ?? furniturePlace(row, blocks);
    if (own === null) joined.push(row);
    else {
      if (own !== place) {
        open = { a: [], b: [] };
        joined.push({ ...open, links: [] });
      }
      open.a.push(...row.a);
      open.b.push(...row.b);
    }
    place = own;
  }
  return joined;
}

function pick<T>(items: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((index) => items[index] ?? []);
}

function elementOfRow({ a, b }: Unnumbered, left: Article, right: Article): string {
  const [first, facing] = [a[0], b[0]];
  if (first !== undefined) return rowElement('a', left.passages[first.index]?.id ?? '');
  return rowElement('b', right.passages[facing?.index ?? 0]?.id ?? '');
}

/**
 * Joins two articles and their alignment into what the parts of the view read.
 *
 * @throws Error where the alignment leaves a passage without a row
 */
export const facing = once(({ story, left, right, alignment }: ComparisonInput): Facing => {
  const a = facingArticle('a', left, alignment);
  const b = facingArticle('b', right, alignment);
  const unnumbered = alignment.rows.map((row: Row) => ({
    a: pick(a.passages, row.left),
    b: pick(b.passages, row.right),
    links: pick(alignment.links, row.links),
  }));
  const articles = { a: left, b: right };
  const block = ({ side, index }: FacingPassage) => articles[side].passages[index]?.block;
  const rows = joinPieces(unnumbered, block).map(
    (row, index): FacingRow => ({
      ...row,
      number: index + 1,
      element: elementOfRow(row, left, right),
    }),
  );
  const rowByElement = new Map(
    rows.flatMap((row) => [...row.a, ...row.b].map(({ element }) => [element, row] as const)),
  );
  return {
    a,
    b,
    rows,
    isOfMore: story.articles.length > 2,
    rowOf({ element }) {
      const row = rowByElement.get(element);
      if (row === undefined) throw new Error(`Unexpected passage ${element} without a row`);
      return row;
    },
  };
});
