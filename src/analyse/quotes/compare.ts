import { numerals } from '../../text/numerals.ts';
import { byPlace, type Place, type Side } from '../evidence.ts';
import { heaviestCommon, inAnyOrder, type Match } from '../reading/common-words.ts';
import type { Word } from '../reading/words.ts';
import type { Alteration, QuoteKind } from './quote.ts';
import type { ReadQuotation } from './quoted-words.ts';

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

/** Where a speech has all words of another in a row; -1 where it has not. */
function runIn(part: readonly Word[], whole: readonly Word[]): number {
  return whole.findIndex((_, at) =>
    part.every(({ folded }, step) => whole[at + step]?.folded === folded),
  );
}

/** The words of two speeches that stand for each other: in a row where one is a stretch of the other. */
function pairsOf(left: readonly Word[], right: readonly Word[]): readonly Match[] {
  const [inRight, inLeft] = [runIn(left, right), runIn(right, left)];
  if (inRight >= 0) return left.map((_, i): Match => [i, inRight + i]);
  if (inLeft >= 0) return right.map((_, j): Match => [inLeft + j, j]);
  const same = (i: number, j: number) => (left[i]?.folded === right[j]?.folded ? 1 : 0);
  return heaviestCommon(left.length, right.length, same);
}

/** Whether words are one but for the marks that join their letters: "knee-deep", "knee deep". */
function isSpelledAlike(one: readonly Word[], other: readonly Word[]): boolean {
  const letters = (words: readonly Word[]) =>
    words.map(({ folded }) => folded.replace(/[^\p{L}\p{N}]/gu, '')).join('');
  return letters(one) === letters(other);
}

function isWithin(part: readonly Word[], whole: readonly Word[]): boolean {
  const same = (i: number, j: number) => (part[i]?.folded === whole[j]?.folded ? 1 : 0);
  return heaviestCommon(part.length, whole.length, same).length >= REPEATS * part.length;
}

/** Whether what each lacks at an end is mostly what it has at the other: its clauses are exchanged. */
function areExchanged({ left, right }: Readonly<Record<Side, readonly Word[]>>): boolean {
  return 2 * inAnyOrder(left, right).length > Math.max(left.length, right.length);
}

function place(words: readonly Word[]): Alteration['left'] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  // A stretch over two passages is shown by what stands in the first.
  const end = last.passage === first.passage ? last.end : first.end;
  return { passage: first.passage, start: first.start, end };
}

function kindOf(folded: string): 'number' | 'symbol' | 'word' {
  if (/^[\d.,]+$/u.test(folded)) return 'number';
  return /^\p{Sc}$/u.test(folded) ? 'symbol' : 'word';
}

/** The number that words from a position on are; the word before may be its currency. */
function figureOf(all: readonly Word[], from: number, to: number, lang: string) {
  const first = kindOf(all[from - 1]?.folded ?? '') === 'symbol' ? from - 1 : from;
  const tokens = all.slice(first, to).map(({ folded, start, end }) => {
    return { folded, start, end, kind: kindOf(folded) };
  });
  const [read, ...more] = numerals(tokens, lang);
  return read?.count === to - from && more.length === 0 ? read.value : undefined;
}

/** The quotations of one article in the order in which the other, that prints all as one, has their words. */
function inOrderOf(many: readonly ReadQuotation[], one: readonly ReadQuotation[]) {
  const [whole, ...more] = one;
  if (!whole || more.length > 0 || many.length < 2) return many;
  const place = ({ words }: ReadQuotation): number => {
    const at = runIn(words, whole.words);
    if (at >= 0) return at;
    const same = (i: number, j: number) => (words[i]?.folded === whole.words[j]?.folded ? 1 : 0);
    return heaviestCommon(words.length, whole.words.length, same)[0]?.[1] ?? whole.words.length;
  };
  return [...many].sort((a, b) => place(a) - place(b));
}

/**
 * Compares two printings of one speech, word by word. Words that one lacks at its beginning or end
 * make it cut short; words that differ, are put in or left out between words that both print make it
 * altered.
 *
 * @param lang BCP 47 tag
 */
export function compareQuotes(
  lefts: readonly ReadQuotation[],
  rights: readonly ReadQuotation[],
  lang: string,
): QuoteComparison {
  const left = once(inOrderOf(lefts, rights));
  const right = once(inOrderOf(rights, lefts));
  const pairs = pairsOf(left, right);
  const alterations: Alteration[] = [];
  const edges: Alteration[] = [];
  const cuts = new Set<Side>();
  const cutOff: Record<Side, Word[]> = { left: [], right: [] };
  const cutPlaces: Alteration[] = [];
  const ends = [...pairs, [left.length, right.length] as const];
  let [i, j] = [0, 0];
  // A newsroom's style spells a number: "3.2m", "3.2 million".
  const isOneFigure = (toLeft: number, toRight: number): boolean => {
    const value = figureOf(left, i, toLeft, lang);
    return value !== undefined && value === figureOf(right, j, toRight, lang);
  };
  ends.forEach(([nextLeft, nextRight], at) => {
    const [a, b] = [left.slice(i, nextLeft), right.slice(j, nextRight)];
    const isEdge = at === 0 || at === ends.length - 1;
    if (isEdge && (a.length === 0) !== (b.length === 0)) {
      cuts.add(a.length > 0 ? 'left' : 'right');
      cutOff.left.push(...a);
      cutOff.right.push(...b);
      cutPlaces.push({ left: place(a), right: place(b) });
      if (a.length + b.length <= SHORT) edges.push({ left: place(a), right: place(b) });
    } else if (!isSpelledAlike(a, b) && !isOneFigure(nextLeft, nextRight)) {
      alterations.push({ left: place(a), right: place(b) });
    }
    [i, j] = [nextLeft + 1, nextRight + 1];
  });
  if (alterations.length > 0) {
    return { kind: 'altered', side: null, alterations: inOrder([...alterations, ...edges]) };
  }
  if (areExchanged(cutOff)) return { kind: 'altered', side: null, alterations: inOrder(cutPlaces) };
  const [cut, ...more] = cuts;
  // Each may have words at an end that the other lacks.
  const side = cut === undefined || more.length > 0 ? null : cut;
  return { kind: cut === undefined ? 'word for word' : 'cut short', side, alterations: [] };
}
