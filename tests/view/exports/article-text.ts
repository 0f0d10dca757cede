import type { ArticleData } from '../../../src/view/exports/comparison-schema.ts';

/** Between two blocks. */
const BLANK_LINE = '\n\n';

/**
 * An article's words, rebuilt from a comparison's data: each block a paragraph, its passages with the
 * article's own space between them.
 *
 * @returns `null` where some of its passages are withheld
 */
export function articleText({ blocks, passages, space }: ArticleData): string | null {
  if (passages.some(({ text }) => text === null)) return null;
  return blocks
    .map(({ first, count }) =>
      passages
        .slice(first, first + count)
        .map(({ text }) => text ?? '')
        .join(space),
    )
    .join(BLANK_LINE);
}
