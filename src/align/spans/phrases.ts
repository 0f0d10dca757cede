import type { Atom } from './atoms.ts';
import type { Likeness } from './comparison.ts';
import type { NameForms } from './names.ts';

/** Some atoms of the left passage that stand opposite some of the right one. */
export interface Pairing {
  /** Positions of atoms, half-open. */
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
  readonly likeness: Likeness;
}

/** Words of one compound, name or list form: longer ones are not looked for. */
const LONGEST = 5;
/** A word may be written in at most so many pieces: "air strike", "state-of the art". */
const PIECES = 3;

function joined(atoms: readonly Atom[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at += 1) key += atoms[at]?.folded ?? '';
  return key;
}

/** Capitals of the words that a short name stands for; function words between them are passed over. */
function initials(atoms: readonly Atom[], from: number, to: number): string {
  const ends = [atoms[from], atoms[to - 1]];
  if (ends.some((atom) => !atom?.isCapital)) return '';
  let letters = '';
  for (const atom of atoms.slice(from, to)) {
    if (atom.isCapital) letters += atom.folded.charAt(0);
    else if (!atom.isLight) return '';
  }
  return letters;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function index(
  atoms: readonly Atom[],
  longest: number,
  keysOf: (from: number, to: number) => readonly string[],
): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  for (let from = 0; from < atoms.length; from += 1) {
    for (let to = from + 1; to <= Math.min(atoms.length, from + longest); to += 1) {
      for (const key of keysOf(from, to)) {
        const list = found.get(key);
        if (list) list.push({ from, to });
        else found.set(key, [{ from, to }]);
      }
    }
  }
  return found;
}

/** A key that recurs this often in one passage marks no stretch. */
const RECURS = 4;

/** Stretches of both sides with a key in common. */
function* meetings(
  left: ReadonlyMap<string, readonly Stretch[]>,
  right: ReadonlyMap<string, readonly Stretch[]>,
): Generator<readonly [Stretch, Stretch]> {
  for (const [key, ones] of left) {
    const others = right.get(key);
    if (!others || ones.length > RECURS || others.length > RECURS) continue;
    for (const one of ones) for (const other of others) yield [one, other];
  }
}

/** The stretches of a few words that have a letter, by their letters. */
function written(atoms: readonly Atom[]): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  for (let from = 0; from < atoms.length; from += 1) {
    let key = '';
    let hasLetter = false;
    for (let to = from + 1; to <= Math.min(atoms.length, from + PIECES); to += 1) {
      const { folded = '' } = atoms[to - 1] ?? {};
      key += folded;
      hasLetter ||= /\p{L}/u.test(folded);
      if (!hasLetter) continue;
      const known = found.get(key);
      if (known) known.push({ from, to });
      else found.set(key, [{ from, to }]);
    }
  }
  return found;
}

/** Whether a few words from an atom on, and a few from one of the other side, have the same letters. */
function areWrittenAlike(
  left: readonly Atom[],
  from: number,
  right: readonly Atom[],
  to: number,
): boolean {
  let [one, other] = [left[from]?.folded ?? '', right[to]?.folded ?? ''];
  let [i, j] = [from + 1, to + 1];
  while (one !== other) {
    const isShorter = one.length < other.length;
    if (isShorter ? !other.startsWith(one) : !one.startsWith(other)) return false;
    const next = isShorter ? left[i] : right[j];
    if (!next || (isShorter ? i - from : j - to) >= PIECES) return false;
    if (isShorter) [one, i] = [one + next.folded, i + 1];
    else [other, j] = [other + next.folded, j + 1];
  }
  return true;
}

/** Whether `compounds` finds any: few passages have them, and this is told faster. */
function mayHaveCompounds(left: readonly Atom[], right: readonly Atom[]): boolean {
  return left.some((one, i) =>
    right.some(
      (other, j) =>
        one.folded.charCodeAt(0) === other.folded.charCodeAt(0) &&
        one.key !== other.key &&
        areWrittenAlike(left, i, right, j),
    ),
  );
}

/** Words of one side written as more or fewer words on the other: "al-Muhandis", "al Muhandis". */
function compounds(left: readonly Atom[], right: readonly Atom[]): Pairing[] {
  if (!mayHaveCompounds(left, right)) return [];
  const found: Pairing[] = [];
  for (const [one, other] of meetings(written(left), written(right))) {
    const [first, second] = [left[one.from], right[other.from]];
    if (!first || !second || first.key === second.key) continue;
    if (left[one.to - 1]?.key === right[other.to - 1]?.key) continue;
    // One word a side that folds alike is another word, or another spelling, by its accent.
    if (one.to - one.from === 1 && other.to - other.from === 1) continue;
    found.push(pairing(one, other, 'same'));
  }
  return found;
}

function pairing(one: Stretch, other: Stretch, likeness: Likeness): Pairing {
  return { left: one.from, leftEnd: one.to, right: other.from, rightEnd: other.to, likeness };
}

/** A short name in capitals and the words it stands for: "US", "United States". */
function shortNames(left: readonly Atom[], right: readonly Atom[]): Pairing[] {
  const short = (atoms: readonly Atom[]) =>
    index(atoms, 1, (from) => {
      const atom = atoms[from];
      return atom?.isAcronym ? [atom.folded] : [];
    });
  const long = (atoms: readonly Atom[]) =>
    index(atoms, LONGEST, (from, to) => {
      const letters = to - from > 1 ? initials(atoms, from, to) : '';
      return letters.length > 1 ? [letters] : [];
    });
  return [
    ...[...meetings(short(left), long(right))].map(([a, b]) => pairing(a, b, 'spelling')),
    ...[...meetings(long(left), short(right))].map(([a, b]) => pairing(a, b, 'spelling')),
  ];
}

/** Forms that a list of same names makes equal. */
function listed(left: readonly Atom[], right: readonly Atom[], names: NameForms): Pairing[] {
  if (names.size === 0) return [];
  const keys = (atoms: readonly Atom[]) =>
    index(atoms, LONGEST, (from, to) =>
      [...(names.get(joined(atoms, from, to)) ?? [])].map(String),
    );
  const found: Pairing[] = [];
  for (const [one, other] of meetings(keys(left), keys(right))) {
    const same = joined(left, one.from, one.to) === joined(right, other.from, other.to);
    if (!same) found.push(pairing(one, other, 'name'));
  }
  return found;
}

/**
 * The stretches of several words on one side or both that are the same, or one name, though their
 * single words are not.
 *
 * @returns ordered by where they end on the left, then on the right, then by where they start
 */
export function phrasePairings(
  left: readonly Atom[],
  right: readonly Atom[],
  names: NameForms,
): Pairing[] {
  return [
    ...compounds(left, right),
    ...shortNames(left, right),
    ...listed(left, right, names),
  ].sort(
    (a, b) =>
      a.leftEnd - b.leftEnd || a.rightEnd - b.rightEnd || a.left - b.left || a.right - b.right,
  );
}
