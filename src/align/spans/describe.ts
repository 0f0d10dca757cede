import { creditStart } from '../../text/credit.ts';
import type { Range } from '../../text/range.ts';
import type { Evidence, Kind, LinkSpans, PassageInput } from '../alignment.ts';
import { kindOf } from '../kind.ts';
import { isFlipped } from '../orientation.ts';
import { resolvePronouns } from './antecedents.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { withBrackets } from './brackets.ts';
import { type Edit, editsOf, type Sides } from './edits.ts';
import type { Languages } from './languages.ts';
import { movedRuns } from './moved-runs.ts';
import type { NameForms } from './names.ts';
import { orthographyOf } from './orthography.ts';
import { pairAtoms } from './pairings.ts';
import { type Piece, segmentsOf } from './segments.ts';
import { dropWeakRuns } from './weak-runs.ts';
import { countWords, sharedWords } from './words.ts';

/** What can be said of a link from its two passages alone. */
export interface LinkDescription {
  readonly kind: Kind;
  readonly spans: LinkSpans;
  readonly words: Evidence['words'];
  /** Content words that stand in both passages, in the left one's order; offsets into each text. */
  readonly shared: readonly { readonly left: Range; readonly right: Range }[];
}

const NO_NAMES: NameForms = new Map();

function beforeCredit(text: string, atoms: readonly Atom[]): Atom[] {
  const end = creditStart(text);
  return atoms.filter((atom) => atom.start < end);
}

function breaksIn(text: string, atoms: readonly Atom[]): boolean[] {
  return atoms.map((atom, at) =>
    /[^\s'’"“”\p{L}\p{N}-]/u.test(text.slice(atoms[at - 1]?.end ?? 0, atom.start)),
  );
}

/** A side's pieces: the edits it takes part in, as rising ranges of its text. */
function pieces(
  text: string,
  atoms: readonly Atom[],
  edits: readonly Edit[],
  side: 'left' | 'right',
): Piece[] {
  const found = edits.flatMap((edit, number) => {
    const part = edit[side];
    const [first, last] = [atoms[part?.from ?? -1], atoms[(part?.to ?? 0) - 1]];
    if (!part || !first || !last) return [];
    return [{ start: first.start, end: last.end, state: edit.state, edit: number }];
  });
  found.sort((a, b) => a.start - b.start);
  let at = 0;
  return found.map((piece, index) => {
    const limits = { start: at, end: found[index + 1]?.start ?? text.length };
    const grown = piece.state === 'same' ? piece : withBrackets(text, piece, limits);
    at = grown.end;
    return { ...piece, start: grown.start, end: grown.end };
  });
}

/** From the first to the last of the words that have something opposite. */
function covered(text: string, own: readonly Piece[]): Range {
  const shared = own.filter((piece) => piece.state !== 'own');
  const all = shared.length > 0 ? shared : own;
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: text.length };
}

function describe(
  left: string,
  right: string,
  langs: Languages,
  names: NameForms,
): LinkDescription {
  const all = { left: atomsOf(left, langs.left), right: atomsOf(right, langs.right) };
  // A caption's credit is not part of what it says.
  const atoms = { left: beforeCredit(left, all.left), right: beforeCredit(right, all.right) };
  const breaks = { left: breaksIn(left, atoms.left), right: breaksIn(right, atoms.right) };
  const sides: Sides = { ...atoms, breaks };
  const paired = pairAtoms(sides.left, sides.right, names, orthographyOf(langs));
  const kept = dropWeakRuns(paired, sides.left, sides.right);
  const settled = editsOf(kept, movedRuns(kept, sides.left, sides.right), sides);
  const edits = langs.left === langs.right ? resolvePronouns(settled, sides, langs.left) : settled;
  const own = {
    left: pieces(left, sides.left, edits, 'left'),
    right: pieces(right, sides.right, edits, 'right'),
  };
  const covers = { left: covered(left, own.left), right: covered(right, own.right) };
  const lengths = { left: left.length, right: right.length };
  const words = countWords(edits, sides, all);
  return {
    kind: kindOf(left, right, edits, sides, langs),
    spans: { ...segmentsOf(own.left, own.right, lengths), covers },
    words,
    shared: sharedWords(edits, kept, sides),
  };
}

/** The same description with its sides exchanged. */
function mirrored({ kind, spans, words, shared }: LinkDescription): LinkDescription {
  return {
    kind,
    spans: {
      left: spans.right,
      right: spans.left,
      covers: { left: spans.covers.right, right: spans.covers.left },
    },
    words: { ...words, left: words.right, right: words.left },
    shared: shared
      .map(({ left, right }) => ({ left: right, right: left }))
      .sort((a, b) => a.left.start - b.left.start),
  };
}

/**
 * Tells of two passages that share a statement which words stand in both, which differ, how, and
 * what kind of link that makes. Exchanging the sides exchanges the result, exactly.
 *
 * Whole words only; punctuation, quotation marks, case and spacing never differ by themselves; each
 * side's segments are in order, without gaps, and rebuild its passage. Time and memory are
 * near-linear in the length of the passages.
 *
 * @param names same names, read by `nameForms` (`names.ts`)
 */
export function describeLink(
  left: PassageInput,
  right: PassageInput,
  langs: Languages,
  names: NameForms = NO_NAMES,
): LinkDescription {
  if (!isFlipped([left.text, langs.left], [right.text, langs.right])) {
    return describe(left.text, right.text, langs, names);
  }
  const flipped = { left: langs.right, right: langs.left };
  return mirrored(describe(right.text, left.text, flipped, names));
}
