import type { Article, Story } from '../content/story.ts';

/** What a pin does: `same` pairs two passages, `different` parts them. */
export type PinKey = 'same' | 'different';

/** A passage as a pin names it. */
export interface NamedPassage {
  readonly article: Pick<Article, 'slug'>;
  /** Its opening words, or `#` and its id. */
  readonly words: string;
}

/**
 * What an editor pastes into `story.md` to pair or to part two passages: a line below the key, and the
 * key itself where the story does not have it yet.
 */
export function pinText(
  key: PinKey,
  story: Pick<Story, PinKey | 'articles'>,
  ends: readonly [left: NamedPassage, right: NamedPassage],
): string {
  // A JSON string is a quoted YAML scalar.
  const quoted = ends.map(({ words }) => JSON.stringify(words));
  const named = ends.map(({ article }, index) => `${article.slug}: ${quoted[index]}`);
  const pin = story.articles.length === 2 ? `[${quoted.join(', ')}]` : `{ ${named.join(', ')} }`;
  return `${story[key].length === 0 ? `${key}:\n` : ''}  - ${pin}`;
}
