import { fold } from '../text/fold.ts';
import { monthWords } from '../text/months.ts';
import { isNegation } from '../text/negations.ts';
import { stopWords } from '../text/stop-words.ts';
import { wordSegments } from '../text/word-segments.ts';
import type { Mark } from './passage-marks.ts';

/** "US" or "WHO": in capitals it is a name, though the same letters may be a function word. */
const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;

/**
 * The marks that a reader would call a difference: one that holds nothing but function words ("the",
 * "in", "as they") goes; the month of May is none. What negates, what moved and what is spelt another way stays.
 *
 * @param text the passage's text; the marks' offsets point into it
 * @param lang BCP 47; in a language without a list of function words every mark stays
 */
export function calmMarks(text: string, marks: readonly Mark[], lang: string): readonly Mark[] {
  const functionWords = stopWords(lang);
  const telling = ({ start, end, state }: Mark) => {
    if (state === 'spelling' || state === 'moved') return true;
    const marked = text.slice(start, end);
    const words = wordSegments(marked, lang).filter(({ isWordLike }) => isWordLike);
    return !words.every((word) => {
      const printed = marked.slice(word.start, word.end);
      const folded = fold(printed);
      if (!functionWords.has(folded) || isNegation(folded, lang)) return false;
      const isMonth = monthWords(lang).has(folded) && /^\p{Lu}/u.test(printed);
      return !isMonth && !ACRONYM.test(printed);
    });
  };
  return marks.filter(telling);
}
