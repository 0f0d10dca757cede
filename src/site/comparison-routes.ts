import { comparisonPages } from '../view/addresses.ts';
import { pairings } from './comparison.ts';
import { getStories } from './stories.ts';
import { storyKey } from './story-key.ts';

/**
 * Every comparison of the site, for its pages and the files beside them: where they stand, and what they
 * are made of. A comparison is read when they are made, so that few are in memory at a time.
 */
export async function comparisonRoutes() {
  return (await getStories()).flatMap((story) =>
    pairings(story.articles.map(({ slug }) => slug)).map(({ left, right }) => ({
      /** The folder of all of them: a path without a slash at its end. */
      params: { comparison: comparisonPages(story, left, right).aligned.slice(0, -1) },
      props: { story, left, right },
      cacheKey: storyKey(story),
    })),
  );
}
