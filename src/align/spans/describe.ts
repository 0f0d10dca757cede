import { creditStart } from '../../text/credit.ts';
import type { Range } from '../../text/range.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Evidence, Kind, LinkSpans, PassageInput } from '../alignment.ts';
import { kindOf } from '../kind.ts';
import { isFlipped } from '../orientation.ts';
import { resolvePronouns } from './antecedents.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { withBrackets } from './brackets.ts';
import { type Edit, editsOf, type Sides } from './edits.ts';
import { movedRuns } from './moved-runs.ts';
import { pairAtoms } from './pairings.ts';
import type { NameForms } from './phrases.ts';
import { type Piece, segmentsOf } from './segments.ts';
import type { Stretch } from './stretches.ts';
import { dropWeakRuns } from './weak-runs.ts';

/** What can be said of a link from its two passages alone. */
export interface LinkDescription {
  readonly kind: Kind;
  readonly spans: LinkSpans;
  readonly words: Evidence['words'];
  /** Content words that stand in both passages, in the left one's order; offsets into each text. */
  readonly shared: readonly { readonly left: Range; readonly right: Range }[];
}

/** Languages of the two passages, BCP 47. */
export interface Languages {
  readonly left: string;
  readonly right: string;
}

const NO_NAMES: NameForms = new Map();

/**
 * Reads lists of equal forms of one name ("same names") for `describeLink`.
 *
 * @param lists as `AlignOptions.names` has them
 * @param lang the language that the forms are cut into words by
 */
export function nameForms(lists: readonly (readonly string[])[], lang: string): NameForms {
  const forms = new Map<string, Set<number>>();
  lists.forEach((list, number) => {
    for (const form of list) {
      const key = atomsOf(form, lang)
        .map((atom) => atom.folded)
        .join('');
      const numbers = forms.get(key) ?? new Set();
      if (key !== '') forms.set(key, numbers.add(number));
    }
  });
  return forms;
}

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

function wordsIn(atoms: readonly Atom[], part: Stretch | null): number {
  return atoms.slice(part?.from ?? 0, part?.to ?? 0).reduce((sum, atom) => sum + atom.words, 0);
}

function countWords(
  edits: readonly Edit[],
  sides: Sides,
  all: Pick<Sides, 'left' | 'right'>,
): Evidence['words'] {
  let both = 0;
  let longestRun = 0;
  for (const { state, left, right } of edits) {
    if (state !== 'same' && state !== 'moved') continue;
    const run = Math.min(wordsIn(sides.left, left), wordsIn(sides.right, right));
    both += run;
    longestRun = Math.max(longestRun, run);
  }
  const count = (atoms: readonly Atom[]) => wordsIn(atoms, { from: 0, to: atoms.length });
  return { both, left: count(all.left), right: count(all.right), longestRun };
}

function sharedWords(edits: readonly Edit[], sides: Sides): { left: Range; right: Range }[] {
  const found: { left: Range; right: Range }[] = [];
  for (const { state, left, right } of edits) {
    if (!left || !right || (state !== 'same' && state !== 'moved')) continue;
    // Compounds written in more words on one side are one word here.
    const single = left.to - left.from === right.to - right.from;
    const count = single ? left.to - left.from : 1;
    for (let at = 0; at < count; at += 1) {
      const [one, other] = [sides.left[left.from + at], sides.right[right.from + at]];
      const oneEnd = single ? one?.end : sides.left[left.to - 1]?.end;
      const otherEnd = single ? other?.end : sides.right[right.to - 1]?.end;
      if (!one || !other || oneEnd === undefined || otherEnd === undefined || one.isLight) continue;
      found.push({
        left: { start: one.start, end: oneEnd },
        right: { start: other.start, end: otherEnd },
      });
    }
  }
  return found.sort((a, b) => a.left.start - b.left.start);
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
  const nounsAreCapital = [langs.left, langs.right].some((lang) => primaryLanguage(lang) === 'de');
  const paired = pairAtoms(sides.left, sides.right, names, nounsAreCapital);
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
    kind: kindOf(left, right, edits, sides),
    spans: { ...segmentsOf(own.left, own.right, lengths), covers },
    words,
    shared: sharedWords(edits, sides),
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
 * @param names same names, read by `nameForms`
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
