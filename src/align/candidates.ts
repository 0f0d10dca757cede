import { at, buildCells, type Cells } from './cells.ts';
import type { Kin } from './kin.ts';
import type { Lexicon, Side } from './lexicon.ts';

/** Candidates kept for a passage, the strongest first: enough that texts of usual length lose none. */
const KEPT = 32;
/** Entries of the index read for a passage, rarest terms first; it bounds the work on long texts. */
const READ = 1500;

/**
 * Picks the cells worth scoring, in any order of the texts: the passages that share a term, looked up in an
 * inverted index from the rarest term on; a bounded number for each passage of either side.
 */
export function findCandidates(lexicon: Lexicon, kin: Kin): Cells {
  const { left, right } = lexicon;
  const rows: Set<number>[] = left.sets.map(() => new Set<number>());
  gather(lexicon, kin, left, right, (i, j) => rows[i]?.add(j));
  gather(lexicon, kin, right, left, (j, i) => rows[i]?.add(j));
  return buildCells(
    rows.map((row) => Int32Array.from(row).sort()),
    right.sets.length,
  );
}

function gather(
  lexicon: Lexicon,
  kin: Kin,
  own: Side,
  other: Side,
  keep: (own: number, other: number) => void,
): void {
  const index = invert(other, lexicon.keys.length);
  const score = new Float64Array(other.sets.length);
  own.sets.forEach((set, i) => {
    const met: number[] = [];
    let read = 0;
    const rarest = Int32Array.from(set).sort(
      (a, b) => at(lexicon.weight, b) - at(lexicon.weight, a) || a - b,
    );
    for (const id of rarest) {
      // A common term that would be read alone is still better than no candidate.
      if (read > 0 && read + entriesOf(index, kin, id) > READ) break;
      const weight = at(lexicon.weight, id);
      for (let k = at(kin.start, id); k < at(kin.start, id + 1); k++) {
        const term = at(kin.term, k);
        const gain = weight * at(kin.score, k);
        for (let entry = at(index.start, term); entry < at(index.start, term + 1); entry++) {
          const j = at(index.passage, entry);
          if (score[j] === 0) met.push(j);
          score[j] = at(score, j) + gain;
          read++;
        }
      }
    }
    const ranked =
      met.length > KEPT ? met.sort((a, b) => at(score, b) - at(score, a) || a - b) : met;
    for (const j of ranked.slice(0, KEPT)) keep(i, j);
    for (const j of met) score[j] = 0;
  });
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
