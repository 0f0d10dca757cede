import { segmenter } from '../text/segmenter.ts';
import { matchingKey } from './passages-named.ts';
import type { Article } from './story.ts';

/** Words of an opening at the least: a person has to know the passage by them. */
const FEWEST = 4;

/** Words of an opening at the most: a passage that needs more is named by its id. */
const MOST = 12;

/** The beginnings of a text that end with a word, from the fewest words to the most. */
function beginnings(text: string, lang: string): string[] {
  const words = [];
  for (const { index, segment, isWordLike } of segmenter(lang, 'word').segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
    if (words.length === MOST) break;
  }
  // Marks before the first word say nothing, and `#` would make an id of them.
  const start = words[0]?.start ?? 0;
  return words
    .slice(Math.min(FEWEST, words.length) - 1)
    .map(({ end }) => text.slice(start, end))
    .filter((opening) => opening !== '');
}

/**
 * How a pin names each passage of an article: by the fewest opening words that tell it from all
 * others, or by `#` and its id where opening words do not.
 *
 * @returns in the order of the passages; `passagesNamed` finds by each just its own passage
 */
export function openingWords({ passages, lang }: Pick<Article, 'passages' | 'lang'>): string[] {
  const keys = passages.map(({ text }) => matchingKey(text));
  const names = (key: string, index: number): boolean => {
    const whole = keys.filter((other) => other === key);
    const named = whole.length === 1 ? whole : keys.filter((other) => other.startsWith(key));
    return key !== '' && named.length === 1 && named[0] === keys[index];
  };
  return passages.map(
    ({ text, id }, index) =>
      beginnings(text, lang).find((opening) => names(matchingKey(opening), index)) ?? `#${id}`,
  );
}
