import type { Facing, FacingPassage, FacingRow } from './facing.ts';

/** Where a passage stands in its own article, told by a row that stands beside it there. */
export interface PlaceView {
  /** "after row 13" */
  readonly words: string;
  /** Fragment of that row: "#row-…". */
  readonly href: string;
  /** The outlet in whose article it stands there. */
  readonly outlet: string;
}

/**
 * Tells where a passage stands: after the row of the nearest earlier passage of its article, or,
 * at the article's head, before the row of the nearest later one. Furniture is passed over.
 *
 * @returns `null` where the article has nothing else to stand beside
 */
export function place(passage: FacingPassage, row: FacingRow, facing: Facing): PlaceView | null {
  const { article, passages } = facing[passage.side];
  const beside = (candidate: FacingPassage) =>
    !candidate.furniture && facing.rowOf(candidate) !== row;
  const earlier = passages.slice(0, passage.index).findLast(beside);
  const later = passages.slice(passage.index + 1).find(beside);
  const neighbour = earlier ?? later;
  if (neighbour === undefined) return null;
  const { number, element } = facing.rowOf(neighbour);
  return {
    words: `${earlier === undefined ? 'before' : 'after'} row ${number}`,
    href: `#${element}`,
    outlet: article.outlet,
  };
}
