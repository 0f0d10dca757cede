import type { ReadArticle } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';

/** The roots of the words that say something; of all of them where none does. */
export function rootsOf(words: readonly Word[]): string[] {
  const content = words.filter(({ isFunction }) => !isFunction);
  return (content.length > 0 ? content : words).map((word) => word.root);
}

/**
 * How often an article prints words in this order, in any inflection, function words between them
 * aside. Furniture is passed over.
 *
 * @param roots as `rootsOf` gives them
 */
export function occurrences(article: ReadArticle, roots: readonly string[]): number {
  if (roots.length === 0) return 0;
  return article.passages.reduce((sum, { index, furniture }) => {
    if (furniture) return sum;
    const all = rootsOf(wordsOf(article, index));
    const starts = all.filter((_, at) => roots.every((word, step) => all[at + step] === word));
    return sum + starts.length;
  }, 0);
}
