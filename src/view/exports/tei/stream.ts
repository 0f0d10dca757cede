import type { ComparisonData, PassageData } from '../comparison-schema.ts';
import { type Cell, risingChain } from './rising-chain.ts';

/** A place in the stream: what each article prints here; one of the two may be empty. */
export interface Place {
  readonly a: readonly PassageData[];
  readonly b: readonly PassageData[];
  /** The row of all its passages. */
  readonly row: ComparisonData['rows'][number];
}

/** A run of passage numbers; `end` is not in it. */
interface Run {
  start: number;
  end: number;
}

/** Two runs of passages that face each other. */
interface Facing {
  readonly a: Run;
  readonly b: Run;
}

/** Lets a run grow over its neighbours of the same row, no farther than the limits. */
function grow(run: Run, first: number, limit: number, rowOf: readonly number[]): void {
  const row = rowOf[run.start];
  while (run.start > first && rowOf[run.start - 1] === row) run.start -= 1;
  while (run.end < limit && rowOf[run.end] === row) run.end += 1;
}

/**
 * Where the two articles face each other in order: around each link of the chain, the neighbouring
 * passages of its row, so that a sentence split in two faces both its parts.
 */
function facings(chain: readonly Cell[], rows: Readonly<Record<'a' | 'b', readonly number[]>>) {
  const found: Facing[] = [];
  chain.forEach((cell, index) => {
    const facing: Facing = {
      a: { start: cell.a, end: cell.a + 1 },
      b: { start: cell.b, end: cell.b + 1 },
    };
    const before = found.at(-1);
    for (const side of ['a', 'b'] as const) {
      const limit = chain[index + 1]?.[side] ?? rows[side].length;
      grow(facing[side], before?.[side].end ?? 0, limit, rows[side]);
    }
    const joins =
      before !== undefined &&
      before.a.end === facing.a.start &&
      before.b.end === facing.b.start &&
      rows.a[cell.a] === rows.a[before.a.start];
    if (joins) {
      before.a.end = facing.a.end;
      before.b.end = facing.b.end;
    } else found.push(facing);
  });
  return found;
}

/**
 * Both articles as one stream, for parallel segmentation: read for one side alone, the places give
 * that article whole and in its own order. Passages of one row that keep their order face each
 * other; each other passage has a place to itself, those of the left article first.
 */
export function stream({ articles, links, rows }: ComparisonData): readonly Place[] {
  const number = new Map<string, number>();
  for (const { passages } of [articles.a, articles.b]) {
    passages.forEach(({ id }, index) => {
      number.set(id, index);
    });
  }
  const rowNumbers = (side: 'a' | 'b') => {
    const of: number[] = articles[side].passages.map(() => 0);
    rows.forEach((row, index) => {
      for (const id of row[side]) of[number.get(id) ?? 0] = index;
    });
    return of;
  };
  const rowOf = { a: rowNumbers('a'), b: rowNumbers('b') };
  const cells = links
    .filter(({ moved }) => moved === null)
    .map((link): Cell => ({ a: number.get(link.a) ?? 0, b: number.get(link.b) ?? 0 }));

  const places: Place[] = [];
  const put = (a: Run, b: Run) => {
    const row = rows[(a.start < a.end ? rowOf.a[a.start] : rowOf.b[b.start]) ?? 0];
    if (row === undefined) return;
    places.push({
      a: articles.a.passages.slice(a.start, a.end),
      b: articles.b.passages.slice(b.start, b.end),
      row,
    });
  };
  const at = { a: 0, b: 0 };
  const none: Run = { start: 0, end: 0 };
  const end = { a: rowOf.a.length, b: rowOf.b.length };
  const last: Facing = { a: { start: end.a, end: end.a }, b: { start: end.b, end: end.b } };
  for (const { a, b } of [...facings(risingChain(cells), rowOf), last]) {
    for (; at.a < a.start; at.a += 1) put({ start: at.a, end: at.a + 1 }, none);
    for (; at.b < b.start; at.b += 1) put(none, { start: at.b, end: at.b + 1 });
    if (a.start < a.end) put(a, b);
    at.a = a.end;
    at.b = b.end;
  }
  return places;
}
