import type { Place } from '../evidence.ts';
import type { ReadArticle } from '../reading/read.ts';
import { wordsIn, wordsOf } from '../reading/words.ts';

/** The roots of all that an article prints, furniture included. */
export function rootsPrinted(article: ReadArticle): ReadonlySet<string> {
  return new Set(
    article.passages.flatMap(({ index }) => wordsOf(article, index).map(({ root }) => root)),
  );
}

/** Counts the words of a place, and those that say something and are not in a set of roots. */
export function countWords(
  article: ReadArticle,
  place: Place,
  printed: ReadonlySet<string>,
): { readonly words: number; readonly newWords: number } {
  const words = wordsIn(article, place);
  const fresh = words.filter(({ root, isFunction }) => !isFunction && !printed.has(root));
  return { words: words.length, newWords: fresh.length };
}
