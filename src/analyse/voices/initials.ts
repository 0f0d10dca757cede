import { primaryLanguage } from '../../text/segmenter.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { ReadArticle } from '../reading/read.ts';
import { wordsOf } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import type { Described } from './same-voice.ts';

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

/** A short form has fewer where the name is of a body by its first noun. */
const SHORT_BODY = 2;

/**
 * Whether one description is the first letters of the capitalised words of another: "the FGA", "the
 * Federal Grain Agency". A country may stand before them: "the US Federal Grain Agency".
 */
export function isShortFor(
  { words, names, lang }: Described,
  { names: whole }: Described,
): boolean {
  const [short = ''] = names;
  if (words.length !== 1 || names.length !== 1) return false;
  // "A PM" is the Polícia Militar, and in English a minister.
  const isBody = isBodyNoun(whole[0] ?? '') && primaryLanguage(lang) !== 'en';
  if (short.length < (isBody ? SHORT_BODY : FEWEST)) return false;
  const initials = whole.map((name) => name.charAt(0)).join('');
  return initials === short || (initials.endsWith(short) && initials.length === short.length + 1);
}
