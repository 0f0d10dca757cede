import type { Article, Story } from '../../../src/content/story.ts';
import type { ComparisonInput } from '../../../src/view/facing.ts';
import { compared, type LinkSketch } from '../stand-ins.ts';

/** A made-up story of several articles, and the comparison of every two. */
export interface StorySketch {
  readonly story: Story;
  readonly comparisons: readonly ComparisonInput[];
}

/**
 * A made-up story.
 *
 * @param links of every two articles, by their slugs: "alpha--beta"; none where a pair is left out
 */
export function storyOf(
  articles: readonly Article[],
  links: Readonly<Record<string, readonly LinkSketch[]>>,
): StorySketch {
  const comparisons = articles.flatMap((left, index) =>
    articles
      .slice(index + 1)
      .map((right) =>
        compared(left, right, links[`${left.slug}--${right.slug}`] ?? [], { articles }),
      ),
  );
  const [first] = comparisons;
  if (first === undefined) throw new Error('A story has two articles at least');
  return { story: first.story, comparisons };
}
