import type { Term, TermKind } from './terms.ts';

/** One article as numbered terms. */
export interface Side {
  /** Term numbers of each passage, in order. */
  readonly runs: readonly Int32Array[];
  /** The distinct term numbers of each passage, rising. */
  readonly sets: readonly Int32Array[];
  /** In how many passages each term stands. */
  readonly passages: Int32Array;
  /** The summed weight of each passage's distinct terms. */
  readonly weight: Float64Array;
}

/** The terms of a pair of articles, and how much each proves. */
export interface Lexicon {
  readonly keys: readonly string[];
  /** The whole forms that each term has in the pair: a key is cut. */
  readonly forms: readonly ReadonlySet<string>[];
  readonly kinds: readonly TermKind[];
  /** 1 where the term is a name: printed with a capital inside a sentence. */
  readonly names: Uint8Array;
  readonly weight: Float64Array;
  readonly left: Side;
  readonly right: Side;
}

/** A figure proves more than a word that is as rare. Chosen on the development sets. */
const FIGURE = 1.25;
/** A figure of one digit counts things that any report has a few of: it proves less. Chosen likewise. */
const ONE_DIGIT = 0.75;

/** A word shorter than this many letters is mostly grammar, and weighs less. */
const SHORT = 5;
/** Weight of a one-letter word, as a share of a long word that is as rare. */
const SHORTEST = 0.15;

/** Numbers the terms of two articles and weighs them. */
export function buildLexicon(
  left: readonly (readonly Term[])[],
  right: readonly (readonly Term[])[],
): Lexicon {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const forms: Set<string>[] = [];
  const kinds: TermKind[] = [];
  const letters: number[] = [];
  const capitals: number[] = [];
  const number = (term: Term): number => {
    let id = numbers.get(term.key);
    if (id === undefined) {
      id = keys.length;
      numbers.set(term.key, id);
      keys.push(term.key);
      forms.push(new Set());
      kinds.push(term.kind);
      letters.push(term.letters);
      capitals.push(0);
    }
    forms[id]?.add(term.form);
    letters[id] = Math.max(letters[id] ?? 0, term.letters);
    if (term.capital && !term.first) capitals[id] = 1;
    return id;
  };
  const runsLeft = left.map((terms) => Int32Array.from(terms, number));
  const runsRight = right.map((terms) => Int32Array.from(terms, number));
  const setsLeft = runsLeft.map(distinct);
  const setsRight = runsRight.map(distinct);
  const passagesLeft = spread(setsLeft, keys.length);
  const passagesRight = spread(setsRight, keys.length);
  const sentences = left.length + right.length;
  const weight = Float64Array.from(keys, (_, id) =>
    weigh(
      (passagesLeft[id] ?? 0) + (passagesRight[id] ?? 0),
      sentences,
      kinds[id] ?? 'word',
      letters[id] ?? 0,
    ),
  );
  return {
    keys,
    forms,
    kinds,
    names: Uint8Array.from(capitals),
    weight,
    left: side(runsLeft, setsLeft, passagesLeft, weight),
    right: side(runsRight, setsRight, passagesRight, weight),
  };
}

/**
 * A term's weight: inverse document frequency over the pair's own sentences (Spärck Jones 1972),
 * scaled so that a term that stands once weighs about 4 whatever the length of the articles.
 *
 * @param passages number of passages on both sides that have the term
 * @param sentences number of passages on both sides
 */
export function weigh(
  passages: number,
  sentences: number,
  kind: TermKind,
  letters: number,
): number {
  const rarity = Math.log((sentences + 1) / (passages + 1)) / Math.log(sentences + 1);
  const weight = 4 * Math.max(0, rarity) + 0.001;
  if (kind === 'figure') return weight * (letters > 1 ? FIGURE : ONE_DIGIT);
  if (kind === 'gram' || letters >= SHORT) return weight;
  return weight * (SHORTEST + ((1 - SHORTEST) * (letters - 1)) / (SHORT - 1));
}

function distinct(run: Int32Array): Int32Array {
  return Int32Array.from(new Set(run)).sort();
}

function spread(sets: readonly Int32Array[], terms: number): Int32Array {
  const passages = new Int32Array(terms);
  for (const set of sets) for (const id of set) passages[id] = (passages[id] ?? 0) + 1;
  return passages;
}

function side(
  runs: readonly Int32Array[],
  sets: readonly Int32Array[],
  passages: Int32Array,
  weights: Float64Array,
): Side {
  const weight = Float64Array.from(sets, (set) => {
    let sum = 0;
    for (const id of set) sum += weights[id] ?? 0;
    return sum;
  });
  return { runs, sets, passages, weight };
}
