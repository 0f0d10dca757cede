import type { PageBlock } from './blocks.ts';
import { shapeOf } from './shape.ts';

/** What a block and all around it are, by tag and class. */
function placeOf({ element, around }: PageBlock): string {
  return [element, ...around].map(shapeOf).join(' ');
}

/**
 * The last of the blocks, from one block on in one direction, that are all built alike: where each
 * paragraph stands in boxes of its own, Readability may find no more than one of them.
 *
 * @param from number of a block; given back where there is none, or where it is a heading
 * @param step 1 to go down the page, −1 to go up
 */
export function furthest(blocks: readonly PageBlock[], from: number, step: 1 | -1): number {
  const start = blocks[from];
  if (start === undefined || start.level !== null) return from;
  const place = placeOf(start);
  let at = from;
  for (let next = blocks[at + step]; next !== undefined; next = blocks[at + step]) {
    if (placeOf(next) !== place) break;
    at += step;
  }
  return at;
}
