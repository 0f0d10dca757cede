import type { Atom } from './atoms.ts';
import { blocksOf } from './blocks.ts';
import type { NameForms, Pairing } from './phrases.ts';
import { phrasePairings } from './phrases.ts';
import { areVariants } from './variants.ts';

/** What a pair of atoms counts towards the alignment: a content word is the unit. */
const WORTH = { content: 1, light: 0.35, spelling: 0.9, kin: 0.45 };
/** Added where a pair follows another without a gap, so that runs hold together. */
const NEXT_TO = 0.25;
/** Beyond this many atoms only equal words are paired: likeness of spelling takes time. */
const LARGE = 2000;

/** Shared beginnings or ends of a word this long make kin: "العراقية", "والعراقية". */
const KIN_LENGTH = 4;
/** Letters by which kin may differ at one end. */
const KIN_REST = 2;

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

/** Settles how two atoms are alike, and what that is worth. */
type Compare = (left: number, right: number) => Comparison | undefined;

interface Comparison {
  readonly likeness: Pairing['likeness'];
  readonly worth: number;
}

function comparison(
  left: readonly Atom[],
  right: readonly Atom[],
  nounsAreCapital: boolean,
): Compare {
  const isLarge = left.length + right.length > LARGE;
  const inName = (atoms: readonly Atom[], at: number) =>
    (atoms[at - 1]?.isCapital ?? false) || (atoms[at + 1]?.isCapital ?? false);
  return (i, j) => {
    const [one, other] = [left[i], right[j]];
    if (!one || !other) return undefined;
    if (one.key === other.key) {
      return { likeness: 'same', worth: one.isLight ? WORTH.light : WORTH.content };
    }
    if (isLarge) return undefined;
    const bothInName = inName(left, i) && inName(right, j);
    if (areVariants(one, other, bothInName, nounsAreCapital)) {
      return { likeness: 'spelling', worth: WORTH.spelling };
    }
    return areKin(one, other) ? { likeness: 'kin', worth: WORTH.kin } : undefined;
  };
}

/** Several words that are one name or compound count as one side's fewer words do. */
function phraseWorth(pairing: Pairing): number {
  const atoms = Math.min(pairing.leftEnd - pairing.left, pairing.rightEnd - pairing.right);
  return atoms * (pairing.likeness === 'same' ? WORTH.content : WORTH.spelling);
}

const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;
const PAIR = 3;

/** A rectangle of atoms: left ones from `left` to `leftEnd`, right ones likewise. */
export interface Block {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** The worthiest order-keeping pairings of a block, by dynamic programming over its cells. */
function alignBlock(block: Block, compare: Compare, phrases: readonly Pairing[]): Pairing[] {
  const n = block.leftEnd - block.left;
  const m = block.rightEnd - block.right;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  /** Best where a pairing ends exactly here; below 0 where none does. */
  const ended = new Float64Array((n + 1) * width).fill(-1);
  const step = new Uint8Array((n + 1) * width);
  const last: (Pairing | undefined)[] = [];
  const phrasesAt = new Map<number, Pairing[]>();
  for (const phrase of phrases) {
    if (phrase.left < block.left || phrase.leftEnd > block.leftEnd) continue;
    if (phrase.right < block.right || phrase.rightEnd > block.rightEnd) continue;
    const cell = (phrase.leftEnd - block.left) * width + (phrase.rightEnd - block.right);
    const list = phrasesAt.get(cell);
    if (list) list.push(phrase);
    else phrasesAt.set(cell, [phrase]);
  }
  for (let i = 1; i <= n; i += 1) {
    for (let j = 1; j <= m; j += 1) {
      const cell = i * width + j;
      const consider = (pairing: Pairing, worth: number) => {
        const from = (pairing.left - block.left) * width + (pairing.right - block.right);
        const alone = best[from] ?? 0;
        const run = (ended[from] ?? -1) < 0 ? -1 : (ended[from] ?? 0) + NEXT_TO;
        const total = worth + Math.max(alone, run);
        if (total <= (ended[cell] ?? -1)) return;
        ended[cell] = total;
        last[cell] = pairing;
      };
      const [left, right] = [block.left + i - 1, block.right + j - 1];
      const single = compare(left, right);
      if (single) {
        const { likeness, worth } = single;
        consider({ left, leftEnd: left + 1, right, rightEnd: right + 1, likeness }, worth);
      }
      for (const phrase of phrasesAt.get(cell) ?? []) consider(phrase, phraseWorth(phrase));
      const [up, back] = [best[cell - width] ?? 0, best[cell - 1] ?? 0];
      best[cell] = Math.max(up, back, ended[cell] ?? -1);
      if (best[cell] === ended[cell]) step[cell] = PAIR;
      else step[cell] = best[cell] === up ? SKIP_LEFT : SKIP_RIGHT;
    }
  }
  return trace(n, m, width, step, last, ended, best, block);
}

function trace(
  n: number,
  m: number,
  width: number,
  step: Uint8Array,
  last: readonly (Pairing | undefined)[],
  ended: Float64Array,
  best: Float64Array,
  block: Block,
): Pairing[] {
  const found: Pairing[] = [];
  let i = n;
  let j = m;
  let mustPair = false;
  while (i > 0 && j > 0) {
    const cell = i * width + j;
    const pairing = last[cell];
    if (pairing && (mustPair || step[cell] === PAIR)) {
      found.push(pairing);
      i = pairing.left - block.left;
      j = pairing.right - block.right;
      const from = i * width + j;
      mustPair = (ended[from] ?? -1) >= 0 && (ended[from] ?? 0) + NEXT_TO > (best[from] ?? 0);
    } else if (step[cell] === SKIP_LEFT) i -= 1;
    else j -= 1;
  }
  return found.reverse();
}

/**
 * Which atoms of one passage stand opposite which of the other, both in their own order: the
 * worthiest such pairing, where content words count more than function words, spellings of one name
 * and forms of one stem nearly as much as equal words, and unbroken runs more than scattered words.
 *
 * Long passages are first cut at words that stand once on each side, so that time and memory stay
 * near-linear (`blocks.ts`).
 *
 * @param names same names, as `nameForms` reads them
 * @param nounsAreCapital whether the language writes all nouns with capitals
 * @returns in order, without overlaps on either side
 */
export function pairAtoms(
  left: readonly Atom[],
  right: readonly Atom[],
  names: NameForms,
  nounsAreCapital: boolean,
): Pairing[] {
  const compare = comparison(left, right, nounsAreCapital);
  const phrases = phrasePairings(left, right, names);
  const found: Pairing[] = [];
  for (const part of blocksOf(left, right)) {
    if (part.isAnchor) {
      for (let at = 0; at < part.leftEnd - part.left; at += 1) {
        const [i, j] = [part.left + at, part.right + at];
        found.push({ left: i, leftEnd: i + 1, right: j, rightEnd: j + 1, likeness: 'same' });
      }
    } else found.push(...alignBlock(part, compare, phrases));
  }
  return found;
}
