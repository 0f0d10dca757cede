import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/align/alignment.ts';
import { moves } from '../../src/align/moves.ts';
import { type RowLink, rowsOf } from '../../src/align/rows.ts';

/** Rows as "left passages | right passages". */
function written(rows: readonly Row[]): string[] {
  return rows.map(({ left, right }) => `${left.join(' ')} | ${right.join(' ')}`.trim());
}

function link(left: number, right: number, moved: RowLink['moved'] = null): RowLink {
  return { left, right, moved };
}

describe('examples', () => {
  test('rows follow the left article', () => {
    expect(written(rowsOf([link(1, 0), link(0, 1, 'down')], 3, 2))).toEqual([
      '0 | 1',
      '1 | 0',
      '2 |',
    ]);
  });

  test('a right passage alone stands after the passage before it', () => {
    const rows = rowsOf([link(0, 1), link(2, 3)], 3, 5);
    expect(written(rows)).toEqual(['| 0', '0 | 1', '| 2', '1 |', '2 | 3', '| 4']);
  });

  test('a moved passage does not take its neighbours along', () => {
    const rows = rowsOf([link(0, 0), link(0, 2, 'down'), link(1, 1)], 2, 4);
    expect(written(rows)).toEqual(['0 | 0 2', '1 | 1', '| 3']);
  });

  test('what stands between passages of one row comes after the half of them', () => {
    const rows = rowsOf([link(0, 0), link(1, 1), link(1, 3)], 2, 4);
    expect(written(rows)).toEqual(['0 | 0', '1 | 1 3', '| 2']);
    const late = rowsOf([link(0, 0), link(1, 1), link(1, 3), link(1, 4)], 2, 5);
    expect(written(late)).toEqual(['0 | 0', '| 2', '1 | 1 3 4']);
  });

  test('a lead with a twin far below stays first', () => {
    const rows = rowsOf([link(0, 0), link(0, 1), link(1, 1), link(1, 5)], 2, 6);
    expect(written(rows)).toEqual(['0 1 | 0 1 5', '| 2', '| 3', '| 4']);
    const twice = rowsOf([link(0, 0), link(0, 2), link(0, 3)], 1, 4);
    expect(written(twice)).toEqual(['0 | 0 2 3', '| 1']);
  });

  test('links tie passages together through others', () => {
    const rows = rowsOf([link(0, 0), link(1, 0), link(1, 2), link(3, 1)], 4, 3);
    expect(written(rows)).toEqual(['0 1 | 0 2', '2 |', '3 | 1']);
    expect(rows.map(({ links }) => links)).toEqual([[0, 1, 2], [], [3]]);
  });

  test('nothing has no rows, and one side alone keeps its order', () => {
    expect(rowsOf([], 0, 0)).toEqual([]);
    expect(written(rowsOf([], 0, 2))).toEqual(['| 0', '| 1']);
    expect(written(rowsOf([], 2, 0))).toEqual(['0 |', '1 |']);
  });
});

const SIZE = 7;

const linked: fc.Arbitrary<RowLink[]> = fc
  .uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), {
    maxLength: 9,
    selector: (cell) => cell.join(' '),
  })
  .map((cells) => {
    const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const flags = moves(
      sorted.map(([left, right]) => ({ left, right, words: 1, furniture: false })),
      false,
    );
    return sorted.map(([left, right], at) => link(left, right, flags[at] ?? null));
  });

/** The slow, obvious way to know which passages are tied together: walk from each. */
function reachable(links: readonly RowLink[], left: number): string {
  const lefts = new Set([left]);
  const rights = new Set<number>();
  for (let grown = true; grown; ) {
    const size = lefts.size + rights.size;
    for (const one of links) if (lefts.has(one.left)) rights.add(one.right);
    for (const one of links) if (rights.has(one.right)) lefts.add(one.left);
    grown = lefts.size + rights.size > size;
  }
  const rising = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  return JSON.stringify([rising(lefts), rising(rights)]);
}

describe('laws', () => {
  test('every passage and every link is in exactly one row, with what it is tied to', () => {
    fc.assert(
      fc.property(linked, (links) => {
        const rows = rowsOf(links, SIZE, SIZE);
        const all = (side: 'left' | 'right' | 'links') => rows.flatMap((row) => row[side]);
        const count = (length: number) => Array.from({ length }, (_, at) => at);
        expect([...all('left')].sort((a, b) => a - b)).toEqual(count(SIZE));
        expect([...all('right')].sort((a, b) => a - b)).toEqual(count(SIZE));
        expect([...all('links')].sort((a, b) => a - b)).toEqual(count(links.length));
        for (const row of rows) {
          for (const left of row.left) {
            expect(JSON.stringify([row.left, row.right])).toBe(reachable(links, left));
          }
          for (const at of row.links) expect(row.left).toContain(links[at]?.left);
        }
      }),
    );
  });

  test('rows are in the left article’s order, right-only ones in the right one’s', () => {
    fc.assert(
      fc.property(linked, (links) => {
        const rows = rowsOf(links, SIZE, SIZE);
        const firsts = rows.flatMap(({ left }) => left.slice(0, 1));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  test('exchanging the sides ties the same passages together', () => {
    fc.assert(
      fc.property(linked, (links) => {
        const exchanged = links.map(({ left, right }) => link(right, left));
        const sets = (rows: readonly Row[], turn: boolean) =>
          rows
            .map(({ left, right }) => JSON.stringify(turn ? [right, left] : [left, right]))
            .sort();
        expect(sets(rowsOf(exchanged, SIZE, SIZE), true)).toEqual(
          sets(rowsOf(links, SIZE, SIZE), false),
        );
      }),
    );
  });
});
