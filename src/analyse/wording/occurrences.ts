import { once } from '../../text/once.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadArticle } from '../reading/read.ts';
import { type Word, wordsOf } from '../reading/words.ts';

/** A word of a phrase, as it is looked for in the articles. */
export interface PhraseWord {
  readonly root: string;
  /** It is printed small, so that a name made of it is no occurrence. */
  readonly isCommon: boolean;
  readonly isFunction: boolean;
  /** A form that only a verb has, so that no noun of its letters is an occurrence: "charged" is no "charge". */
  readonly isVerb: boolean;
  /** What makes another word of its root: "accusation" of "accuse". */
  readonly derived: string;
}

/** Endings by which a noun is made of a verb or of another noun; its plural has one more. */
const DERIVED: Readonly<Record<string, RegExp>> = {
  en: /(?:(ation|ition|sion|tion|(?<=..)al(?=s?$)|(?<=..)ings|ment|ness|ship|hood|ism|ist|ance|ence|ity|ive|able|ful|ly|[eo]r)e?s?)$/u,
  de: /(?:(ung|heit|keit|schaft|tion|nis|lich|bar)(?:en|e|es|s)?)$/u,
  fr: /(?:(tion|ment|eur|euse|trice|isme|iste|rie|age)s?)$/u,
  ar: /(?:(ه|ي))$/u,
  it: /(?:(zion|ment|tor|tric|ism|ist)[aeio])$/u,
  pt: /(?:(cao|coe|mento|dor|dora|ismo|ista|mente)(?:e?s)?)$/u,
  es: /(?:(cion|cione|miento|dor|dora|ismo|ista|mente)(?:e?s)?)$/u,
};

/** Romance endings that the root of a verb made of the noun has too: "inspeccionó" is no "inspección". */
const OF_VERBS: Readonly<Record<string, RegExp>> = {
  es: /^cione?$/u,
  fr: /^tion$/u,
  it: /^zion$/u,
};

/** The ending that makes another word of a word's root; empty where there is none, or the root has it ("order"). */
function derivation({ folded, root }: Word, lang: string): string {
  const ending = DERIVED[primaryLanguage(lang)]?.exec(folded)?.[1] ?? '';
  const isOfVerb = OF_VERBS[primaryLanguage(lang)]?.test(ending) === true;
  return root.endsWith(ending) && !isOfVerb ? '' : ending;
}

/**
 * Whether two words of one root are forms of one word: with the same ending that makes a noun, and in
 * German, whose nouns have capitals, both with one or both without.
 */
function isOneReading(word: Word, phrase: PhraseWord, lang: string): boolean {
  // "Paro" is no "para".
  if (word.isFunction !== phrase.isFunction) return false;
  const isPlural = primaryLanguage(lang) === 'ar' && /ات$/u.test(word.folded);
  if (derivation(word, lang) !== phrase.derived && !isPlural) return false;
  const isGerman = primaryLanguage(lang) === 'de';
  return !isGerman || word.token === 0 || word.isCapital !== phrase.isCommon;
}

/**
 * The words of a phrase, to be looked for. Small words belong to it: without them "put out" and
 * "put off" would be one.
 */
export function phraseOf(words: readonly Word[], lang: string): PhraseWord[] {
  return words.map((word) => ({
    root: word.root,
    isCommon: !word.isCapital,
    derived: derivation(word, lang),
    isFunction: word.isFunction,
    isVerb: primaryLanguage(lang) === 'en' && /..ed$/u.test(word.folded),
  }));
}

/** English words that stand before a noun. */
const BEFORE_NOUN =
  /^(?:a|an|the|all|any|no|of|on|his|her|its|their|our|this|that|these|those|some)$/u;

/** Whether an English word that may be a verb is a noun by what stands before it, an adjective between: "a separate ‹charge›". */
function isNounHere(all: readonly Word[], at: number): boolean {
  const [other, before] = [all[at - 2], all[at - 1]];
  if (/(?:ed|ing)$/u.test(all[at]?.folded ?? '')) return false;
  if (BEFORE_NOUN.test(before?.folded ?? '')) return true;
  const isAdjective = before?.isFunction === false && before.passage === other?.passage;
  return isAdjective && BEFORE_NOUN.test(other?.folded ?? '') && !/s$/u.test(before.folded);
}

/**
 * Whether a word is part of a name: "Carrick Head". A capital tells nothing of what begins a sentence
 * or of a title before a name, and in German nothing at all.
 */
function isInName(all: readonly Word[], at: number, lang: string): boolean {
  if (at === 0 || all[at]?.isCapital !== true || primaryLanguage(lang) === 'de') return false;
  const isName = (word: Word | undefined) => word?.isCapital === true && !word.isFunction;
  return isName(all[at - 1]) || !isName(all[at + 1]);
}

/** A word's place among the words of its passage. */
interface WordPlace {
  readonly all: readonly Word[];
  readonly start: number;
}

/** Where an article prints each root, furniture left out: many phrases ask. */
const placesOf = once((article: ReadArticle) => {
  const places = new Map<string, WordPlace[]>();
  for (const { index, furniture } of article.passages) {
    if (furniture) continue;
    const all = wordsOf(article, index);
    all.forEach(({ root }, start) => {
      const known = places.get(root);
      if (known) known.push({ all, start });
      else places.set(root, [{ all, start }]);
    });
  }
  return places;
});

/**
 * How often an article prints these words in this order and nothing between them, in any inflection; a
 * noun is no inflection of its verb.
 * Furniture is passed over.
 *
 * @param phrase as `phraseOf` gives it
 */
export function occurrences(article: ReadArticle, phrase: readonly PhraseWord[]): number {
  const [first] = phrase;
  if (first === undefined) return 0;
  const begun = placesOf(article).get(first.root) ?? [];
  return begun.filter(({ all, start }) =>
    phrase.every((word, step) => {
      const at = start + step;
      const printed = all[at];
      if (printed?.root !== word.root || !isOneReading(printed, word, article.lang)) return false;
      if (word.isVerb && isNounHere(all, at)) return false;
      return !(word.isCommon && isInName(all, at, article.lang));
    }),
  ).length;
}
