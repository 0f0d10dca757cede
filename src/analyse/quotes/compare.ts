import { byPlace, type Place, type Side } from '../evidence.ts';
import { heaviestCommon } from '../reading/common-words.ts';
import type { Word } from '../reading/words.ts';
import type { Alteration, QuoteKind } from './quote.ts';
import type { ReadQuotation } from './tellings.ts';

/** What two printings of one speech are to each other. */
export interface QuoteComparison {
  readonly kind: Exclude<QuoteKind, 'only here'>;
  /** The side that prints more, where the other is cut short. */
  readonly side: Side | null;
  readonly alterations: readonly Alteration[];
}

/** Words of a speech in order; a quotation that a caption or another passage repeats is read once. */
function once(quotations: readonly ReadQuotation[]): Word[] {
  const kept: ReadQuotation[] = [];
  for (const next of [...quotations].sort((a, b) => b.words.length - a.words.length)) {
    const repeats = kept.some(({ words }) => isWithin(next.words, words));
    if (!repeats) kept.push(next);
  }
  return quotations.filter((quotation) => kept.includes(quotation)).flatMap(({ words }) => words);
}

/** A quotation repeats another where this share of its words stands there in order. */
const REPEATS = 0.6;

/** A few words at an end belong to what was altered; more are a part left out. */
const SHORT = 3;

function inOrder(alterations: readonly Alteration[]): Alteration[] {
  const compare = (a: Place | null, b: Place | null) => (a && b ? byPlace(a, b) : 0);
  return [...alterations].sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right));
}

function isWithin(part: readonly Word[], whole: readonly Word[]): boolean {
  const same = (i: number, j: number) => (part[i]?.folded === whole[j]?.folded ? 1 : 0);
  return heaviestCommon(part.length, whole.length, same).length >= REPEATS * part.length;
}

function place(words: readonly Word[]): Alteration['left'] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  // A stretch over two passages is shown by what stands in the first.
  const end = last.passage === first.passage ? last.end : first.end;
  return { passage: first.passage, start: first.start, end };
}

/**
 * Compares two printings of one speech, word by word. Words that one lacks at its beginning or end
 * make it cut short; words that differ, are put in or left out between words that both print make it
 * altered.
 */
export function compareQuotes(
  lefts: readonly ReadQuotation[],
  rights: readonly ReadQuotation[],
): QuoteComparison {
  const [left, right] = [once(lefts), once(rights)];
  const same = (i: number, j: number) => (left[i]?.folded === right[j]?.folded ? 1 : 0);
  const pairs = heaviestCommon(left.length, right.length, same);
  const alterations: Alteration[] = [];
  const edges: Alteration[] = [];
  let cut: Side | null = null;
  const ends = [...pairs, [left.length, right.length] as const];
  let [i, j] = [0, 0];
  ends.forEach(([nextLeft, nextRight], at) => {
    const [a, b] = [left.slice(i, nextLeft), right.slice(j, nextRight)];
    const isEdge = at === 0 || at === ends.length - 1;
    if (isEdge && (a.length === 0) !== (b.length === 0)) {
      cut = a.length > 0 ? 'left' : 'right';
      if (a.length + b.length <= SHORT) edges.push({ left: place(a), right: place(b) });
    } else if (a.length + b.length > 0) {
      alterations.push({ left: place(a), right: place(b) });
    }
    [i, j] = [nextLeft + 1, nextRight + 1];
  });
  if (alterations.length > 0) {
    return { kind: 'altered', side: null, alterations: inOrder([...alterations, ...edges]) };
  }
  return { kind: cut ? 'cut short' : 'word for word', side: cut, alterations: [] };
}
