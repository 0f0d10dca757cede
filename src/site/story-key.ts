import { createHash } from 'node:crypto';
import type { Story } from '../content/story.ts';

const keys = new WeakMap<Story, string>();

/**
 * A digest of all that decides the pages of a story: the story with its articles, the code, the
 * packages and the settings of the site. A page with this key prints nothing of other stories.
 */
export function storyKey(story: Story): string {
  const known = keys.get(story);
  if (known !== undefined) return known;
  const key = createHash('sha256')
    .update(`${import.meta.env.SITE_DIGEST}\0${JSON.stringify(story)}`)
    .digest('hex');
  keys.set(story, key);
  return key;
}
