import type { Link } from '../align/alignment.ts';

/** The side of the fold an article stands on: `a` left, `b` right. Also the class and the prefix of ids in the page. */
export type Side = 'a' | 'b';

/** The side across the fold. */
export function facingSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/** Number of the passage that a link, or what came near to one, has on a side, 0-based. */
export function linkEnd(link: Pick<Link, 'left' | 'right'>, side: Side): number {
  return side === 'a' ? link.left : link.right;
}

/** The part of a passage that a link covers on a side, and the passage's segments there. */
export function linkWords({ spans }: Link, side: Side) {
  return side === 'a'
    ? { covers: spans.covers.left, segments: spans.left }
    : { covers: spans.covers.right, segments: spans.right };
}
