import { fold } from '../../text/fold.ts';
import { isWrittenInHan } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import { areSpellings } from '../names/likeness.ts';
import type { Reading } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import type { Speaker } from '../speech/citation.ts';

/** The words of a speaker that tell who it is. */
interface Described {
  readonly text: string;
  /** Folded words without function words. */
  readonly words: readonly string[];
  /** Those with a capital, in order; a lone word that begins a sentence is no sign of a name. */
  readonly names: readonly string[];
  readonly isHan: boolean;
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
  const [nameA, nameB] = [a.names.at(-1), b.names.at(-1)];
  const isOneName = Math.min(a.names.length, b.names.length) === 1;
  if (nameA !== undefined && nameB !== undefined && !isOneName && areSpellings(nameA, nameB))
    return true;
  const within = (part: Described, whole: Described) =>
    part.words.every((word) => whole.words.some((other) => areSpellings(word, other)));
  const isNamed = (one: Described) => one.names.length > 1;
  const isWithin = within(a, b) || within(b, a);
  if (isNamed(a) && isNamed(b)) return isWithin;
  // Where no capital marks a name, one word behind an owner ("an official of the authority") is not the owner.
  if (a.isUncased && a.words.length !== b.words.length && isSingle(a, b)) return false;
  return isWithin && a.words.at(-1) === b.words.at(-1);
}

/** Words that take up a body named before: "the movement", "the company". */
const TAKES_UP: ReadonlySet<string> = new Set(
  `agency army authority body bureau centre center club commission committee company council court
   firm force government group institute institution ministry movement operator organisation
   organization outfit paper party police railway regulator union utility`.split(/\s+/u),
);

/** Whether a description takes up somebody named elsewhere. */
export function takesUp({ words, names }: Described): boolean {
  return names.length === 0 && words.length === 1 && TAKES_UP.has(words[0] ?? '');
}
