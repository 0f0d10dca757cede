import { declinesNames } from '../../text/declension.ts';
import { correspondences } from '../reading/correspondence.ts';
import { isInflection } from '../reading/inflection.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import { areSpellingsBeside } from './likeness.ts';
import { areCases } from './same-name.ts';

/** First name and surname as a passage prints them, side by side. */
type FullName = readonly [first: Word, last: Word];

/** The names of two words that a passage prints. In German, a noun and a name look like one. */
function namesIn(words: readonly Word[]): FullName[] {
  return words.flatMap((first, at): FullName[] => {
    const last = words[at + 1];
    if (!last || last.token !== first.token + 1) return [];
    const isName = [first, last].every(
      ({ isCapital, isFunction, folded }) => isCapital && !isFunction && !isBodyNoun(folded),
    );
    return isName ? [[first, last]] : [];
  });
}

/** The ending of a Cyrillic name in a case. */
const ENDING = /(?<=\p{Script=Cyrillic}{4})[аеиоуыюяйм]{1,2}$/u;

/** A name without the ending of its case, where its language declines names. */
function stem(folded: string, lang: string): string {
  return declinesNames(lang) ? folded.replace(ENDING, '') : folded;
}

function isPrinted(article: ReadArticle, name: string, lang: string): boolean {
  return article.passages.some(({ index }) =>
    wordsOf(article, index).some(({ folded }) => stem(folded, lang) === name),
  );
}

/** Whether two words are one part of a name in two spellings, of which neither article prints the other's. */
function areTwoSpellings(reading: Reading, one: Word, other: Word): boolean {
  const { lang } = reading.left;
  const [a, b] = [stem(one.folded, lang), stem(other.folded, lang)];
  if (a === b || isInflection(one.folded, other.folded, lang)) return false;
  if (areCases(one.folded, other.folded, lang)) return false;
  if (!areSpellingsBeside(a, b)) return false;
  return !isPrinted(reading.left, b, lang) && !isPrinted(reading.right, a, lang);
}

/**
 * Words of full names in linked passages of which the other word is the same and this one is spelt alike: "Ramiro
 * ‹Etxenike›", "Ramiro ‹Echenique›"; "‹Henrik› Ruhl", "‹Hendrik› Ruhl".
 */
export function halfSame(reading: Reading): (readonly [left: Word, right: Word])[] {
  const { lang } = reading.left;
  const isSame = (one: Word, other: Word) =>
    one.folded === other.folded || areCases(one.folded, other.folded, lang);
  return correspondences(reading).flatMap(({ left, right }) =>
    namesIn(left).flatMap(([first, last]) =>
      namesIn(right).flatMap(([otherFirst, otherLast]) => {
        if (isSame(first, otherFirst) && areTwoSpellings(reading, last, otherLast))
          return [[last, otherLast] as const];
        return isSame(last, otherLast) && areTwoSpellings(reading, first, otherFirst)
          ? [[first, otherFirst] as const]
          : [];
      }),
    ),
  );
}
