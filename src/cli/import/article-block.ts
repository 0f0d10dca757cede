import type { ElementContent } from 'hast';
import type { Furniture } from '../../content/story.ts';

/** A list that an item stands in. Items next to each other with one `id` are one list. */
export interface ListPlace {
  readonly id: number;
  readonly ordered: boolean;
  /** Number of the item, from that of the list's first; two paragraphs of one item share it. */
  readonly number: number;
}

/** A block of an article that is about to be written. */
export interface ArticleBlock {
  readonly type: 'paragraph' | 'heading' | 'quote' | 'list item';
  /** `sub-heading` for headings alone: their Markdown says so, every other sort needs a mark. */
  readonly furniture: Furniture | null;
  /** Level of a heading, 2 to 6; `null` for every other type. */
  readonly depth: number | null;
  readonly list: ListPlace | null;
  /** Quotes next to each other with one number are one quotation. */
  readonly quotation: number | null;
  readonly nodes: readonly ElementContent[];
  /** White space collapsed; never empty. */
  readonly text: string;
}

/** A paragraph of the report or of its furniture. */
export function paragraphOf(
  nodes: readonly ElementContent[],
  text: string,
  furniture: Furniture | null,
): ArticleBlock {
  return { type: 'paragraph', furniture, depth: null, list: null, quotation: null, nodes, text };
}

/** A sub-heading. */
export function headingOf(nodes: readonly ElementContent[], text: string, depth = 2): ArticleBlock {
  const heading = paragraphOf(nodes, text, 'sub-heading');
  return { ...heading, type: 'heading', depth };
}
