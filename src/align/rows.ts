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
 * row of the nearest passage before it that keeps its place and whose row is told to its end there.
 *
 * ```text
 * left 0 — right 0        left 0 — right 0, 2     (2 moved: its row does not hold 1 back)
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
  const lastInPlace = new Map<OpenRow, number>();
  for (const right of [...inPlace].sort((a, b) => a - b)) {
    lastInPlace.set(rowOf(leftCount + right), right);
  }
  const first: OpenRow[] = [];
  const following = new Map<OpenRow, OpenRow[]>();
  let before: OpenRow | undefined;
  for (let j = 0; j < rightCount; j += 1) {
    const row = rowOf(leftCount + j);
    if (row.left.length > 0) {
      if (lastInPlace.get(row) === j) before = row;
    } else if (before === undefined) first.push(row);
    else {
      const queue = following.get(before) ?? [];
      queue.push(row);
      following.set(before, queue);
    }
  }
  const paired = rows.filter((row) => row.left.length > 0);
  return [...first, ...paired.flatMap((row) => [row, ...(following.get(row) ?? [])])];
}
