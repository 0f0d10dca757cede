import { at, type Cells, valueAt } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { type Columns, lowerHigher } from './columns.ts';

/** What a term counts for in a sequence beside its weight, so that grammar words count too. */
const ANY = 0.3;

/**
 * What a plain word diff would pair, as far as the two articles keep one order.
 *
 * The heaviest common subsequence of the two articles' terms (as a diff finds it, but weighted, and
 * over candidate cells only) puts some weight in each cell. `gate` is how much of the common weight
 * the subsequence keeps beyond what it keeps when one article's passages are read backwards: about 0
 * where the articles share no order, 1 where they share it wholly. All values are multiplied by it.
 *
 * `sequence`: ln(1 + weight); `sequence.lower`, `.higher`: share of each passage's weight.
 */
export function sequenceFeatures(cells: Cells, lexicon: Lexicon): Columns {
  const forward = commonSequence(cells, lexicon, offsets(lexicon.right, false));
  const backward = commonSequence(cells, lexicon, offsets(lexicon.right, true));
  const common = commonWeight(lexicon);
  const gate = Math.max(0, forward.total - backward.total) / (common - backward.total + 1e-9);
  const share = (side: Side, passage: Int32Array) =>
    forward.weight.map(
      (value, cell) => (gate * value) / (valueAt(side.weight, at(passage, cell)) + 1),
    );
  const { lower, higher } = lowerHigher(
    share(lexicon.left, cells.row),
    share(lexicon.right, cells.column),
  );
  return new Map([
    ['sequence', forward.weight.map((value) => gate * Math.log(1 + value))],
    ['sequence.lower', lower],
    ['sequence.higher', higher],
  ]);
}

/** Position of each passage's first term in its article, or in its article read from the last passage. */
function offsets({ runs }: Side, isReversed: boolean): Int32Array {
  const starts = new Int32Array(runs.length);
  let position = 0;
  for (let k = 0; k < runs.length; k++) {
    const passage = isReversed ? runs.length - 1 - k : k;
    starts[passage] = position;
    position += runs[passage]?.length ?? 0;
  }
  return starts;
}

/** Weight of the terms that both articles print, each as often as both do. */
function commonWeight({ left, right, weight }: Lexicon): number {
  const count = ({ runs }: Side) => {
    const counts = new Int32Array(weight.length);
    for (const run of runs) for (const id of run) counts[id] = at(counts, id) + 1;
    return counts;
  };
  const [a, b] = [count(left), count(right)];
  let sum = 0;
  for (let id = 0; id < weight.length; id++) {
    sum += Math.min(at(a, id), at(b, id)) * (ANY + valueAt(weight, id));
  }
  return sum;
}

/**
 * A term that stands in more places than this among a passage's candidates tells no order, and would
 * make the work grow with the square of a long passage. On the development sets 32 and 128 measure alike.
 */
const MOST_PLACES = 32;

/** A term that the passage does not have; the end of a term's chain of places. */
const NONE = -2;
const END = -1;

interface Sequence {
  /** Weight of the sequence's terms in each cell. */
  readonly weight: Float64Array;
  readonly total: number;
}

/** Matches that the sequence is made of, grown as needed. */
class Matches {
  right = new Int32Array(1024);
  cell = new Int32Array(1024);
  before = new Int32Array(1024);
  sum = new Float64Array(1024);
  count = 0;

  add(right: number, cell: number): void {
    if (this.count === this.right.length) {
      const grow = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
        to.set(from);
        return to;
      };
      const size = this.count * 2;
      this.right = grow(this.right, new Int32Array(size));
      this.cell = grow(this.cell, new Int32Array(size));
      this.before = grow(this.before, new Int32Array(size));
      this.sum = grow(this.sum, new Float64Array(size));
    }
    this.right[this.count] = right;
    this.cell[this.count] = cell;
    this.count += 1;
  }
}

/**
 * The heaviest common subsequence over the cells' equal terms, by a Fenwick tree of prefix maxima
 * over the right article's positions: O(k log m) for k equal terms.
 */
function commonSequence(cells: Cells, lexicon: Lexicon, starts: Int32Array): Sequence {
  const { left, right, weight } = lexicon;
  const length = right.runs.reduce((sum, run) => sum + run.length, 0);
  const most = new Float64Array(length + 1);
  const holder = new Int32Array(length + 1).fill(-1);
  const matches = new Matches();
  // The places of each term of a left passage in its candidates, as chains through `places`.
  const head = new Int32Array(weight.length).fill(NONE);
  const places = { position: [] as number[], cell: [] as number[], next: [] as number[] };
  const placed = new Int32Array(weight.length);
  let total = 0;
  let best = -1;
  left.runs.forEach((run, i) => {
    for (const id of run) {
      head[id] = END;
      placed[id] = 0;
    }
    let count = 0;
    for (let cell = at(cells.rows.start, i); cell < at(cells.rows.start, i + 1); cell++) {
      const j = at(cells.column, cell);
      const facing = right.runs[j] ?? new Int32Array();
      for (let k = 0; k < facing.length; k++) {
        const id = at(facing, k);
        const last = at(head, id);
        if (last === NONE) continue;
        places.position[count] = at(starts, j) + k;
        places.cell[count] = cell;
        places.next[count] = last;
        head[id] = count;
        placed[id] = at(placed, id) + 1;
        count += 1;
      }
    }
    for (const id of run) {
      if (at(placed, id) > MOST_PLACES) continue;
      const first = matches.count;
      for (let place = at(head, id); place >= 0; place = places.next[place] ?? END) {
        const match = matches.count;
        const position = places.position[place] ?? 0;
        matches.add(position, places.cell[place] ?? 0);
        let before = 0;
        let node = 0;
        for (let k = position; k > 0; k -= k & -k) {
          if (valueAt(most, k) > before) {
            before = valueAt(most, k);
            node = k;
          }
        }
        const sum = ANY + valueAt(weight, id) + before;
        matches.before[match] = at(holder, node);
        matches.sum[match] = sum;
        if (sum > total) {
          total = sum;
          best = match;
        }
      }
      // One left term follows none of its own matches: they enter the tree together.
      for (let match = first; match < matches.count; match++) {
        const sum = valueAt(matches.sum, match);
        // What holds a part of the tree holds its larger parts as well, or something heavier does.
        for (
          let k = at(matches.right, match) + 1;
          k <= length && sum > valueAt(most, k);
          k += k & -k
        ) {
          most[k] = sum;
          holder[k] = match;
        }
      }
    }
    for (const id of run) head[id] = NONE;
  });
  const found = new Float64Array(cells.size);
  for (let match = best; match >= 0; match = at(matches.before, match)) {
    const previous = at(matches.before, match);
    const cell = at(matches.cell, match);
    const own = valueAt(matches.sum, match) - (previous < 0 ? 0 : valueAt(matches.sum, previous));
    found[cell] = valueAt(found, cell) + own;
  }
  return { weight: found, total };
}
