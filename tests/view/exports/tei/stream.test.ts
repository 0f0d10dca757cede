import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonData } from '../../../../src/view/exports/comparison-data.ts';
import { stream } from '../../../../src/view/exports/tei/stream.ts';
import { comparisons } from '../arbitraries.ts';
import { articleOf, comparisonOf, harbourFire } from '../fixtures.ts';

/** The stream with every passage as its number in its article. */
function numbers(input: Parameters<typeof comparisonData>[0]) {
  const data = comparisonData(input, '/');
  return stream(data).map(({ a, b }) => [
    a.map((passage) => data.articles.a.passages.indexOf(passage)),
    b.map((passage) => data.articles.b.passages.indexOf(passage)),
  ]);
}

describe('stream', () => {
  it('faces what keeps its order, a split sentence with both its parts', () => {
    expect(numbers(harbourFire())).toEqual([
      [[0], []],
      [[1], []],
      [[], [0]],
      [[2], [1]],
      [[3], [2, 3]],
      [[4], []],
      [[], [4]],
      [[], [5]],
    ]);
  });

  it('joins passages that two links of one row tie crosswise', () => {
    const left = articleOf('Morning Post', [['One.', 'Two.']]);
    const right = articleOf('Evening Star', [['Two, one.', 'Two again.']]);
    expect(
      numbers(
        comparisonOf(left, right, [
          [0, 0],
          [1, 0],
          [1, 1],
        ]),
      ),
    ).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
    ]);
  });

  it('gives each article whole and in its own order', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        const data = comparisonData(input, '/');
        const places = stream(data);
        expect(places.flatMap(({ a }) => a)).toEqual(data.articles.a.passages);
        expect(places.flatMap(({ b }) => b)).toEqual(data.articles.b.passages);
      }),
    );
  });

  it('faces only passages of one row', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        for (const { a, b, row } of stream(comparisonData(input, '/'))) {
          expect(row.a).toEqual(expect.arrayContaining(a.map(({ id }) => id)));
          expect(row.b).toEqual(expect.arrayContaining(b.map(({ id }) => id)));
        }
      }),
    );
  });
});
