import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stem } from '../../text/stem.ts';
import english from './english.json' with { type: 'json' };

/** The words of one language that mean alike. */
export interface LikeWords {
  /** For the key of a word, the keys of the words that may stand for it. */
  readonly likes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The key of a folded word: its stem, marked where it is a name, so that "us" is no country. */
  readonly keyOf: (folded: string, isName: boolean) => string;
}

/** Sets of words, by field. In each set every word may stand for every other; sets are not chained. */
export type LikeWordsFile = Readonly<Record<string, readonly string[]>>;

/**
 * The tables that the aligner has. Where one newsroom prints another word for the same fact, a table
 * helps; where articles are mostly copied it is in the way. Of those written, only the English one
 * measured better than none (docs/aligner.md).
 */
const FILES: Readonly<Record<string, LikeWordsFile>> = { en: english };

const read = new Map<string, LikeWords>();

/**
 * The words of like meaning for a pair of articles, read when the first pair of their language asks.
 *
 * @param left,right BCP 47 tags of the two articles
 * @returns `null` where the two are in different languages, or in one without a table
 */
export function likeWordsOf(left: string, right: string): LikeWords | null {
  const language = primaryLanguage(left);
  if (language !== primaryLanguage(right) || !Object.hasOwn(FILES, language)) return null;
  const known = read.get(language);
  if (known) return known;
  const words = readLikeWords(FILES[language] ?? {}, language);
  read.set(language, words);
  return words;
}

/**
 * Reads a table.
 *
 * @param file sets of words, apart by spaces; a word with a capital is a name
 * @param language BCP 47 tag, for the stems
 */
export function readLikeWords(file: LikeWordsFile, language: string): LikeWords {
  const keyOf = (folded: string, isName: boolean) =>
    isName ? `name ${stem(folded, language)}` : stem(folded, language);
  const likes = new Map<string, Set<string>>();
  for (const set of Object.values(file).flat()) {
    const keys = set.split(' ').map((word) => keyOf(fold(word), /^\p{Lu}/u.test(word)));
    for (const own of keys) {
      const known = likes.get(own) ?? new Set();
      likes.set(own, known);
      for (const other of keys) known.add(other);
    }
  }
  return { likes, keyOf };
}
