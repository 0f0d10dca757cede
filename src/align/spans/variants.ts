import { differInEnding } from '../../text/declension.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Atom } from './atoms.ts';
import type { Orthography } from './orthography.ts';

/** Spellings of one consonant in names carried over from another script, after folding. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/kh|ck|[qc]/gu, 'k'],
  [/gh/gu, 'g'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
];
const VOWEL = /[aeiouyаеиоуыэюяіїє]/u;
const DOUBLED = /(.)\1+/gu;

/** Shorter names differ too easily: "Dan", "Don". */
const SHORTEST = 4;
/** With the same consonants in the same order, at least half of the letters are the same. */
const LIKE_WITH_SKELETON = 0.5;
/** With a consonant more or less, nearly all letters are: "Netanyahu", "Netanjahu". */
const LIKE_WITHOUT = 0.85;

/** A name with its first consonant in one spelling: "Qaddafi", "Gaddafi", "Kadhafi". */
function oneStart(name: string): string {
  return name.replace(/^(?:kh|[qcg])/u, 'k');
}

/** A name's consonants, in one spelling. */
function skeleton(name: string): string {
  let plain = oneStart(name).replace(DOUBLED, '$1');
  for (const [spelling, one] of CONSONANTS) plain = plain.replace(spelling, one);
  return plain.replace(new RegExp(VOWEL, 'gu'), '');
}

/** One minus the edit distance as a share of the longer word. */
function likeness(one: string, other: string): number {
  return 1 - editDistance(one, other) / Math.max(one.length, other.length, 1);
}

function sameStart(one: string, other: string): boolean {
  const [a, b] = [one.charAt(0), other.charAt(0)];
  return a === b || ['ou', 'uo', 'ei', 'ie', 'iy', 'yi', 'jy', 'yj'].includes(a + b);
}

/** A name without the Arabic article: "al-Tamiri", "Tamiri". */
function withoutArticle(name: string): string {
  return name.replace(/^(?:al|el)(?=\p{L}{4})/u, '');
}

/** Whether two words are one but for what may be a case ending: "Anna" and "Annę", "Петров" and "Петрова". */
export function isDeclined(one: Atom, other: Atom): boolean {
  const [a, b] = one.folded === other.folded ? [one.key, other.key] : [one.folded, other.folded];
  return differInEnding(a, b);
}

/** "Guard" and "Guards" inside a name. */
function differsByPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one;
}

/**
 * Whether two words that stand opposite each other are spellings of one name: both with a capital;
 * the same consonants in the same order, the same class of last letter (vowel or consonant: Niger
 * is not Nigeria) and half of the letters at least; or nearly all of the letters. Iran and Iraq,
 * Tuesday and Thursday, Austria and Australia are not.
 *
 * The ledgers have a rule of their own (`areSpellings` in `src/analyse/names`): it compares words that
 * stand anywhere in a link, by how they are heard as well, and asks for more of their letters.
 *
 * @param one,other atoms with different keys
 * @param inName whether both stand beside another capitalised word, so that a plural is the name's
 * @param orthography where common nouns have capitals too (German), only the stricter signs count;
 *   where names decline, two endings of one name are no spellings of it
 */
export function areVariants(
  one: Atom,
  other: Atom,
  inName: boolean,
  { nounsAreCapital, namesDecline }: Orthography,
): boolean {
  if (!one.isWord || !other.isWord || !one.isCapital || !other.isCapital) return false;
  const [a, b] = [one.folded, other.folded];
  if (namesDecline && isDeclined(one, other)) return false;
  if (a === b) return !nounsAreCapital;
  if (Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > 40) return false;
  if (differsByPlural(a, b)) return inName;
  if (withoutArticle(a) === b || withoutArticle(b) === a) return true;
  if (!sameStart(oneStart(a), oneStart(b))) return false;
  const like = likeness(a, b);
  if (like < LIKE_WITH_SKELETON) return false;
  const sameEnd = VOWEL.test(a.slice(-1)) === VOWEL.test(b.slice(-1));
  if (skeleton(a) === skeleton(b) && skeleton(a).length >= 2) return sameEnd;
  return sameEnd && like >= LIKE_WITHOUT && !nounsAreCapital;
}
