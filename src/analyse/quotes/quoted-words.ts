import { numerals } from '../../text/numerals.ts';
import type { Quotation } from '../reading/quotations.ts';
import type { ReadArticle } from '../reading/read.ts';
import { type Word, wordsIn } from '../reading/words.ts';

/** A quotation with its words. */
export interface ReadQuotation {
  readonly quotation: Quotation;
  readonly words: readonly Word[];
}

/** A hyphen inside a word, which one newsroom prints and another does not: "co-operate", "cooperate". */
const HYPHEN = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;

/** Whether a word is a number, whose hyphen tells its parts: "forty-five". */
function isNumber({ folded, start, end }: Word, lang: string): boolean {
  return numerals([{ folded, start, end, kind: 'word' }], lang).length > 0;
}

/** The words of a quotation as those of another are compared with them: without the hyphens of style. */
export function quotedWords(article: ReadArticle, { words }: Quotation): Word[] {
  return words
    .flatMap((place) => wordsIn(article, place))
    .map((word) => {
      const folded = word.folded.replace(HYPHEN, '');
      return folded === word.folded || isNumber(word, article.lang) ? word : { ...word, folded };
    });
}
