import { comparisonPages } from '../view/addresses.ts';
import { PICTURE_FILE } from '../view/picture/picture.ts';
import type { Comparison } from './comparison.ts';
import { getComparisons, getStories } from './stories.ts';

/** What the address of a picture is answered from. */
export interface PictureRoute extends Record<string, unknown> {
  readonly comparison: Comparison;
}

/**
 * The picture of every comparison, beside its page. A preview needs the picture's absolute address:
 * there is none where the site does not know its own.
 */
export async function pictureRoutes() {
  if (import.meta.env.SITE === undefined) return [];
  const comparisons = (await Promise.all((await getStories()).map(getComparisons))).flat();
  return comparisons.map((comparison) => {
    const { aligned } = comparisonPages(
      comparison.story,
      comparison.left.slug,
      comparison.right.slug,
    );
    return {
      params: { comparison: aligned.slice(0, -1), picture: PICTURE_FILE.replace('.png', '') },
      props: { comparison } satisfies PictureRoute,
    };
  });
}
