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
 * What an editor pastes into `story.md` to pair or to part two passages: the key with its first line, or
 * where the story has the key, a line below it, under a comment that says so. Below the other key the
 * same line does the reverse.
 *
 * @param file path of the `story.md`
 */
export function pinText(
  key: PinKey,
  story: Pick<Story, PinKey | 'articles'>,
  ends: readonly [left: NamedPassage, right: NamedPassage],
  file: string,
): string {
  // A JSON string is a quoted YAML scalar.
  const quoted = ends.map(({ words }) => JSON.stringify(words));
  const named = ends.map(({ article }, index) => `${article.slug}: ${quoted[index]}`);
  const pin = story.articles.length === 2 ? `[${quoted.join(', ')}]` : `{ ${named.join(', ')} }`;
  const above = story[key].length === 0 ? `${key}:` : `  # below “${key}:” in ${file}`;
  return `${above}\n  - ${pin}`;
}

/** Where an editor pastes the text of a pin, in a sentence. */
export function pinPlace(key: PinKey, story: Pick<Story, PinKey>, file: string): string {
  return story[key].length === 0
    ? `Paste both lines above the closing line --- of ${file}.`
    : `Paste it right below the line “${key}:” of ${file}.`;
}
