import { at, type Cells } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { type Columns, lowerHigher } from './columns.ts';

const NAMES = [
  'figures.shared',
  'figures.unmatched.left',
  'figures.unmatched.right',
  'names',
  'names.share',
  'names.unmatched.left',
  'names.unmatched.right',
  'rare',
] as const;

/**
 * What particular terms the two passages share, and which stand against them.
 *
 * `figures.shared`: shared figures over the smaller number of them; `figures.unmatched.lower`,
 * `.higher`: ln(1 + figures without their like), of either side. `names`: ln(1 + weight of shared
 * names); `names.share`: over the lighter side's names; `names.unmatched.lower`, `.higher`:
 * ln(1 + weight of names without their like). `rare`: ln(1 + Σ weight / √(passages left · passages
 * right)) over the shared terms: terms that stand in few passages of both articles.
 */
export function sharedTermFeatures(cells: Cells, lexicon: Lexicon): Columns {
  const { left, right, weight, kinds, names } = lexicon;
  const columns = new Map(NAMES.map((name) => [name, new Float64Array(cells.size)]));
  const totalsLeft = totals(left, lexicon);
  const totalsRight = totals(right, lexicon);
  const has = new Uint8Array(weight.length);
  left.sets.forEach((set, i) => {
    for (const id of set) has[id] = 1;
    for (let cell = at(cells.rows.start, i); cell < at(cells.rows.start, i + 1); cell++) {
      const j = at(cells.column, cell);
      const shared = { figures: 0, name: 0, scarce: 0 };
      for (const id of right.sets[j] ?? []) {
        if (has[id] === 0) continue;
        const w = at(weight, id);
        const [l, r] = [at(left.passages, id), at(right.passages, id)];
        if (kinds[id] === 'figure') shared.figures++;
        if (names[id] === 1) shared.name += w;
        shared.scarce += w / Math.sqrt(l * r);
      }
      const [l, r] = [totalsLeft[i], totalsRight[j]];
      if (!l || !r) continue;
      const fewer = Math.min(l.figures, r.figures);
      const values: Record<(typeof NAMES)[number], number> = {
        'figures.shared': fewer > 0 ? shared.figures / fewer : 0,
        'figures.unmatched.left': Math.log(1 + l.figures - shared.figures),
        'figures.unmatched.right': Math.log(1 + r.figures - shared.figures),
        names: Math.log(1 + shared.name),
        'names.share': shared.name / (Math.min(l.name, r.name) + 1),
        // Sums of the same weights in another order may differ by the last bit.
        'names.unmatched.left': Math.log(1 + Math.max(0, l.name - shared.name)),
        'names.unmatched.right': Math.log(1 + Math.max(0, r.name - shared.name)),
        rare: Math.log(1 + shared.scarce),
      };
      for (const name of NAMES) {
        const column = columns.get(name);
        if (column) column[cell] = values[name];
      }
    }
    for (const id of set) has[id] = 0;
  });
  return withoutSides(columns, ['figures.unmatched', 'names.unmatched']);
}

function totals(side: Side, { kinds, names, weight }: Lexicon) {
  return side.sets.map((set) => {
    let figures = 0;
    let name = 0;
    for (const id of set) {
      if (kinds[id] === 'figure') figures++;
      if (names[id] === 1) name += at(weight, id);
    }
    return { figures, name };
  });
}

/** Puts the lower and the higher value in the place of the left and the right one. */
function withoutSides(
  columns: ReadonlyMap<string, Float64Array>,
  names: readonly string[],
): Columns {
  const found = new Map(columns);
  for (const name of names) {
    const [left, right] = [columns.get(`${name}.left`), columns.get(`${name}.right`)];
    if (!left || !right) continue;
    const { lower, higher } = lowerHigher(left, right);
    found.delete(`${name}.left`);
    found.delete(`${name}.right`);
    found.set(`${name}.lower`, lower);
    found.set(`${name}.higher`, higher);
  }
  return found;
}
