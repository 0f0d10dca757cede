import type { Article } from '../content/story.ts';

/** What a browser draws before an item of a bulleted list. */
const BULLET = '•';

/**
 * What stands before an item of a list: "•", or its number in a numbered list, "3.". It is drawn, and
 * is no part of the source's words.
 *
 * @param passage its number in the article, 0-based
 * @returns `null` where the passage does not begin an item
 */
export function itemMarker(
  { index }: { readonly index: number },
  { passages, blocks }: Pick<Article, 'passages' | 'blocks'>,
): string | null {
  const number = passages[index]?.block ?? 0;
  const block = blocks[number];
  if (block?.type !== 'list item' || block.first !== index) return null;
  if (block.item !== null && blocks[number - 1]?.item === block.item) return null;
  return block.ordinal === null ? BULLET : `${block.ordinal}.`;
}
