import { at, type Cells } from '../cells.ts';
import type { Lexicon, Side } from '../lexicon.ts';
import type { Columns } from './columns.ts';

/**
 * What particular terms the two passages share.
 *
 * `figures.shared`: shared figures over the smaller number of them; `figures.conflict`: 1 where both have
 * figures and share none. `names`: ln(1 + weight of shared names); `names.share`: over the lighter side's.
 * `unique`: ln(1 + weight) of shared terms that stand in one passage of each article; `unique.share`: over the
 * lighter passage. `rare`: ln(1 + Σ weight / √(passages left · passages right)).
 */
export function sharedTermFeatures(cells: Cells, lexicon: Lexicon): Columns {
  const { left, right, weight, kinds, names } = lexicon;
  const columns = [
    'figures.shared',
    'figures.conflict',
    'names',
    'names.share',
    'unique',
    'unique.share',
    'rare',
  ];
  const [figuresShared, figuresConflict, nameWeight, nameShare, unique, uniqueShare, rare] = [
    new Float64Array(cells.size),
    new Float64Array(cells.size),
    new Float64Array(cells.size),
    new Float64Array(cells.size),
    new Float64Array(cells.size),
    new Float64Array(cells.size),
    new Float64Array(cells.size),
  ];
  const totals = (side: Side) =>
    side.sets.map((set) => {
      let figures = 0;
      let name = 0;
      for (const id of set) {
        if (kinds[id] === 'figure') figures++;
        if (names[id] === 1) name += at(weight, id);
      }
      return { figures, name };
    });
  const totalsLeft = totals(left);
  const totalsRight = totals(right);
  const has = new Uint8Array(weight.length);
  left.sets.forEach((set, i) => {
    for (const id of set) has[id] = 1;
    for (let cell = at(cells.rows.start, i); cell < at(cells.rows.start, i + 1); cell++) {
      const j = at(cells.column, cell);
      let figures = 0;
      let name = 0;
      let once = 0;
      let scarce = 0;
      for (const id of right.sets[j] ?? []) {
        if (has[id] === 0) continue;
        const w = at(weight, id);
        const [l, r] = [at(left.passages, id), at(right.passages, id)];
        if (kinds[id] === 'figure') figures++;
        if (names[id] === 1) name += w;
        if (l === 1 && r === 1) once += w;
        scarce += w / Math.sqrt(l * r);
      }
      const [l, r] = [totalsLeft[i], totalsRight[j]];
      if (!l || !r) continue;
      const fewer = Math.min(l.figures, r.figures);
      figuresShared[cell] = fewer > 0 ? figures / fewer : 0;
      figuresConflict[cell] = fewer > 0 && figures === 0 ? 1 : 0;
      nameWeight[cell] = Math.log(1 + name);
      nameShare[cell] = name / (Math.min(l.name, r.name) + 1);
      unique[cell] = Math.log(1 + once);
      uniqueShare[cell] = once / (Math.min(at(left.weight, i), at(right.weight, j)) + 1e-9);
      rare[cell] = Math.log(1 + scarce);
    }
    for (const id of set) has[id] = 0;
  });
  const values = [figuresShared, figuresConflict, nameWeight, nameShare, unique, uniqueShare, rare];
  return new Map(columns.map((name, k) => [name, values[k] ?? new Float64Array(cells.size)]));
}
