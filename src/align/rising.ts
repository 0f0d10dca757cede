/** A point with two coordinates, both non-negative integers, and a weight above 0. */
export interface Point {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * The heaviest set of points of which no two cross: of any two, the one further left on the one side
 * is not further right on the other. It is what two sequences share in one order. Of equally heavy
 * sets it takes the same on every run.
 *
 * A Fenwick tree of prefix maxima over the right coordinates makes it O(k log k) for k points.
 *
 * @returns positions in `points`, by rising left, then right coordinate
 */
export function heaviestRising(points: readonly Point[]): number[] {
  const order = points
    .map((point, index) => ({ ...point, index }))
    .sort((a, b) => a.left - b.left || a.right - b.right || b.weight - a.weight);
  const columns = [...new Set(points.map((point) => point.right))].sort((a, b) => a - b);
  const rank = new Map(columns.map((column, at) => [column, at + 1]));
  const tree = new Int32Array(columns.length + 1).fill(-1);
  const sum = new Float64Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  const heavier = (one: number, other: number) =>
    other < 0 || (one >= 0 && (sum[one] ?? 0) > (sum[other] ?? 0)) ? one : other;
  let best = -1;
  order.forEach((point, at) => {
    const column = rank.get(point.right) ?? 0;
    let previous = -1;
    for (let k = column; k > 0; k -= k & -k) previous = heavier(tree[k] ?? -1, previous);
    before[at] = previous;
    sum[at] = point.weight + (previous < 0 ? 0 : (sum[previous] ?? 0));
    best = heavier(at, best);
    for (let k = column; k < tree.length; k += k & -k) tree[k] = heavier(at, tree[k] ?? -1);
  });
  const chain: number[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.push(order[at]?.index ?? 0);
  return chain.reverse();
}
