import { primaryLanguage } from '../../text/segmenter.ts';
import type { Place, Side } from '../evidence.ts';
import { mayBeOneName } from '../names/same-name.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { type Word, wordsIn, wordsOf } from '../reading/words.ts';
import { isBodyNoun, isToldAsBody } from '../speech/bodies.ts';
import { withoutHonours } from './honours.ts';
import type { Cited } from './voice.ts';

/** First name and surname, or all words of a body's name, folded. */
type FullName = readonly string[];

/** Languages in which small words stand inside the name of a body: "Amigos ‹del› Lago". */
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);

/** The name of a body that a description ends in, from its first capital on: "la asociación ‹Amigos del Lago›". */
function bodyAtEnd(described: readonly Word[], lang: string): FullName | null {
  const first = described.findIndex(({ isCapital }) => isCapital);
  const name = described.slice(first);
  // "La portavoz de Amigos del Lago" is another.
  if (described.slice(1, first).some(({ isFunction }) => isFunction)) return null;
  const isName = name.every(({ isCapital, isFunction }) => isCapital || isFunction);
  const capitals = name.filter(({ isCapital }) => isCapital).length;
  if (!ROMANCE.has(primaryLanguage(lang)) || !isName || capitals < 2) return null;
  if (!name.at(-1)?.isCapital || capitals === name.length) return null;
  return name.map(({ folded }) => folded);
}

/** Small words inside the name of an English body: "Patients ‹for› Safe Care". */
const INSIDE: ReadonlySet<string> = new Set(['and', 'for', 'of', 'the']);

/** The name of an English body that ends in its noun or has small words in it, where it is all that describes a speaker. */
function englishBody(described: readonly Word[]): FullName | null {
  const name = described.slice(described.findIndex(({ isFunction }) => !isFunction));
  const isWhole = name.every(({ isCapital, folded }) => isCapital || INSIDE.has(folded));
  const tie = name.findIndex(({ isCapital }) => !isCapital);
  const isNamedByNoun = tie < 0 && name.length > 1 && isBodyNoun(name.at(-1)?.folded ?? '');
  if (isWhole && isNamedByNoun) return name.map(({ folded }) => folded);
  if (!isWhole || tie < 1 || name.at(-1)?.isCapital !== true) return null;
  // "Tom Poe ‹of› Clean Rivers" is no body, and "Tom Poe ‹and› Ann Holt" are two.
  const isBody = name.some(({ folded }) => isBodyNoun(folded));
  return tie === 1 || isBody ? name.map(({ folded }) => folded) : null;
}

/** Small words before a name that is not the speaker's: "a resident ‹of› New York". */
const TIES: ReadonlySet<string> = new Set(['at', 'for', 'from', 'in', 'near', 'of', 'to', 'with']);

/** What stands before a surname, and is no first name. */
const HONORIFIC = /^(?:dr|miss|mr|mrs|ms|prof|professor|sir)$/u;

/** Small words that begin a surname: "Martine ‹Le› Bihan", "Jan ‹van der› Berg". */
const OF_SURNAME = /^(?:al|d|da|de|del|della|den|der|di|do|dos|du|el|la|le|san|ten|ter|van|von)$/u;

/** Where the first name stands that a surname of one word or more belongs to. */
function firstNameAt(described: readonly Word[]): number {
  let at = described.length - 2;
  while (at > 0 && OF_SURNAME.test(described[at]?.folded ?? '')) at -= 1;
  return at;
}

/** The full name that ends a description, if it is a person's and the description's own. */
function nameAtEnd(described: readonly Word[]): FullName | null {
  const from = firstNameAt(described);
  const [first, last] = [described[from], described.at(-1)];
  if (!first?.isCapital || !last?.isCapital || first.isFunction || last.isFunction) return null;
  if ([first, last].some(({ folded }) => isBodyNoun(folded))) return null;
  if (from < described.length - 2) {
    // "O presidente ‹do› Conselho de Ética" is no council.
    const isOthers = from > 1 && described[from - 1]?.isFunction === true;
    return isOthers ? null : described.slice(from).map(({ folded }) => folded);
  }
  const run = described.findLastIndex(({ isCapital }) => !isCapital);
  return TIES.has(described[run]?.folded ?? '') ? null : [first.folded, last.folded];
}

/** The full names that an article prints of one whom it cites by the surname alone. */
function namesOf(article: ReadArticle, surname: string): FullName[] {
  return article.passages.flatMap(({ index }) => {
    const all = wordsOf(article, index);
    return all.flatMap((word, at): FullName[] => {
      const before = all[at - 1];
      const isFull = word.folded === surname && word.isCapital && before?.isCapital === true;
      return isFull && !before.isFunction ? [[before.folded, surname]] : [];
    });
  });
}

/** The full names that an article gives somebody whom it cites. */
export function fullNames(article: ReadArticle, cited: readonly Cited[]): FullName[] {
  return cited.flatMap(({ speaker }): FullName[] => {
    const described = withoutHonours(wordsIn(article, speaker));
    const full = nameAtEnd(described);
    const isHonoured = full !== null && HONORIFIC.test(full[0] ?? '');
    if (full && !isHonoured) return [full];
    const isEnglish = primaryLanguage(article.lang) === 'en';
    const body = isEnglish ? englishBody(described) : bodyAtEnd(described, article.lang);
    if (full === null && body) return [body];
    const [only, ...more] = isHonoured ? described.slice(-1) : described;
    if (!only?.isCapital || only.isFunction || more.length > 0 || isBodyNoun(only.folded))
      return [];
    if (isToldAsBody(article, { ...speaker, isPronoun: false })) return [[only.folded]];
    return namesOf(article, only.folded);
  });
}

/** "Ms Haddad" names Amal Haddad. */
function isHonoured(word: Word | undefined, name: FullName): boolean {
  return name.length === 2 && word?.isCapital === true && HONORIFIC.test(word.folded);
}

/** Where an article's report prints one of some full names, and not as part of a longer one ("York City Hall"). */
export function namedPlaces(reading: Reading, side: Side, names: readonly FullName[]): Place[] {
  const { lang } = reading.left;
  const article = reading[side];
  const isName = (word: Word | undefined, name: string) => {
    if (word?.isCapital === true) return mayBeOneName(name, word.folded, lang);
    return word?.folded === name && (word.isFunction || OF_SURNAME.test(name));
  };
  return article.passages.flatMap(({ index, furniture, text }) => {
    if (furniture) return [];
    const printed = wordsOf(article, index);
    return printed.flatMap((word, at): Place[] => {
      const name = names.find((one) =>
        one.every(
          (part, step) =>
            isName(printed[at + step], part) || (step === 0 && isHonoured(printed[at], one)),
        ),
      );
      const last = name && printed[at + name.length - 1];
      const behind = printed[at + (name?.length ?? 0)];
      if (!word.isCapital || !last?.isCapital) return [];
      const goesOn = behind?.isCapital === true && text.slice(last.end, behind.start) === ' ';
      return goesOn ? [] : [{ passage: index, start: word.start, end: last.end }];
    });
  });
}
