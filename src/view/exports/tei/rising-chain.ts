/** A link by the numbers of its passages. */
export interface Cell {
  readonly a: number;
  readonly b: number;
}

/**
 * The most links of which no two cross or share a passage: a longest chain that rises on both sides,
 * by patience sorting (Fredman 1975).
 *
 * @param cells in any order
 * @returns in order
 */
export function risingChain(cells: readonly Cell[]): readonly Cell[] {
  // Of the links of one left passage the later right one comes first, so that a chain takes only one.
  const sorted = [...cells].sort((x, y) => x.a - y.a || y.b - x.b);
  /** For each length, the link that ends the chain of that length which stops earliest on the right. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  sorted.forEach(({ b }, index) => {
    const found = ends.findIndex((end) => (sorted[end]?.b ?? 0) >= b);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const chain: Cell[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const cell = sorted[at];
    if (cell !== undefined) chain.push(cell);
  }
  return chain.reverse();
}
