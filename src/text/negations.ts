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
  fr: 'ne pas non ni jamais rien aucun aucune sans',
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
  return wordSegments(text, lang).flatMap(({ start, end }) => {
    const printed = text.slice(start, end);
    if (!isNegation(fold(printed), lang) || NUMBER_SIGN.test(text.slice(start))) return [];
    return [printed];
  });
}
