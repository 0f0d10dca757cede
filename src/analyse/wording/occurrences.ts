import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadArticle } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';

/** A word of a phrase, as it is looked for in the articles. */
export interface PhraseWord {
  readonly root: string;
  /** It is printed small, so that a name made of it is no occurrence. */
  readonly isCommon: boolean;
}

/**
 * The words of a phrase, to be looked for. Small words belong to it: without them "put out" and
 * "put off" would be one.
 */
export function phraseOf(words: readonly Word[]): PhraseWord[] {
  return words.map(({ root, isCapital }) => ({ root, isCommon: !isCapital }));
}

/**
 * Whether a word is part of a name: "Carrick Head". A capital tells nothing of what begins a sentence
 * or of a title before a name, and in German nothing at all.
 */
function isInName(all: readonly Word[], at: number, lang: string): boolean {
  if (at === 0 || all[at]?.isCapital !== true || primaryLanguage(lang) === 'de') return false;
  const isName = (word: Word | undefined) => word?.isCapital === true && !word.isFunction;
  return isName(all[at - 1]) || !isName(all[at + 1]);
}

/**
 * How often an article prints these words in this order and nothing between them, in any inflection.
 * Furniture is passed over.
 *
 * @param phrase as `phraseOf` gives it
 */
export function occurrences(article: ReadArticle, phrase: readonly PhraseWord[]): number {
  if (phrase.length === 0) return 0;
  return article.passages.reduce((sum, { index, furniture }) => {
    if (furniture) return sum;
    const all = wordsOf(article, index);
    const starts = all.filter((_, start) =>
      phrase.every(({ root, isCommon }, step) => {
        const at = start + step;
        return all[at]?.root === root && !(isCommon && isInName(all, at, article.lang));
      }),
    );
    return sum + starts.length;
  }, 0);
}
