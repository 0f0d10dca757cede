/**
 * Which of some things are tied together, directly or through others (union–find).
 *
 * @param count how many things there are, numbered from 0
 * @param ties pairs of numbers below `count`
 * @returns for each thing, the lowest number among those it is tied to, its own included
 */
export function componentsOf(
  count: number,
  ties: Iterable<readonly [number, number]>,
): Int32Array<ArrayBuffer> {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const find = (thing: number): number => {
    let at = thing;
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [one, other] of ties) {
    const [a, b] = [find(one), find(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return Int32Array.from({ length: count }, (_, at) => find(at));
}
