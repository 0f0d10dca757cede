import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';

/** A word of a text as the search knows it, and where it stands. */
export interface Term extends Range {
  readonly term: string;
}

/** Runs of characters that are written without spaces, or words of letters, digits and their marks. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What Arabic writes before a word that is "the" one: "the", "and the", "in the", "for the". */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=[\u0621-\u064a]{3})/u;

/** Two characters next to each other: where no space parts words, every two may be one. */
function pairs(run: string, start: number): Term[] {
  const characters = [...run];
  if (characters.length < 2) return [{ term: fold(run), start, end: start + run.length }];
  let at = start;
  return characters.slice(1).map((second, index): Term => {
    const first = characters[index] ?? '';
    const pair = first + second;
    const term = { term: fold(pair), start: at, end: at + pair.length };
    at += first.length;
    return term;
  });
}

/**
 * The terms of a text, in its order: the same for a text and for what a reader types. It needs no
 * list of words, so that every browser reads as the build did. A single letter is no term.
 */
export function terms(text: string): readonly Term[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }): Term[] => {
    if (UNSPACED.test(run)) return pairs(run, index);
    const term = fold(run).replace(ARABIC_ARTICLE, '');
    return term.length < 2 ? [] : [{ term, start: index, end: index + run.length }];
  });
}
