import type { Kind, Link, Move } from '../align/alignment.ts';
import type { Side } from './side.ts';

/** What a row is: the kind of its links, or the one side that tells it, or text around the report. */
export type RowKind = Kind | `only-${Side}` | 'furniture';

/** The kinds of a link, from the nearest kin to the farthest. */
export const KINDS: readonly Kind[] = ['verbatim', 'edited', 'reworded'];

/**
 * The kind under which several links are told as one: the farthest of them, so that no difference
 * hides behind a closer twin. `null` where there are none.
 */
export function farthestKind(links: readonly Link[]): Kind | null {
  return KINDS.findLast((kind) => links.some((link) => link.kind === kind)) ?? null;
}

/** Where the links put the statement, if they agree; `null` where they do not or nothing moved. */
export function commonMove(links: readonly Link[]): Move | null {
  const [first] = links;
  if (first === undefined) return null;
  return links.every(({ moved }) => moved === first.moved) ? first.moved : null;
}

/** A move in words, as labels print it. */
export function moveWords(move: Move): string {
  return move === 'up' ? 'moved up' : 'moved down';
}
