import { editDistance } from '../../text/edit-distance.ts';
import { remembered } from '../../text/remembered.ts';

/** Spellings that transcribe one sound, the longer first: Faisal/Feisal, Ouattara/Watara, Qadhafi/Kadafi. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[-'’\s]/gu, ''],
  [/tch|tsch|dj|dzh/gu, 'j'],
  [/sch|sh|ch/gu, 'x'],
  [/kh|gh|ck/gu, 'k'],
  [/dh|th/gu, 'd'],
  [/ph/gu, 'f'],
  [/ou|oo|w/gu, 'u'],
  [/ee|ie|yj|iy|ij|y/gu, 'i'],
  [/[qc]/gu, 'k'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
];

function sounds(folded: string): string {
  const heard = SOUNDS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), folded);
  return heard.replace(/(.)\1+/gu, '$1');
}

/** Vowels come and go between transcriptions; what is left tells names apart (Iran, Iraq). */
function consonants(heard: string): string {
  return heard.replace(/(?<=.)[aeiouаеёиоуыэюя]/gu, '').replace(/(.)\1+/gu, '$1');
}

/** A word as it is heard. */
const hear = remembered((folded) => {
  const heard = sounds(folded);
  return {
    heard,
    bare: consonants(heard),
    // A name that ends in a vowel is no spelling of one that ends in a consonant: Niger, Nigeria.
    isOpen: /[aeiouаеёиоуыэюя]h?$/u.test(heard),
  };
});

/** No name is longer; longer words are compared as equal or not, which bounds the time. */
const LONGEST = 40;
/** One consonant may differ in names of at least this many. */
const MANY_CONSONANTS = 5;

/** Whether one of two folded words is the other with an e behind it, which may be mute: "Helen", "Helene". */
export function differInMuteE(a: string, b: string): boolean {
  return a === `${b}e` || b === `${a}e`;
}

/**
 * How like two folded words are as spellings of one name, 0 to 1: 1 less their edit distance over
 * the longer one's length, or 0 where their consonants, heard as transcriptions, are not the same or
 * one ends in a vowel and the other does not, a mute e aside.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > LONGEST || b.length > LONGEST || a === '' || b === '') return 0;
  const [one, other] = [hear(a), hear(b)];
  if (one.isOpen !== other.isOpen && !differInMuteE(a, b)) return 0;
  if (one.bare !== other.bare) {
    const isLong = Math.min(one.bare.length, other.bare.length) >= MANY_CONSONANTS;
    if (!isLong || editDistance(one.bare, other.bare) > 1) return 0;
  }
  const apart = Math.min(editDistance(a, b), editDistance(one.heard, other.heard));
  return 1 - apart / Math.max(a.length, b.length);
}

/** Seven letters of ten: "Mohammed" and "Muhammad" are one name, "Sunday" and "Monday" are two. */
const ONE_NAME = 0.7;

/**
 * Whether two folded words are one name in two spellings, judged by their letters alone. Whether both are
 * names at all, and face each other, is for the caller to see.
 *
 * The aligner has a rule of its own (`areVariants` in `src/align/spans`): its words stand opposite each
 * other in two sentences that say the same, so that half of the letters are enough where the consonants
 * are the same.
 */
export function areSpellings(a: string, b: string): boolean {
  return likeness(a, b) >= ONE_NAME;
}

/** Shorter words are other names too easily where a letter differs: "House", "Horse". */
const SHORTEST_BESIDE = 6;

/**
 * Whether two folded words may be one part of a name in two spellings, where its other part is the same: a consonant
 * more or less is enough ("Henrik", "Hendrik"), though no ending ("Martin", "Martina").
 */
export function areSpellingsBeside(a: string, b: string): boolean {
  if (areSpellings(a, b)) return true;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short < SHORTEST_BESIDE || long > LONGEST || a.startsWith(b) || b.startsWith(a)) return false;
  const [one, other] = [hear(a), hear(b)];
  if (one.isOpen !== other.isOpen || a.charAt(0) !== b.charAt(0)) return false;
  if (editDistance(one.bare, other.bare) > 1) return false;
  const apart = Math.min(editDistance(a, b), editDistance(one.heard, other.heard));
  return 1 - apart / long >= ONE_NAME;
}
