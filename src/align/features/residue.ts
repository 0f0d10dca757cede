import { at, type Cells, type Lines, valueAt } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { type Columns, lowerHigher } from './columns.ts';

/**
 * What a cell explains that no better cell does. A shared term proves little where a likelier
 * counterpart of the passage has it too.
 *
 * `residue.lower`, `.higher`: ln(1 + weight of the shared terms, each times one less the greatest
 * probability of another cell of the line that shares it and is no twin), for the row and for the column.
 */
export function residueFeatures(
  cells: Cells,
  lexicon: Lexicon,
  p: Float64Array,
  twins: { readonly left: Int32Array; readonly right: Int32Array },
): Columns {
  const { lower, higher } = lowerHigher(
    residue(cells.rows, lexicon.left, lexicon.right, lexicon.weight, p, twins.right),
    residue(cells.columns, lexicon.right, lexicon.left, lexicon.weight, p, twins.left),
  );
  return new Map([
    ['residue.lower', lower],
    ['residue.higher', higher],
  ]);
}

function residue(
  lines: Lines,
  own: Side,
  other: Side,
  weight: Float64Array,
  p: Float64Array,
  twins: Int32Array,
): Float64Array {
  const found = new Float64Array(p.length);
  const has = new Uint8Array(weight.length);
  const best = new Float64Array(weight.length);
  const second = new Float64Array(weight.length);
  const bestGroup = new Int32Array(weight.length);
  own.sets.forEach((set, i) => {
    const [from, to] = [at(lines.start, i), at(lines.start, i + 1)];
    for (const id of set) {
      has[id] = 1;
      best[id] = 0;
      second[id] = 0;
      bestGroup[id] = -1;
    }
    for (let entry = from; entry < to; entry++) {
      const value = valueAt(p, at(lines.cell, entry));
      const group = at(twins, at(lines.other, entry));
      for (const id of other.sets[at(lines.other, entry)] ?? []) {
        if (has[id] === 0) continue;
        if (value > valueAt(best, id)) {
          if (at(bestGroup, id) !== group) second[id] = valueAt(best, id);
          best[id] = value;
          bestGroup[id] = group;
        } else if (at(bestGroup, id) !== group && value > valueAt(second, id)) second[id] = value;
      }
    }
    for (let entry = from; entry < to; entry++) {
      const group = at(twins, at(lines.other, entry));
      let sum = 0;
      for (const id of other.sets[at(lines.other, entry)] ?? []) {
        if (has[id] === 0) continue;
        const rival = at(bestGroup, id) === group ? valueAt(second, id) : valueAt(best, id);
        sum += valueAt(weight, id) * (1 - rival);
      }
      found[at(lines.cell, entry)] = Math.log(1 + sum);
    }
    for (const id of set) has[id] = 0;
  });
  return found;
}
