import { fold } from '../text/fold.ts';
import { range } from '../text/range.ts';
import type {
  Alignment,
  AlignOptions,
  ArticleInput,
  Kind,
  Link,
  PassageInput,
  Row,
} from './alignment.ts';
import { at } from './cells.ts';
import { heaviestChain } from './chain.ts';
import { featuresOf } from './features/lexical.ts';
import { type Scores, scorePair } from './score.ts';
import { weights } from './weights.ts';

/**
 * Pairs the passages of two articles that share a statement: many-to-many, in any order.
 *
 * Pure and deterministic. Every offset in the result points into the passage's own text.
 */
export function align(
  left: ArticleInput,
  right: ArticleInput,
  options: AlignOptions = {},
): Alignment {
  const scores = scorePair(left, right, weights, options);
  const moved = movedCells(scores);
  const links: Link[] = [];
  for (let cell = 0; cell < scores.cells.size; cell++) {
    const p = at(scores.p, cell);
    const [i, j] = [at(scores.cells.row, cell), at(scores.cells.column, cell)];
    const [a, b] = [left.passages[i], right.passages[j]];
    const pinned = options.same?.some(([l, r]) => l === i && r === j) ?? false;
    const parted = options.different?.some(([l, r]) => l === i && r === j) ?? false;
    if (!a || !b || (!pinned && (parted || p < weights.threshold))) continue;
    links.push({
      left: i,
      right: j,
      kind: kindOf(a, b, at(scores.lexical.get('dice') ?? new Float64Array(), cell)),
      moved: moved.get(cell) ?? null,
      pinned,
      confidence: pinned ? 1 : p,
      spans: {
        left: [{ ...range(0, a.text.length), state: 'changed', opposite: 0 }],
        right: [{ ...range(0, b.text.length), state: 'changed', opposite: 0 }],
        covers: { left: range(0, a.text.length), right: range(0, b.text.length) },
      },
      evidence: {
        features: { ...featuresOf(scores.lexical, cell), ...featuresOf(scores.context, cell) },
        shared: [],
        words: { both: 0, left: 0, right: 0, longestRun: 0 },
        pass: pinned ? 'pin' : 'score',
      },
    });
  }
  return { links, rows: rowsOf(links, left.passages.length, right.passages.length) };
}

function kindOf(a: PassageInput, b: PassageInput, dice: number): Kind {
  const words = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  if (words(a.text) === words(b.text)) return 'verbatim';
  return dice >= 0.6 ? 'edited' : 'reworded';
}

function movedCells({ cells, p }: Scores): Map<number, 'up' | 'down'> {
  const linked = p.map((value) => (value >= weights.threshold ? value : 0));
  const chain = heaviestChain(cells, linked);
  const moved = new Map<number, 'up' | 'down'>();
  for (let cell = 0; cell < cells.size; cell++) {
    if (at(linked, cell) === 0) continue;
    const [i, j] = [at(cells.row, cell), at(cells.column, cell)];
    let up = false;
    let down = false;
    chain.rows.forEach((row, k) => {
      if (row < i && at(chain.columns, k) > j) up = true;
      if (row > i && at(chain.columns, k) < j) down = true;
    });
    if (up) moved.set(cell, 'up');
    else if (down) moved.set(cell, 'down');
  }
  return moved;
}

function rowsOf(links: readonly Link[], n: number, m: number): Row[] {
  const group = Int32Array.from({ length: n + m }, (_, at) => at);
  const root = (node: number): number => {
    let top = node;
    while (at(group, top) !== top) top = at(group, top);
    return top;
  };
  for (const { left, right } of links) {
    const [a, b] = [root(left), root(n + right)];
    group[Math.max(a, b)] = Math.min(a, b);
  }
  const rows = new Map<number, { left: number[]; right: number[]; links: number[] }>();
  for (let node = 0; node < n + m; node++) {
    const key = root(node);
    const row = rows.get(key) ?? { left: [], right: [], links: [] };
    rows.set(key, row);
    if (node < n) row.left.push(node);
    else row.right.push(node - n);
  }
  links.forEach((link, index) => {
    rows.get(root(link.left))?.links.push(index);
  });
  const paired = [...rows.values()].filter((row) => row.left.length > 0);
  for (const row of [...rows.values()].filter((row) => row.left.length === 0)) {
    const before = (row.right[0] ?? 0) - 1;
    const spot = paired.findLastIndex(({ right }) => right.includes(before));
    paired.splice(spot + 1, 0, row);
  }
  return paired;
}
