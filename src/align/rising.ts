/** A point with two coordinates, both non-negative integers, and a weight above 0. */
export interface Point {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * The heaviest chain of points in which both coordinates rise from each point to the next: what two
 * sequences share in one order. Of equally heavy chains it takes, from the end backwards, the points
 * that come first in the order of left, then right coordinate.
 *
 * A Fenwick tree of prefix maxima over the right coordinates makes it O(k log k) for k points.
 *
 * @returns positions in `points`, in the chain's order
 */
export function heaviestRising(points: readonly Point[]): number[] {
  const order = points
    .map((point, index) => ({ ...point, index }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const columns = [...new Set(points.map((point) => point.right))].sort((a, b) => a - b);
  const rank = new Map(columns.map((column, at) => [column, at + 1]));
  const tree = new Int32Array(columns.length + 1).fill(-1);
  const sum = new Float64Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  const heavier = (one: number, other: number) =>
    other < 0 || (one >= 0 && (sum[one] ?? 0) > (sum[other] ?? 0)) ? one : other;
  let best = -1;
  let pending = 0;
  order.forEach((point, at) => {
    // Points of one left coordinate cannot follow one another: they enter the tree together.
    while (pending < at && (order[pending]?.left ?? 0) < point.left) {
      enter(tree, rank.get(order[pending]?.right ?? 0) ?? 0, pending, heavier);
      pending += 1;
    }
    let previous = -1;
    for (let k = (rank.get(point.right) ?? 0) - 1; k > 0; k -= k & -k) {
      previous = heavier(tree[k] ?? -1, previous);
    }
    before[at] = previous;
    sum[at] = point.weight + (previous < 0 ? 0 : (sum[previous] ?? 0));
    best = heavier(at, best);
  });
  const chain: number[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.push(order[at]?.index ?? 0);
  return chain.reverse();
}

function enter(
  tree: Int32Array,
  rank: number,
  point: number,
  heavier: (one: number, other: number) => number,
): void {
  for (let k = rank; k < tree.length; k += k & -k) {
    const held = tree[k] ?? -1;
    tree[k] = held < 0 ? point : heavier(point, held);
  }
}
