import type { Alignment } from '../align/alignment.ts';
import type { Article, Story } from '../content/story.ts';

export type { Alignment, Article };

/** Two articles of a story and how their passages pair up. */
export interface Comparison {
  readonly story: Story;
  readonly left: Article;
  readonly right: Article;
  readonly alignment: Alignment;
}

/** Two articles of a story that face each other, by their slugs. */
export interface Pairing {
  readonly left: string;
  readonly right: string;
}

/**
 * Every two articles of a story once, in the story's order of articles.
 *
 * @param articles slugs, at least two
 */
export function pairings(articles: readonly string[]): Pairing[] {
  return articles.flatMap((left, i) => articles.slice(i + 1).map((right) => ({ left, right })));
}
