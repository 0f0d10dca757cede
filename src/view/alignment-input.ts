import type { AlignOptions, ArticleInput } from '../align/alignment.ts';
import type { Article, Pin, Story } from '../content/story.ts';
import { once } from '../text/once.ts';

/** All that decides an alignment: what the aligner is given. */
export interface AlignmentInput {
  readonly left: ArticleInput;
  readonly right: ArticleInput;
  readonly options: AlignOptions;
}

/** An article as the aligner reads it. */
export const articleInput = once(
  ({ lang, passages }: Article): ArticleInput => ({
    lang,
    passages: passages.map(({ text, furniture, block }) => ({
      text,
      furniture: furniture !== null,
      block,
    })),
  }),
);

/** A pin's cells: every two of its passages that stand on facing sides. */
function cells(pins: readonly Pin[], left: Article, right: Article): [number, number][] {
  return pins.flatMap(({ passages }) => {
    const on = (side: Article) => passages.filter(({ article }) => article === side.slug);
    return on(left).flatMap((a) => on(right).map((b): [number, number] => [a.passage, b.passage]));
  });
}

/**
 * What the aligner is given for two articles of a story.
 *
 * @param story gives the same names and the pins
 */
export function alignmentInput(
  { names, same, different }: Pick<Story, 'names' | 'same' | 'different'>,
  left: Article,
  right: Article,
): AlignmentInput {
  return {
    left: articleInput(left),
    right: articleInput(right),
    options: { names, same: cells(same, left, right), different: cells(different, left, right) },
  };
}
