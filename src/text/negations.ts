import { fold } from './fold.ts';
import { primaryLanguage } from './segmenter.ts';
import { wordSegments } from './word-segments.ts';

/**
 * Words that turn a statement into its opposite, or say that there is none of a thing, by language. None that
 * mostly says something else, as "noch" and "personne" do, or folds to a word that does ("né", "älkää").
 */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'لا لم لن ليس ليست ليسوا غير دون بدون بلا ولا ولم ولن وليس',
  bg: 'не ни без няма никога никой нищо',
  da: 'ikke ej ingen intet aldrig uden hverken',
  de: 'nicht nichts nie niemals kein keine keinen keinem keiner keines niemand niemanden niemandem ohne weder',
  el: 'δεν δε μη μην οχι ουτε χωρις κανενας καμια τιποτα',
  en: 'no not never nor neither none nobody nothing nowhere without cannot',
  es: 'no ni nunca jamas nada nadie ningun ninguna ninguno tampoco sin',
  fi: 'ei en et emme ette eivat ilman',
  fr: 'ne n pas non ni jamais rien aucun aucune sans',
  ga: 'ni nil nach gan',
  he: 'לא אין בלי ללא',
  hi: 'नहीं न ना मत बिना',
  hu: 'nem ne sem se nincs nincsenek soha senki semmi nelkul',
  id: 'tidak tak bukan jangan belum tanpa',
  it: 'non no mai nulla niente nessuno nessuna nessun senza',
  ja: 'ない なかった ず ぬ ません',
  lt: 'ne nera ni niekas be',
  nb: 'ikke ikkje ingen ingenting aldri uten verken',
  nl: 'niet niets nooit geen niemand nergens zonder noch',
  pl: 'nie ani bez nigdy nikt nic',
  pt: 'nao nem nunca jamais nada ninguem nenhum nenhuma sem',
  ro: 'nu nici niciodata nimeni nimic fara',
  ru: 'не ни нет без нельзя никто ничего никогда',
  sl: 'ne ni niso nisem niti brez nihce nic nikoli',
  sr: 'не ни није нису без нико ништа никада ne ni nije nisu bez niko nista nikada',
  sv: 'inte ej icke ingen inget inga aldrig varken',
  tr: 'degil yok hayir',
  uk: 'не ні нема немає без ніхто нічого ніколи',
  zh: '不 没 没有 沒 沒有 未 非 无 無',
};

/** Two words that deny nothing together, though the first of them negates by itself. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  de: ['nicht nur', 'nicht bloß', 'nicht zuletzt', 'ohne zweifel'],
  en: ['not only', 'not just', 'not least', 'no doubt', 'no sooner'],
  es: ['sin embargo', 'no obstante', 'nada más', 'no solo', 'no solamente', 'sin duda'],
  fr: ['sans doute', 'sans cesse', 'non seulement', 'pas seulement'],
  it: ['non solo', 'non soltanto', 'non appena', 'senza dubbio'],
  pt: ['não só', 'não somente', 'não apenas', 'sem dúvida'],
};

/** Languages that join short words to the next by an apostrophe: "qu’aucun". */
const ELIDING: ReadonlySet<string> = new Set(['ca', 'fr', 'it']);

/** A word joined to the next, with its apostrophe. */
const ELIDED = /^(?:l|d|n|qu|s|j|c|m|t|jusqu|lorsqu|puisqu)['’]/iu;

/** "Has not" in one word. */
const CONTRACTED = /n['’]t$/u;

const ALIAS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

const made = new Map<string, ReadonlySet<string>>();

function words(language: string): ReadonlySet<string> {
  const own = ALIAS[language] ?? language;
  const known = made.get(own);
  if (known) return known;
  const list = Object.hasOwn(WORDS, own) ? (WORDS[own]?.split(' ') ?? []) : [];
  const fresh = new Set(list.map(fold));
  made.set(own, fresh);
  return fresh;
}

/**
 * Whether a word negates: "not", "hasn't", "nicht", "без". Most lists of function words hold such words,
 * yet no other word of theirs makes as much of a difference.
 *
 * @param folded the word, folded
 * @param lang BCP 47 tag; false in a language without a list
 */
export function isNegation(folded: string, lang: string): boolean {
  const language = primaryLanguage(lang);
  return words(language).has(folded) || (language === 'en' && CONTRACTED.test(folded));
}

/** "No. 3", "No 10": the word behind which a number stands is "number"; a small "no" needs its stop. */
const NUMBER_SIGN = /^(?:No(?=\.?\s?\p{Nd})|no(?=\.\s?\p{Nd}))/u;

/**
 * The words of a text that negate, as printed.
 *
 * @param lang BCP 47 tag; none in a language without a list
 */
export function negationsIn(text: string, lang: string): string[] {
  const printed = wordsOf(text, lang);
  const isFixed = fixed(primaryLanguage(lang));
  return printed.flatMap(({ word, start }, at): string[] => {
    if (!isNegation(fold(word.replace(/['’]$/u, '')), lang)) return [];
    if (NUMBER_SIGN.test(text.slice(start))) return [];
    const next = printed[at + 1]?.word ?? '';
    return isFixed.has(fold(`${word} ${next}`)) ? [] : [word];
  });
}

function fixed(language: string): ReadonlySet<string> {
  return new Set(Object.hasOwn(FIXED, language) ? FIXED[language]?.map(fold) : []);
}

/** The words of a text with their offsets; what an apostrophe joins to one is a word by itself. */
function wordsOf(text: string, lang: string): { word: string; start: number }[] {
  const elides = ELIDING.has(primaryLanguage(lang));
  return wordSegments(text, lang).flatMap(({ start, end, isWordLike }) => {
    if (!isWordLike) return [];
    const word = text.slice(start, end);
    const joined = elides ? (ELIDED.exec(word)?.[0].length ?? 0) : 0;
    if (joined === 0) return [{ word, start }];
    return [
      { word: word.slice(0, joined), start },
      { word: word.slice(joined), start: start + joined },
    ];
  });
}
