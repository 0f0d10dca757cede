import type { Alignment, AlignOptions, ArticleInput } from '../align/alignment.ts';
import { align } from '../align/index.ts';
import type { Article, Pin, Story } from '../content/story.ts';

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

/** An article as the aligner reads it. */
function input({ lang, passages }: Article): ArticleInput {
  return {
    lang,
    passages: passages.map(({ text, furniture, block }) => ({
      text,
      furniture: furniture !== null,
      block,
    })),
  };
}

/** A pin's cells: every two of its passages that stand on facing sides. */
function cells(pins: readonly Pin[], left: Article, right: Article): [number, number][] {
  return pins.flatMap(({ passages }) => {
    const on = (side: Article) => passages.filter(({ article }) => article === side.slug);
    return on(left).flatMap((a) => on(right).map((b): [number, number] => [a.passage, b.passage]));
  });
}

/** All that decides an alignment: what the aligner is given, ready to be digested. */
export interface AlignmentInput {
  readonly left: ArticleInput;
  readonly right: ArticleInput;
  readonly options: AlignOptions;
}

/**
 * What the aligner is given for two articles of a story.
 *
 * @param story gives the same names and the pins
 */
export function alignmentInput(story: Story, left: Article, right: Article): AlignmentInput {
  return {
    left: input(left),
    right: input(right),
    options: {
      names: story.names,
      same: cells(story.same, left, right),
      different: cells(story.different, left, right),
    },
  };
}

/** Pairs up the passages of two articles. */
export function alignArticles({ left, right, options }: AlignmentInput): Alignment {
  return align(left, right, options);
}
