/** A link by the numbers of its passages. */
export interface Cell {
  readonly a: number;
  readonly b: number;
}

/**
 * The most links of which no two cross or share a passage: a longest chain that rises on both sides,
 * by patience sorting (Fredman 1975): O(k log k) for k links.
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
    // The ends rise with the length: the first that is not left of the link is found by halving.
    let length = 0;
    for (let limit = ends.length; length < limit; ) {
      const middle = (length + limit) >> 1;
      if ((sorted[ends[middle] ?? 0]?.b ?? 0) < b) length = middle + 1;
      else limit = middle;
    }
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
