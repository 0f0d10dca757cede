import { getCollection } from 'astro:content';
import { align } from '../align/index.ts';
import type { Article, Story } from '../content/story.ts';
import { alignmentInput } from '../view/alignment-input.ts';
import type { Alignment } from './comparison.ts';
import { type Comparison, pairings } from './comparison.ts';
import { engine } from './kept.ts';
import { bodies } from './readings.ts';
import { recent } from './recent.ts';
import { resultsInput } from './results/inputs.ts';
import { keptAlignment } from './results/results.ts';

/** The stories as their collections hold them. */
async function collectedStories(): Promise<readonly Story[]> {
  const articles = new Map(
    (await getCollection('articles')).map(({ id, data }): [string, Article] => {
      const body = bodies().get(id);
      if (body === undefined) throw new Error(`Unexpected article ${id}, which nobody has read`);
      return [id, { ...data, ...body }];
    }),
  );
  const entries = await getCollection('stories');
  return entries
    .map(({ data }) => ({
      ...data,
      articles: data.articles.flatMap((slug) => articles.get(`${data.slug}/${slug}`) ?? []),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

let collected: Promise<readonly Story[]> | undefined;

/** All stories with their articles, in the order of their slugs: collected once in a build. */
export function getStories(): Promise<readonly Story[]> {
  // The collections of a development server take up each change.
  if (import.meta.env.DEV) return collectedStories();
  collected ??= collectedStories();
  return collected;
}

/** While the site is developed, a change of the code that aligns empties this with its module. */
const developed = recent<string, Alignment>();

async function alignmentOf(story: Story, left: Comparison['left'], right: Comparison['right']) {
  if (!import.meta.env.DEV) return keptAlignment(engine, resultsInput(story, left, right));
  const input = alignmentInput(story, left, right);
  return developed(JSON.stringify(input), () => align(input.left, input.right, input.options));
}

async function readComparisons(story: Story): Promise<readonly Comparison[]> {
  const articles = new Map(story.articles.map((article) => [article.slug, article]));
  const comparisons: Comparison[] = [];
  for (const { left, right } of pairings([...articles.keys()])) {
    const [a, b] = [articles.get(left), articles.get(right)];
    if (a === undefined || b === undefined) continue;
    comparisons.push({ story, left: a, right: b, alignment: await alignmentOf(story, a, b) });
  }
  return comparisons;
}

/** The pages of a story are rendered one after the other, so that few stories are in use at a time. */
const lately = recent<Story, Promise<readonly Comparison[]>>();

/** The comparison of every two articles of a story, in the story's order of articles. */
export function getComparisons(story: Story): Promise<readonly Comparison[]> {
  return import.meta.env.DEV ? readComparisons(story) : lately(story, () => readComparisons(story));
}

/**
 * The comparison of two articles of a story, by their slugs.
 *
 * @throws Error where the story has no such articles
 */
export async function getComparison(
  story: Story,
  left: string,
  right: string,
): Promise<Comparison> {
  const comparisons = await getComparisons(story);
  const found = comparisons.find((one) => one.left.slug === left && one.right.slug === right);
  if (found === undefined) throw new Error(`Unexpected ${left} and ${right} in ${story.slug}`);
  return found;
}
