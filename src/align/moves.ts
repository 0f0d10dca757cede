import type { Move } from './alignment.ts';
import { heaviestRising } from './rising.ts';

/** A link as far as order is concerned. */
export interface PlacedLink {
  /** Number of the left passage, 0-based. */
  readonly left: number;
  /** Number of the right passage, 0-based. */
  readonly right: number;
  /**
   * Words that the link speaks for, a whole number ≥ 0: its say in which order is kept. The shorter
   * passage's number of words agrees best with the own gold: 258 of 263 flags, against 235 with the
   * number of words in both.
   */
  readonly words: number;
  /** Whether either passage is furniture. */
  readonly furniture: boolean;
}

/** A whole number of at least 1, so that every link has a say. */
function say(link: PlacedLink): number {
  return Math.max(1, Math.trunc(link.words));
}

/** The heaviest links that rise together. */
function chainOf(links: readonly PlacedLink[]): PlacedLink[] {
  const points = links.map((link) => ({
    left: link.left,
    right: link.right,
    weight: say(link),
  }));
  return heaviestRising(points).flatMap((at) => links[at] ?? []);
}

/** Links with their sides exchanged. */
function mirrored(links: readonly PlacedLink[]): PlacedLink[] {
  return links.map((link) => ({ ...link, left: link.right, right: link.left }));
}

/** The numbers of a chain, both rising. */
interface Bounds {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

function bounds(chain: readonly PlacedLink[]): Bounds {
  return { lefts: chain.map((link) => link.left), rights: chain.map((link) => link.right) };
}

/** How many of rising numbers are smaller than a number. */
function countBelow(rising: readonly number[], number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where a link stands against the chain: told earlier on the right, later, or in its place. */
function moveOf({ left, right }: PlacedLink, { lefts, rights }: Bounds): Move | null {
  const before = countBelow(lefts, left);
  if (before > 0 && (rights[before - 1] ?? 0) > right) return 'up';
  const after = countBelow(lefts, left + 1);
  if (after < rights.length && (rights[after] ?? 0) < right) return 'down';
  return null;
}

/**
 * Tells which links are moved. The heaviest set of links that rise together in both articles keeps
 * its place; a link that crosses one of them is moved: `up` where the right article tells it earlier
 * than the left one's order has it, `down` where later. One statement told twice is moved at most
 * where it crosses.
 *
 * Furniture has no say in the order of the report; it is moved where it crosses the report, or other
 * furniture that weighs more.
 *
 * @param flipped whether the sides are to be compared in the other order (`isFlipped`), so that ties
 *   are settled alike whichever side is left
 * @returns one entry for each link; exchanging the sides (and `flipped`) turns up into down, exactly
 */
export function moves(links: readonly PlacedLink[], flipped: boolean): (Move | null)[] {
  if (flipped) {
    const turned = { up: 'down', down: 'up' } as const;
    return moves(mirrored(links), false).map((move) => (move === null ? null : turned[move]));
  }
  const report = chainOf(links.filter((link) => !link.furniture));
  const inOrder = bounds(report);
  // Furniture that crosses nothing of the report may cross other furniture.
  const beside = links.filter((link) => link.furniture && moveOf(link, inOrder) === null);
  const heavier = beside.reduce((sum, link) => sum + say(link), 1);
  const kept = bounds(
    chainOf([...report.map((link) => ({ ...link, words: say(link) * heavier })), ...beside]),
  );
  return links.map((link) => moveOf(link, kept));
}
