import { haveSameLetters } from '../../text/letter-case.ts';
import type { Atom } from './atoms.ts';
import type { Orthography } from './orthography.ts';
import { areVariants, isDeclined } from './variants.ts';

/**
 * How two stretches of atoms that stand opposite each other are alike: the `same` words; a
 * `spelling` of one name; another `name` of the same, by a list of same names; `kin`, other words
 * of one stem.
 */
export type Likeness = 'same' | 'spelling' | 'name' | 'kin';

/** Tells how a left and a right atom, by their positions, are alike; `null` where they are not. */
export type Compare = (left: number, right: number) => Likeness | null;

/** Beyond this many atoms only equal words are paired: likeness of spelling takes time. */
const LARGE = 2000;

/** Whether two passages are too long for anything but equal words. */
export function areLarge(left: readonly Atom[], right: readonly Atom[]): boolean {
  return left.length + right.length > LARGE;
}

/** A shared beginning or end of a word this long makes kin: "العراقية", "والعراقية". */
const KIN_LENGTH = 4;
/** Letters by which kin may differ at one end. */
const KIN_REST = 2;

/** Whether two content words are forms of one stem, or one the other with a clitic or an ending. */
function areKin(one: Atom, other: Atom): boolean {
  if (!one.isWord || !other.isWord || one.isLight || other.isLight) return false;
  if (one.stem === other.stem) return true;
  const [short, long] =
    one.folded.length < other.folded.length
      ? [one.folded, other.folded]
      : [other.folded, one.folded];
  if (short.length < KIN_LENGTH || long.length - short.length > KIN_REST) return false;
  return long.startsWith(short) || long.endsWith(short);
}

/** Whether two words differ in nothing but an accent that one's capital has left off. */
function areOneWord(one: Atom, other: Atom, lang: string): boolean {
  if (one.folded !== other.folded || !one.isWord || !other.isWord) return false;
  return haveSameLetters(one.printed, other.printed, lang);
}

/** Each atom's key as a number, the same for equal keys of both sides. */
function numbered(sides: readonly (readonly Atom[])[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return sides.map((atoms) =>
    Int32Array.from(atoms, ({ key }) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
}

/**
 * Prepares the comparison of two passages' atoms: `same`, `spelling` or `kin`. Very long passages are
 * compared by equal words alone.
 *
 * @param orthography of the passages' languages
 */
export function comparison(
  left: readonly Atom[],
  right: readonly Atom[],
  orthography: Orthography,
): Compare {
  const { namesDecline, bareCapitals } = orthography;
  const isLarge = areLarge(left, right);
  const [leftKeys = new Int32Array(), rightKeys = new Int32Array()] = numbered([left, right]);
  const inName = (atoms: readonly Atom[], at: number) =>
    (atoms[at - 1]?.isCapital ?? false) || (atoms[at + 1]?.isCapital ?? false);
  return (i, j) => {
    if (leftKeys[i] === rightKeys[j]) return 'same';
    if (isLarge) return null;
    const [one, other] = [left[i], right[j]];
    if (!one || !other) return null;
    if (bareCapitals !== null && areOneWord(one, other, bareCapitals)) return 'same';
    const bothInName = inName(left, i) && inName(right, j);
    if (areVariants(one, other, bothInName, orthography)) return 'spelling';
    if (areKin(one, other)) return 'kin';
    const areNames = one.isCapital && other.isCapital && one.isWord && other.isWord;
    return namesDecline && areNames && isDeclined(one, other) ? 'kin' : null;
  };
}
