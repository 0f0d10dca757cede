import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/align/candidates.ts';
import { cellAt } from '../../src/align/cells.ts';
import { findKin } from '../../src/align/kin.ts';
import { anyScript, sentencesIn } from './articles.ts';
import { lexiconOf } from './lexicons.ts';

function cellsOf(left: readonly string[], right: readonly string[]) {
  const lexicon = lexiconOf(left, right);
  const kin = findKin(lexicon);
  return { lexicon, kin, cells: findCandidates(lexicon, kin) };
}

describe('findCandidates', () => {
  it('finds, in short texts, exactly the passages that share a term or its kin', () => {
    const texts = anyScript.chain((script) =>
      fc.tuple(sentencesIn(script, 0, 8), sentencesIn(script, 0, 8)),
    );
    fc.assert(
      fc.property(texts, ([left, right]) => {
        const { lexicon, kin, cells } = cellsOf(left, right);
        /** The slow, obvious way: every pair of passages, every pair of terms. */
        const share = (i: number, j: number) =>
          [...(lexicon.left.sets[i] ?? [])].some((id) =>
            kin.term
              .subarray(kin.start[id] ?? 0, kin.start[id + 1] ?? 0)
              .some((other) => lexicon.right.sets[j]?.includes(other) === true),
          );
        left.forEach((_, i) => {
          right.forEach((_, j) => {
            expect([i, j, cellAt(cells, i, j) >= 0]).toEqual([i, j, share(i, j)]);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds the counterpart of each of many passages, and a bounded number a passage', () => {
    const count = 400;
    const word = (at: number) =>
      String.fromCharCode(97 + (at % 26), 97 + ((at / 26) | 0)).repeat(4);
    const left = Array.from({ length: count }, (_, at) => `The ${word(at)} quay closed again.`);
    const right = [...left].reverse();
    const { cells } = cellsOf(left, right);
    left.forEach((_, at) => {
      expect(cellAt(cells, at, count - 1 - at)).toBeGreaterThanOrEqual(0);
    });
    // From either side each passage may name 20.
    expect(cells.size).toBeLessThanOrEqual(count * 40);
    expect(cells.size).toBeLessThan(count * count);
  });

  it('keeps, for a passage that many are like, the strongest twenty, of equal ones the first', () => {
    const same = Array.from({ length: 30 }, () => 'The harbour closed.');
    const { cells } = cellsOf(same, same);
    const kept = same.flatMap((_, i) => same.map((_, j) => cellAt(cells, i, j) >= 0));
    expect(kept).toEqual(same.flatMap((_, i) => same.map((_, j) => i < 20 || j < 20)));

    const nearer = same.map((text, j) => (j < 25 ? text : 'The harbour closed on Tuesday.'));
    const strong = cellsOf(
      same.map(() => 'The harbour closed on Tuesday.'),
      nearer,
    ).cells;
    for (let j = 25; j < 30; j++) expect(cellAt(strong, 29, j)).toBeGreaterThanOrEqual(0);
  });

  it('tells rows and columns the same', () => {
    const { cells } = cellsOf(['a harbour', 'a storm'], ['a storm', 'a harbour', 'nothing else']);
    for (let cell = 0; cell < cells.size; cell++) {
      const [row, column] = [cells.row[cell] ?? -1, cells.column[cell] ?? -1];
      expect(cellAt(cells, row, column)).toBe(cell);
      const line = cells.columns.cell.subarray(
        cells.columns.start[column] ?? 0,
        cells.columns.start[column + 1] ?? 0,
      );
      expect([...line]).toContain(cell);
    }
    expect(cellAt(cells, 0, 2)).toBe(-1);
  });
});
