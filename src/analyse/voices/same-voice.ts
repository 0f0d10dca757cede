import { fold } from '../../text/fold.ts';
import { isWrittenInHan, primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import { areCases, mayBeOneName } from '../names/same-name.ts';
import type { Reading } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import type { Speaker } from '../speech/citation.ts';

/** The words of a speaker that tell who it is. */
interface Described {
  readonly text: string;
  /** Folded words without function words. */
  readonly words: readonly string[];
  /** Those with a capital, in order; a lone word that begins a sentence is no sign of a name. */
  readonly names: readonly string[];
  readonly isHan: boolean;
  /** BCP 47 tag of the article. */
  readonly lang: string;
  /** No letter of the speaker has a capital form. */
  readonly isUncased: boolean;
}

/** Reads the words by which an article makes a speaker known. */
export function described(reading: Reading, side: Side, speaker: Speaker): Described {
  const article = reading[side];
  const all = wordsIn(article, speaker);
  const telling = all.filter(({ isFunction }) => !isFunction);
  const printed = article.passages[speaker.passage]?.text.slice(speaker.start, speaker.end) ?? '';
  return {
    text: fold(printed),
    words: (telling.length > 0 ? telling : all).map(({ folded }) => folded),
    names: telling.filter(({ isCapital }) => isCapital).map(({ folded }) => folded),
    isUncased: !/\p{Lu}|\p{Ll}/u.test(printed),
    isHan: isWrittenInHan(article.lang),
    lang: article.lang,
  };
}

/** A Chinese name has two or three characters and stands behind its title. */
const HAN_NAME = 2;

function hanSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.endsWith(short)) return short.length >= HAN_NAME;
  return short.length > HAN_NAME && long.endsWith(short.slice(-HAN_NAME - 1));
}

function isSingle(a: Described, b: Described): boolean {
  return Math.min(a.words.length, b.words.length) === 1;
}

/**
 * Whether two descriptions mean one voice: the same words; names that end alike ("Ms Orlin", "Magda
 * Orlin"); or, without a name in either, one's words all among the other's.
 */
export function isSameVoice(a: Described, b: Described): boolean {
  if (a.text === b.text) return true;
  if (a.isHan) return hanSame(a.text, b.text);
  // "A friend of Pavel Ruhl's" is not Pavel Ruhl.
  if (POSSESSIVE.test(a.text) !== POSSESSIVE.test(b.text)) return false;
  const isSame = (one: string, other: string) => mayBeOneName(one, other, a.lang);
  const [nameA, nameB] = [a.names.at(-1), b.names.at(-1)];
  const isOneName = Math.min(a.names.length, b.names.length) === 1;
  if (nameA !== undefined && nameB !== undefined && !isOneName && isSame(nameA, nameB)) return true;
  if (isNamedWith(a, b) || isNamedWith(b, a)) return true;
  const within = (part: Described, whole: Described) =>
    part.words.every((word) => whole.words.some((other) => isSame(word, other)));
  const isNamed = (one: Described) => one.names.length > 1;
  const isWithin = within(a, b) || within(b, a);
  if (isNamed(a) && isNamed(b)) return isWithin;
  // "The minister, Klara Voss" and "Klara Voss, the minister" have the same words in another order.
  if (a.isUncased && within(a, b) && within(b, a)) return true;
  // Where no capital marks a name, one word behind an owner ("an official of the authority") is not the owner.
  if (a.isUncased && a.words.length !== b.words.length && isSingle(a, b)) return false;
  return isWithin && isOneHead(a.words.at(-1) ?? '', b.words.at(-1) ?? '', a.lang);
}

/** Whether two nouns are one, in whatever case. */
function isOneHead(one: string, other: string, lang: string): boolean {
  return one === other || areCases(one, other, lang);
}

/** What an English speaker ends in who belongs to somebody named. */
const POSSESSIVE = /['’]s$/u;

/** First name and surname. */
const FULL_NAME = 2;

/** Whether the full name that ends one description stands in the other before what a person belongs to: "Jörg Petersmann von der Feuerwehr". */
function isNamedWith({ names }: Described, { text }: Described): boolean {
  if (names.length < FULL_NAME) return false;
  const full = names.slice(-FULL_NAME).join(' ');
  return ['von', 'vom', 'of', 'from', 'de', 'du', 'del'].some((tie) => {
    return text.includes(`${full} ${tie} `);
  });
}

/** Whether a description takes up a body named elsewhere: "the movement", "das Unternehmen". */
export function takesUp({ words, names, lang }: Described): boolean {
  const [noun = ''] = words;
  const isCommon = names.length === 0 || primaryLanguage(lang) === 'de';
  return isCommon && words.length === 1 && isBodyNoun(noun);
}
