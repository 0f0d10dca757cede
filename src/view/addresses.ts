import type { Story } from '../content/story.ts';

/** An address below the site's own, with a slash at the end and none at the start; '' is the index. */
export type Path = string;

/** The page of a story: its comparison where it has two articles, else the list of its comparisons. */
export function storyPath(story: string): Path {
  return `${story}/`;
}

/**
 * The page of an article's passages with their twins in all other articles, in a story of three
 * articles or more. The fragment of a passage's own id leads to it.
 *
 * @param article its slug
 */
export function passagesPath(story: string, article: string): Path {
  return `${storyPath(story)}passages/${article}/`;
}

/** The pages of one comparison. */
export interface ComparisonPages {
  readonly aligned: Path;
  readonly reading: Path;
  readonly differences: Path;
  /** The story's own page, where it lists several comparisons; `null` where this is its only one. */
  readonly story: Path | null;
}

/** Whether a story has one comparison, which then has the story's short address. */
export function isPair({ articles }: Pick<Story, 'articles'>): boolean {
  return articles.length === 2;
}

/** The last part of the address of a comparison in a story that has several. */
function pairSlug(left: string, right: string): string {
  return `${left}--${right}`;
}

/**
 * The addresses of a comparison's pages.
 *
 * @param left slug of the left article
 * @param right slug of the right article
 */
export function comparisonPages(
  story: Pick<Story, 'slug' | 'articles'>,
  left: string,
  right: string,
): ComparisonPages {
  const base = storyPath(story.slug);
  const aligned = isPair(story) ? base : `${base}${pairSlug(left, right)}/`;
  return {
    aligned,
    reading: `${aligned}reading/`,
    differences: `${aligned}differences/`,
    story: isPair(story) ? null : base,
  };
}

/** A view of a comparison that has an address below the aligned one's. */
export type FurtherView = 'reading' | 'differences';

/**
 * Where the views of a story's only comparison would stand, in stories that have several: with a third
 * article each comparison has an address of its own, and the one of before is to lead on.
 */
export function formerViewRoutes<S extends Pick<Story, 'slug' | 'articles'>>(
  stories: readonly S[],
) {
  return stories
    .filter((story) => !isPair(story))
    .flatMap((story) =>
      (['reading', 'differences'] as const satisfies readonly FurtherView[]).map((view) => ({
        params: { story: story.slug, view },
        props: { story, view },
      })),
    );
}

/** Every page of an article's passages, with what it is asked for. */
export function passagesRoutes<S extends Pick<Story, 'slug' | 'articles'>>(stories: readonly S[]) {
  return stories
    .filter((story) => !isPair(story))
    .flatMap((story) =>
      story.articles.map(({ slug: article }) => ({
        params: { story: story.slug, article },
        props: { story, article },
      })),
    );
}
