import type { Story } from '../content/story.ts';
import { PICTURE_FILE } from '../view/picture/picture.ts';
import { comparisonRoutes } from './comparison-routes.ts';

/** What the address of a picture is answered from. */
export interface PictureRoute extends Record<string, unknown> {
  readonly story: Story;
  readonly left: string;
  readonly right: string;
}

/**
 * The picture of every comparison, beside its page. A preview needs the picture's absolute address:
 * there is none where the site does not know its own.
 */
export async function pictureRoutes() {
  if (import.meta.env.SITE === undefined) return [];
  return (await comparisonRoutes()).map(({ params, props, cacheKey }) => ({
    params: { ...params, picture: PICTURE_FILE.replace('.png', '') },
    props: props satisfies PictureRoute,
    cacheKey,
  }));
}
