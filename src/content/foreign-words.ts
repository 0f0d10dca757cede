import { fold } from '../text/fold.ts';
import { languagesWithStopWords, stopWords } from '../text/stop-words.ts';

/** Fewest words by which a language can be told. */
const ENOUGH = 60;

/**
 * Shares of function words: that of the language of any report on the development sets is .2 at least, and
 * that of another never as great. Here it has to be twice as great, so that no two close languages are
 * told apart wrongly.
 */
const LIKELY = 0.2;
const TIMES = 2;

/** The share of words that are function words of a language. */
function share(words: readonly string[], lang: string): number {
  const known = stopWords(lang);
  return words.filter((word) => known.has(word)).length / words.length;
}

/**
 * The language that a text is written in, where it is hardly the one it is said to be in: the one whose
 * function words it is made of. `null` where its own are, where no other's are, and where it is short.
 *
 * @param text of the article
 * @param lang a well-formed BCP 47 tag
 */
export function likelierLanguage(text: string, lang: string): string | null {
  if (stopWords(lang).size === 0) return null;
  const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < ENOUGH) return null;
  const own = share(words, lang);
  if (own >= LIKELY) return null;
  const shares = languagesWithStopWords.map((language) => ({
    language,
    share: share(words, language),
  }));
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most));
  return best.share >= LIKELY && best.share >= TIMES * own ? best.language : null;
}
