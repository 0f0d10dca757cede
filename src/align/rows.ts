import type { Link, Row } from './alignment.ts';
import { componentsOf } from './components.ts';

/** What `rowsOf` reads of a link. */
export type RowLink = Pick<Link, 'left' | 'right' | 'moved'>;

interface OpenRow {
  readonly left: number[];
  readonly right: number[];
  readonly links: number[];
}

/** The rows with left passages by their component, in the left article's order; then right-only ones. */
function gather(
  links: readonly RowLink[],
  leftCount: number,
  rightCount: number,
): { rowOf: (passage: number) => OpenRow; rows: OpenRow[] } {
  const component = componentsOf(
    leftCount + rightCount,
    links.map(({ left, right }) => [left, leftCount + right] as const),
  );
  const rows = new Map<number, OpenRow>();
  const rowOf = (passage: number): OpenRow => {
    const key = component[passage] ?? passage;
    const row = rows.get(key) ?? { left: [], right: [], links: [] };
    rows.set(key, row);
    return row;
  };
  for (let i = 0; i < leftCount; i += 1) rowOf(i).left.push(i);
  for (let j = 0; j < rightCount; j += 1) rowOf(leftCount + j).right.push(j);
  links.forEach((link, at) => {
    rowOf(link.left).links.push(at);
  });
  return { rowOf, rows: [...rows.values()] };
}

/**
 * Sorts passages into rows, one for each set that links tie together, in reading order: the left
 * article's order; a passage of the right article alone stands where its own flow has it, after the
 * nearest row of which half the right passages that keep their place stand before it, or after the first row that
 * has begun. So a lead with twins far below stays above what the right article tells between them.
 *
 * ```text
 * left 0 — right 0        left 0 — right 0, 2     (2 moved or in its place)
 *          right 1    or           right 1
 * left 1 — right 2        left 1 — right 3
 * ```
 *
 * @param links with numbers below `leftCount` and `rightCount`
 * @returns rows that hold every passage once; near-linear in the number of passages and links
 */
export function rowsOf(links: readonly RowLink[], leftCount: number, rightCount: number): Row[] {
  const { rowOf, rows } = gather(links, leftCount, rightCount);
  const inPlace = new Set<number>();
  for (const { right, moved } of links) if (moved === null) inPlace.add(right);
  const rising = [...inPlace].sort((a, b) => a - b);
  const keeping = Map.groupBy(rising, (right) => rowOf(leftCount + right));
  const halfTold = new Set(
    [...keeping.values()].map((rights) => rights[Math.ceil(rights.length / 2) - 1]),
  );
  const first: OpenRow[] = [];
  const following = new Map<OpenRow, OpenRow[]>();
  let begun: OpenRow | undefined;
  let before: OpenRow | undefined;
  for (let j = 0; j < rightCount; j += 1) {
    const row = rowOf(leftCount + j);
    if (row.left.length > 0) {
      if (inPlace.has(j)) begun ??= row;
      if (halfTold.has(j)) before = row;
      continue;
    }
    const after = before ?? begun;
    if (after === undefined) first.push(row);
    else {
      const queue = following.get(after) ?? [];
      queue.push(row);
      following.set(after, queue);
    }
  }
  const paired = rows.filter((row) => row.left.length > 0);
  return [...first, ...paired.flatMap((row) => [row, ...(following.get(row) ?? [])])];
}
