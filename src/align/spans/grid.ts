import type { Atom } from './atoms.ts';
import type { Part } from './blocks.ts';
import type { Compare, Likeness } from './comparison.ts';
import type { Pairing } from './phrases.ts';

/** What a pair of atoms counts towards the alignment: a content word is the unit. */
const WORTH = { same: 1, spelling: 0.9, name: 0.9, kin: 0.45 } as const;
/** A function word counts for little, so that content words decide. */
const LIGHT = 0.35;
/** Added where a pair follows another without a gap, so that runs hold together. */
const NEXT_TO = 0.25;

/** Several words that are one name or compound count as one side's fewer words do. */
function phraseWorth(pairing: Pairing): number {
  const atoms = Math.min(pairing.leftEnd - pairing.left, pairing.rightEnd - pairing.right);
  return atoms * WORTH[pairing.likeness];
}

/** What ends at a cell: nothing, one atom a side by its likeness, or from here on a phrase by number. */
const NOTHING = 0;
const SINGLE: readonly Likeness[] = ['same', 'spelling', 'name', 'kin'];
const PHRASE = 1 + SINGLE.length;

const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;
const PAIR = 3;

/** The cells of one part, a row for each left atom; row and column 0 stand before the first. */
class Grid {
  readonly part: Part;
  readonly width: number;
  /** The worthiest pairings up to a cell. */
  readonly best: Float64Array;
  /** The same where a pairing ends exactly at the cell; below 0 where none does. */
  readonly ended: Float64Array;
  /** What ends there. */
  readonly last: Int32Array;
  readonly step: Uint8Array;

  constructor(part: Part) {
    this.part = part;
    this.width = part.rightEnd - part.right + 1;
    const size = (part.leftEnd - part.left + 1) * this.width;
    this.best = new Float64Array(size);
    this.ended = new Float64Array(size).fill(-1);
    this.last = new Int32Array(size);
    this.step = new Uint8Array(size);
  }

  /** Offers a pairing from one cell to another. */
  offer(from: number, to: number, worth: number, what: number): void {
    const before = this.ended[from] ?? -1;
    const run = before < 0 ? -1 : before + NEXT_TO;
    const total = worth + Math.max(this.best[from] ?? 0, run);
    if (total <= (this.ended[to] ?? -1)) return;
    this.ended[to] = total;
    this.last[to] = what;
  }

  /** Settles a cell once everything that may end there has been offered. */
  settle(cell: number): void {
    const up = this.best[cell - this.width] ?? 0;
    const back = this.best[cell - 1] ?? 0;
    const here = this.ended[cell] ?? -1;
    if (here >= up && here >= back) {
      this.best[cell] = here;
      this.step[cell] = PAIR;
    } else {
      this.best[cell] = Math.max(up, back);
      this.step[cell] = up >= back ? SKIP_LEFT : SKIP_RIGHT;
    }
  }

  /** Whether the best way to a cell's pairing goes on from a run that ends at `from`. */
  continues(from: number): boolean {
    const before = this.ended[from] ?? -1;
    return before >= 0 && before + NEXT_TO > (this.best[from] ?? 0);
  }
}

/** The phrases that lie in a part, by the cell they end at. */
function byEnd(grid: Grid, phrases: readonly Pairing[]): Map<number, number[]> {
  const { part, width } = grid;
  const found = new Map<number, number[]>();
  phrases.forEach((phrase, number) => {
    if (phrase.left < part.left || phrase.leftEnd > part.leftEnd) return;
    if (phrase.right < part.right || phrase.rightEnd > part.rightEnd) return;
    const cell = (phrase.leftEnd - part.left) * width + (phrase.rightEnd - part.right);
    const list = found.get(cell) ?? [];
    list.push(number);
    found.set(cell, list);
  });
  return found;
}

function trace(grid: Grid, phrases: readonly Pairing[]): Pairing[] {
  const { part, width } = grid;
  const found: Pairing[] = [];
  let i = part.leftEnd - part.left;
  let j = part.rightEnd - part.right;
  let mustPair = false;
  while (i > 0 && j > 0) {
    const cell = i * width + j;
    const what = grid.last[cell] ?? NOTHING;
    if (what !== NOTHING && (mustPair || grid.step[cell] === PAIR)) {
      const [left, right] = [part.left + i - 1, part.right + j - 1];
      const likeness = SINGLE[what - 1] ?? 'same';
      const pairing = phrases[what - PHRASE] ?? {
        left,
        leftEnd: left + 1,
        right,
        rightEnd: right + 1,
        likeness,
      };
      found.push(pairing);
      i = pairing.left - part.left;
      j = pairing.right - part.right;
      mustPair = grid.continues(i * width + j);
    } else if (grid.step[cell] === SKIP_LEFT) i -= 1;
    else j -= 1;
  }
  return found.reverse();
}

/**
 * The worthiest pairings of a part's atoms that keep both orders, by dynamic programming over its
 * cells. Of equally worthy ones it takes the same on every run, though not always the same when
 * sides are exchanged: `describeLink` sees to that.
 *
 * @param left the left passage's atoms
 * @param phrases as `phrasePairings` finds them
 * @returns in order
 */
export function alignPart(
  part: Part,
  left: readonly Atom[],
  compare: Compare,
  phrases: readonly Pairing[],
): Pairing[] {
  const grid = new Grid(part);
  const { width } = grid;
  const ending = byEnd(grid, phrases);
  for (let i = 1; i <= part.leftEnd - part.left; i += 1) {
    const isLight = left[part.left + i - 1]?.isLight ?? false;
    for (let j = 1; j < width; j += 1) {
      const cell = i * width + j;
      const likeness = compare(part.left + i - 1, part.right + j - 1);
      if (likeness !== null) {
        const worth = isLight && likeness === 'same' ? LIGHT : WORTH[likeness];
        grid.offer(cell - width - 1, cell, worth, 1 + SINGLE.indexOf(likeness));
      }
      const phrasesHere = ending.size === 0 ? undefined : ending.get(cell);
      for (const number of phrasesHere ?? []) {
        const phrase = phrases[number];
        if (!phrase) continue;
        const from = (phrase.left - part.left) * width + (phrase.right - part.right);
        grid.offer(from, cell, phraseWorth(phrase), PHRASE + number);
      }
      grid.settle(cell);
    }
  }
  return trace(grid, phrases);
}
