import { at, buildCells, type Cells, valueAt } from './cells.ts';
import type { Kin } from './kin.ts';
import type { Lexicon, Side } from './lexicon.ts';
import { rarestFirst } from './rarity.ts';

/**
 * Candidates kept for a passage, the strongest first. On the development sets 20, 24 and 32 measure alike;
 * at 16 a link of the own gold is lost.
 */
const KEPT = 20;
/** Entries of the index read for a passage, rarest terms first; it bounds the work on long texts. */
const READ = 1500;

/**
 * Picks the cells worth scoring, in any order of the texts: the passages that share a term, looked up in an
 * inverted index from the rarest term on; a bounded number for each passage of either side.
 */
export function findCandidates(lexicon: Lexicon, kin: Kin): Cells {
  const { left, right } = lexicon;
  const rows: Set<number>[] = left.sets.map(() => new Set<number>());
  const ordered = rarestFirst(lexicon.weight);
  gather({ lexicon, kin, ordered }, left, right, (i, j) => rows[i]?.add(j));
  gather({ lexicon, kin, ordered }, right, left, (j, i) => rows[i]?.add(j));
  return buildCells(
    rows.map((row) => Int32Array.from(row).sort()),
    right.sets.length,
  );
}

/** The terms of a pair, and the order in which a passage's are looked up. */
interface Terms {
  readonly lexicon: Lexicon;
  readonly kin: Kin;
  readonly ordered: (terms: Int32Array) => Int32Array;
}

function gather(
  { lexicon, kin, ordered }: Terms,
  own: Side,
  other: Side,
  keep: (own: number, other: number) => void,
): void {
  const index = invert(other, lexicon.keys.length);
  const score = new Float64Array(other.sets.length);
  own.sets.forEach((set, i) => {
    const met: number[] = [];
    let read = 0;
    for (const id of ordered(set)) {
      // A common term that would be read alone is still better than no candidate.
      if (read > 0 && read + entriesOf(index, kin, id) > READ) break;
      const weight = valueAt(lexicon.weight, id);
      for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
        const term = at(kin.term, k);
        const gain = weight * valueAt(kin.score, k);
        for (let entry = at(index.start, term); entry < at(index.start, term + 1); entry++) {
          const j = at(index.passage, entry);
          if (score[j] === 0) met.push(j);
          score[j] = valueAt(score, j) + gain;
          read++;
        }
      }
    }
    for (const j of strongest(met, score)) keep(i, j);
    for (const j of met) score[j] = 0;
  });
}

/** The passages with the highest scores, `KEPT` at most, in any order; of equal ones the first. */
function strongest(met: readonly number[], score: Float64Array): readonly number[] {
  if (met.length <= KEPT) return met;
  const scores = new Float64Array(met.length);
  for (let k = 0; k < met.length; k++) scores[k] = valueAt(score, met[k] ?? 0);
  const least = valueAt(scores.sort(), scores.length - KEPT);
  const above = met.filter((j) => valueAt(score, j) > least);
  const even = met.filter((j) => valueAt(score, j) === least).sort((a, b) => a - b);
  return [...above, ...even.slice(0, KEPT - above.length)];
}

/** Entries of the index that a term and its kin have. */
function entriesOf(index: Index, kin: Kin, id: number): number {
  let entries = 0;
  for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
    const term = at(kin.term, k);
    entries += at(index.start, term + 1) - at(index.start, term);
  }
  return entries;
}

interface Index {
  readonly start: Int32Array;
  readonly passage: Int32Array;
}

/** For each term, the passages that have it. */
function invert(side: Side, terms: number): Index {
  const start = new Int32Array(terms + 1);
  for (let id = 0; id < terms; id++) start[id + 1] = at(start, id) + at(side.passages, id);
  const passage = new Int32Array(at(start, terms));
  const next = start.slice();
  side.sets.forEach((set, i) => {
    for (const id of set) {
      const slot = at(next, id);
      passage[slot] = i;
      next[id] = slot + 1;
    }
  });
  return { start, passage };
}
