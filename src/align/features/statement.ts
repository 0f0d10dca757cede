import { at, type Cells, type Lines } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import type { Columns } from './columns.ts';

/** Terms beside a name that belong to it where both passages print them so: a title, a first name. */
const TITLE = 3;

/**
 * What two passages share beside who or where it is: the terms in both, without names and without
 * the terms that stand next to a name in both ("the chief minister, Robert Haig").
 *
 * `statement`: ln(1 + weight of those terms), on the side where it is less. Names alone prove
 * nothing: two sentences may tell of one person and not of one thing.
 */
export function statementFeatures(cells: Cells, lexicon: Lexicon): Columns {
  const inRight = statements(cells.rows, lexicon.left, lexicon.right, lexicon);
  const inLeft = statements(cells.columns, lexicon.right, lexicon.left, lexicon);
  return new Map([
    ['statement', inLeft.map((value, cell) => Math.log(1 + Math.min(value, at(inRight, cell))))],
  ]);
}

function statements(
  lines: Lines,
  own: Side,
  other: Side,
  { names, weight }: Lexicon,
): Float64Array {
  const found = new Float64Array(lines.cell.length);
  const has = new Uint8Array(weight.length);
  const counted = new Int32Array(weight.length).fill(-1);
  // Terms that follow each term in the line's passage.
  const after = new Map<number, Set<number>>();
  own.runs.forEach((run, i) => {
    after.clear();
    for (let k = 0; k < run.length; k++) {
      const id = at(run, k);
      has[id] = 1;
      if (k + 1 >= run.length) continue;
      const next = after.get(id);
      if (next) next.add(at(run, k + 1));
      else after.set(id, new Set([at(run, k + 1)]));
    }
    for (let entry = at(lines.start, i); entry < at(lines.start, i + 1); entry++) {
      const facing = other.runs[at(lines.other, entry)] ?? new Int32Array();
      const titled = besideNames(facing, names, (id, next) => after.get(id)?.has(next) ?? false);
      let sum = 0;
      for (let k = 0; k < facing.length; k++) {
        const id = at(facing, k);
        if (has[id] === 0 || at(titled, k) === 1 || counted[id] === entry) continue;
        counted[id] = entry;
        sum += at(weight, id);
      }
      found[at(lines.cell, entry)] = sum;
    }
    for (const id of run) has[id] = 0;
  });
  return found;
}

/** 1 for each term that is a name, or stands by one in a run that both passages print. */
function besideNames(
  run: Int32Array,
  names: Uint8Array,
  follows: (id: number, next: number) => boolean,
): Uint8Array {
  const beside = new Uint8Array(run.length);
  for (let k = 0; k < run.length; k++) {
    if (names[at(run, k)] === 0) continue;
    beside[k] = 1;
    for (let d = 1; d <= TITLE && k - d >= 0; d++) {
      if (!follows(at(run, k - d), at(run, k - d + 1))) break;
      beside[k - d] = 1;
    }
    for (let d = 1; d <= TITLE && k + d < run.length; d++) {
      if (!follows(at(run, k + d - 1), at(run, k + d))) break;
      beside[k + d] = 1;
    }
  }
  return beside;
}
