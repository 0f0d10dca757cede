import { once } from '../../text/once.ts';
import type { ReadArticle } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';

/** The roots of the words that say something; of all of them where none does. */
export function rootsOf(words: readonly Word[]): string[] {
  const content = words.filter(({ isFunction }) => !isFunction);
  return (content.length > 0 ? content : words).map((word) => word.root);
}

/** The roots of each passage of an article; furniture has none. */
const rootsByPassage = once((article: ReadArticle) =>
  article.passages.map(({ index, furniture }) =>
    furniture ? [] : rootsOf(wordsOf(article, index)),
  ),
);

/**
 * How often an article prints words in this order, in any inflection, function words between them
 * aside. Furniture is passed over.
 *
 * @param roots as `rootsOf` gives them
 */
export function occurrences(article: ReadArticle, roots: readonly string[]): number {
  if (roots.length === 0) return 0;
  return rootsByPassage(article).reduce((sum, all) => {
    const starts = all.filter((_, at) => roots.every((word, step) => all[at + step] === word));
    return sum + starts.length;
  }, 0);
}
