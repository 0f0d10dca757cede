import type { Story } from '../../content/story.ts';
import { type ArticleView, articleView } from '../article.ts';
import type { ComparisonInput } from '../facing.ts';
import { besides } from './beside.ts';

/**
 * What the page of a story says of its articles, in the story's order; they stand in two columns by
 * turns.
 *
 * @param comparisons of every two articles of the story, in the story's order
 */
export function storySources(
  { articles }: Pick<Story, 'articles'>,
  comparisons: readonly ComparisonInput[],
): ArticleView[] {
  return articles.flatMap(({ slug }, position): ArticleView[] => {
    const [first] = besides(slug, comparisons);
    if (first === undefined) return [];
    return [{ ...articleView(first.facing[first.own]), side: position % 2 === 0 ? 'a' : 'b' }];
  });
}
