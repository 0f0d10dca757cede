import { at, type Cells, valueAt } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import { lowerHigher } from './columns.ts';

/** What `sharedTermFeatures` gives. */
export interface SharedTerms {
  readonly 'figures.shared': Float64Array;
  readonly 'figures.unmatched.lower': Float64Array;
  readonly 'figures.unmatched.higher': Float64Array;
  readonly names: Float64Array;
  readonly 'names.unmatched.lower': Float64Array;
  readonly 'names.unmatched.higher': Float64Array;
  readonly rare: Float64Array;
}

/**
 * What particular terms the two passages share, and which stand against them.
 *
 * `figures.shared`: shared figures over the smaller number of them; `figures.unmatched.lower`,
 * `.higher`: ln(1 + figures without their like), of either side. `names`: ln(1 + weight of shared
 * names); `names.unmatched.lower`, `.higher`: ln(1 + weight of names without their like). `rare`:
 * ln(1 + Σ weight / √(passages left · passages right)) over the shared terms: terms that stand in few
 * passages of both articles.
 */
export function sharedTermFeatures(cells: Cells, lexicon: Lexicon): SharedTerms {
  const { left, right, weight, kinds, names } = lexicon;
  const figures = new Float64Array(cells.size);
  const name = new Float64Array(cells.size);
  const scarce = new Float64Array(cells.size);
  const has = new Uint8Array(weight.length);
  left.sets.forEach((set, i) => {
    for (const id of set) has[id] = 1;
    for (let cell = at(cells.rows.start, i); cell < at(cells.rows.start, i + 1); cell++) {
      for (const id of right.sets[at(cells.column, cell)] ?? []) {
        if (has[id] === 0) continue;
        const w = valueAt(weight, id);
        if (kinds[id] === 'figure') figures[cell] = valueAt(figures, cell) + 1;
        if (names[id] === 1) name[cell] = valueAt(name, cell) + w;
        const spread = at(left.passages, id) * at(right.passages, id);
        scarce[cell] = valueAt(scarce, cell) + w / Math.sqrt(spread);
      }
    }
    for (const id of set) has[id] = 0;
  });

  const figure = (id: number) => (kinds[id] === 'figure' ? 1 : 0);
  const named = (id: number) => (names[id] === 1 ? valueAt(weight, id) : 0);
  const [figuresLeft, figuresRight] = [sums(left, figure), sums(right, figure)];
  // Sums of the same weights in another order may differ by the last bit.
  const rest = (side: Float64Array, of: Int32Array, part: Float64Array) =>
    part.map((value, cell) => Math.log(1 + Math.max(0, valueAt(side, at(of, cell)) - value)));
  const unmatched = (measure: (id: number) => number, part: Float64Array) =>
    lowerHigher(
      rest(sums(left, measure), cells.row, part),
      rest(sums(right, measure), cells.column, part),
    );
  const [loneFigures, loneNames] = [unmatched(figure, figures), unmatched(named, name)];
  return {
    'figures.shared': figures.map((value, cell) => {
      const row = valueAt(figuresLeft, at(cells.row, cell));
      const fewer = Math.min(row, valueAt(figuresRight, at(cells.column, cell)));
      return fewer > 0 ? value / fewer : 0;
    }),
    'figures.unmatched.lower': loneFigures.lower,
    'figures.unmatched.higher': loneFigures.higher,
    names: name.map((value) => Math.log(1 + value)),
    'names.unmatched.lower': loneNames.lower,
    'names.unmatched.higher': loneNames.higher,
    rare: scarce.map((value) => Math.log(1 + value)),
  };
}

/** A measure of terms, summed over each passage. */
function sums(side: Side, measure: (id: number) => number): Float64Array {
  return Float64Array.from(side.sets, (set) => set.reduce((sum, id) => sum + measure(id), 0));
}
