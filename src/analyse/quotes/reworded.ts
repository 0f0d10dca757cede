import { heaviestCommon } from '../reading/common-words.ts';
import { areForms } from '../reading/inflection.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { areNear } from '../wording/near-words/near-words.ts';
import type { ReadQuotation } from './quoted-words.ts';

/** Where each of two linked passages has one quotation and one person speaks both, this share of the words is enough. */
const SHARED_BY_ONE = 0.4;
/** So many words that say something tell them from two speeches of that person; or all, where one has fewer. */
const SAYING_BY_ONE = 2;

/** The words that two quotations have in common, in order, each with that of the other. */
export function sharedWords(
  a: ReadQuotation,
  b: ReadQuotation,
  isOne: (one: Word, other: Word) => boolean,
): (readonly [left: Word, right: Word])[] {
  const same = (i: number, j: number) => {
    const [one, other] = [a.words[i], b.words[j]];
    return one && other && isOne(one, other) ? 1 : 0;
  };
  return heaviestCommon(a.words.length, b.words.length, same).flatMap(([i, j]) => {
    const [one, other] = [a.words[i], b.words[j]];
    return one && other ? [[one, other] as const] : [];
  });
}

export function isSpelledSame(one: Word, other: Word): boolean {
  return one.folded === other.folded;
}

/** Whether two words are one, its forms, or neighbours, as newsrooms translate and shorten what is said. */
export function saysSame(lang: string): (one: Word, other: Word) => boolean {
  return (one, other) => {
    if (isSpelledSame(one, other)) return true;
    if (one.isFunction || other.isFunction) return false;
    return areForms(one.core, other.core) || areNear(one.folded, other.folded, lang);
  };
}

/** Whether an article prints a word, in any form, in no passage but its own: it is no matter of the whole report. */
function isOnlyThere(article: ReadArticle, { passage, root }: Word): boolean {
  return article.passages.every(
    ({ index }) => index === passage || wordsOf(article, index).every((word) => word.root !== root),
  );
}

/**
 * Whether what one person says in two linked passages is told in other words: a good part of it is the same, and
 * not what the whole report is about ("the bridge").
 */
export function isTranslated(
  { left, right }: Reading,
  a: ReadQuotation,
  b: ReadQuotation,
): boolean {
  const both = sharedWords(a, b, saysSame(left.lang));
  const said = both.filter(([one]) => !one.isFunction);
  const [words, shortest] = [
    Math.min(a.words.length, b.words.length),
    Math.min(saying(a.words), saying(b.words)),
  ];
  if (both.length < SHARED_BY_ONE * words || said.length < SHARED_BY_ONE * shortest) return false;
  const isOwn = said.some(([one, other]) => isOnlyThere(left, one) && isOnlyThere(right, other));
  return said.length >= Math.min(SAYING_BY_ONE, shortest) && isOwn;
}

/** Of what one person says in two linked passages, this share of the words that say something is told in any order. */
const SHARED_REWORDED = 0.5;

/**
 * Whether what one person says in two linked passages exchanges its clauses and puts its words into other forms:
 * "my legs were shaking", "I had shaking legs". Some of it is not what the whole report is about.
 */
export function isReworded({ left, right }: Reading, a: ReadQuotation, b: ReadQuotation): boolean {
  const isOne = saysSame(left.lang);
  const rest = b.words.filter(({ isFunction }) => !isFunction);
  const shortest = Math.min(saying(a.words), rest.length);
  const both = a.words.flatMap((one) => {
    const at = one.isFunction ? -1 : rest.findIndex((other) => isOne(one, other));
    return at < 0 ? [] : [[one, ...rest.splice(at, 1)] as const];
  });
  if (both.length < Math.max(SAYING_BY_ONE, SHARED_REWORDED * shortest)) return false;
  return both.some(([one, other]) => {
    return other !== undefined && isOnlyThere(left, one) && isOnlyThere(right, other);
  });
}

/** Words of a quotation that say something. */
export function saying(words: readonly Word[]): number {
  return words.filter(({ isFunction }) => !isFunction).length;
}
