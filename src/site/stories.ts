import { getCollection, getEntry } from 'astro:content';
import type { Story } from '../content/story.ts';
import { type Comparison, pairings } from './comparison.ts';

/** All stories with their articles, in the order of their slugs. */
export async function getStories(): Promise<Story[]> {
  const articles = new Map(
    (await getCollection('articles')).map(({ id, data }) => [id, data] as const),
  );
  const entries = await getCollection('stories');
  return entries
    .map(({ data }) => ({
      ...data,
      articles: data.articles.flatMap((slug) => articles.get(`${data.slug}/${slug}`) ?? []),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The comparison of every two articles of a story, in the story's order of articles. */
export async function getComparisons(story: Story): Promise<Comparison[]> {
  const articles = new Map(story.articles.map((article) => [article.slug, article]));
  return Promise.all(
    pairings([...articles.keys()]).map(async ({ left, right }) => {
      const entry = await getEntry('alignments', `${story.slug}/${left}--${right}`);
      const [a, b] = [articles.get(left), articles.get(right)];
      if (entry === undefined || a === undefined || b === undefined) {
        throw new Error(
          `No alignment of ${left} and ${right} in ${story.slug}: run the build anew.`,
        );
      }
      return { story, left: a, right: b, alignment: entry.data };
    }),
  );
}
