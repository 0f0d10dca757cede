import type { Story } from '../content/story.ts';

/** Addresses below the site's own, with a slash at the end and none at the start; '' is the index. */
export type Path = string;

/** The page of a story: its comparison where it has two articles, else the list of its comparisons. */
export function storyPath(story: string): Path {
  return `${story}/`;
}

/** The aligned view of two articles: of a story of two, the story's own page. */
export function alignedPath(
  story: Pick<Story, 'slug' | 'articles'>,
  left: string,
  right: string,
): Path {
  const base = storyPath(story.slug);
  return story.articles.length === 2 ? base : `${base}${left}--${right}/`;
}

/** The reading view that belongs to an aligned view. */
export function readingPath(aligned: Path): Path {
  return `${aligned}reading/`;
}
