import type { Story } from '../../content/story.ts';
import { comparisonPages, storyPath } from '../addresses.ts';
import { isWithheld } from '../excerpt.ts';
import type { ComparisonInput } from '../facing.ts';
import { passageElement } from '../ids.ts';
import type { Side } from '../side.ts';
import type { SearchStory, SearchText } from './search-index.ts';

/** The passages of one side of a comparison, as they may be published. */
function passages({ story, left, right, alignment }: ComparisonInput, side: Side): SearchText[] {
  const article = side === 'a' ? left : right;
  const { aligned } = comparisonPages(story, left.slug, right.slug);
  const withheld = isWithheld(article, side, alignment.links);
  return article.passages
    .filter((_, index) => !withheld(index))
    .map(({ id, text }) => ({
      text,
      path: `${aligned}#${passageElement(side, id)}`,
      outlet: article.outlet,
      lang: article.lang,
      dir: article.dir,
    }));
}

/**
 * What a search may find of a story: its title and summary, then every passage of every article once,
 * where the article first faces another. Withheld passages are left out.
 */
export function searchable(story: Story, comparisons: readonly ComparisonInput[]): SearchStory {
  const own = [story.title, story.summary].flatMap((text): SearchText[] =>
    text === null
      ? []
      : [{ text, path: storyPath(story.slug), outlet: null, lang: 'en', dir: 'ltr' }],
  );
  const seen = new Set<string>();
  const told = comparisons.flatMap((comparison) =>
    (['a', 'b'] as const).flatMap((side) => {
      const { slug } = side === 'a' ? comparison.left : comparison.right;
      if (seen.has(slug)) return [];
      seen.add(slug);
      return passages(comparison, side);
    }),
  );
  return { slug: story.slug, title: story.title, texts: [...own, ...told] };
}
