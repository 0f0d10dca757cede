import { isFunctionWord } from '../reading/function-words.ts';
import type { ReadArticle } from '../reading/read.ts';
import { wordsOf } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';

/** Fewer letters are those of many names. */
const FEWEST = 3;

/** The short form of a body's name, by its first letters: "aeu" of "the Allied Engineering Union"; `null` for others. */
export function shortOf(name: readonly string[], lang: string): string | null {
  const saying = name.filter((word) => !isFunctionWord(word, lang));
  const isBody = saying.some(isBodyNoun);
  return isBody && saying.length >= FEWEST ? saying.map((word) => word.charAt(0)).join('') : null;
}

/** A short form as it is printed. */
const SHORT = /^\p{Lu}{3,6}$/u;

/** The names of bodies that an article prints with the first letters of a short one: "Allied Engineering Union" for "AEU". */
export function namesWithInitials(article: ReadArticle, short: string): string[][] {
  if (!SHORT.test(short)) return [];
  const letters = short.toLowerCase();
  return article.passages.flatMap(({ index, furniture }) => {
    const all = furniture ? [] : wordsOf(article, index);
    return all.flatMap((_, at) => {
      const name = [...letters].flatMap((letter, step) => {
        const word = all[at + step];
        return word?.isCapital && word.folded.startsWith(letter) ? [word.folded] : [];
      });
      return name.length === letters.length && name.some(isBodyNoun) ? [name] : [];
    });
  });
}
