import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrix } from '../../../src/view/story/matrix.ts';
import { article } from '../stand-ins.ts';
import { storyOf } from './comparisons.ts';

const alpha = article('Alpha', [
  ['One two three four.'],
  ['Five six.'],
  ['Seven eight nine ten.'],
  { told: ['Kicker words here'], furniture: 'kicker' },
]);
const beta = article('Beta', [['One two three four five.'], ['Else entirely now here there.']]);
const gamma = article('Gamma', [['Five six indeed.']]);
const { story, comparisons } = storyOf([alpha, beta, gamma], {
  'alpha--beta': [
    { left: 0, right: 0 },
    { left: 3, right: 0 },
  ],
  'alpha--gamma': [{ left: 1, right: 0 }],
});

describe('the matrix of a story', () => {
  const view = matrix(story, comparisons);

  it('has a line and a column for each outlet, and nothing where one meets itself', () => {
    expect(view.outlets).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(view.lines.map(({ outlet, words }) => [outlet, words])).toEqual([
      ['Alpha', '10 words'],
      ['Beta', '10 words'],
      ['Gamma', '3 words'],
    ]);
    view.lines.forEach(({ cells }, line) => {
      expect(cells.map((cell) => cell?.where ?? null)).toEqual(
        view.outlets.map((outlet, column) => (column === line ? null : outlet)),
      );
    });
  });

  it('says how much of the line’s report the column’s tells, in figures and words, each way', () => {
    const shares = view.lines.map(({ cells }) =>
      cells.map((cell) => cell && [cell.percent, cell.words]),
    );
    expect(shares).toEqual([
      [null, [40, 'two fifths'], [20, 'a fifth']],
      [[50, 'half'], null, [0, 'none']],
      [[100, 'all'], [0, 'none'], null],
    ]);
  });

  it('leads to the comparison of the two, whichever stands left in it, and to the passages', () => {
    const paths = view.lines.map(({ cells }) => cells.map((cell) => cell?.path ?? null));
    expect(paths).toEqual([
      [null, 'bridge/alpha--beta/', 'bridge/alpha--gamma/'],
      ['bridge/alpha--beta/', null, 'bridge/beta--gamma/'],
      ['bridge/alpha--gamma/', 'bridge/beta--gamma/', null],
    ]);
    expect(view.lines.map(({ path, any }) => [path, any.path])).toEqual([
      ['bridge/passages/alpha/', 'bridge/passages/alpha/'],
      ['bridge/passages/beta/', 'bridge/passages/beta/'],
      ['bridge/passages/gamma/', 'bridge/passages/gamma/'],
    ]);
  });

  it('counts what any other tells once, furniture aside', () => {
    expect(view.lines.map(({ any }) => [any.percent, any.words])).toEqual([
      [60, 'three fifths'],
      [50, 'half'],
      [100, 'all'],
    ]);
  });

  it('finds no less told by any other than by each', () => {
    const cell = fc.tuple(fc.nat(2), fc.nat(1));
    fc.assert(
      fc.property(fc.array(cell), fc.array(cell), (one, two) => {
        const links = (cells: readonly (readonly [number, number])[], right: number) => [
          ...new Map(
            cells.map(([i, j]) => [`${i} ${j % right}`, { left: i, right: j % right }]),
          ).values(),
        ];
        const made = storyOf([alpha, beta, gamma], {
          'alpha--beta': links(one, 2),
          'alpha--gamma': links(two, 1),
        });
        for (const { cells, any } of matrix(made.story, made.comparisons).lines) {
          for (const share of cells) expect(share?.percent ?? 0).toBeLessThanOrEqual(any.percent);
        }
      }),
    );
  });

  it('says how wide it is', () => {
    const size = (count: number) => {
      const articles = Array.from({ length: count }, (_, n) => article(`O ${n}`, [['A b c.']]));
      const made = storyOf(articles, {});
      return matrix(made.story, made.comparisons).size;
    };
    expect([3, 5, 6, 9, 10].map(size)).toEqual(['small', 'small', 'large', 'large', 'huge']);
  });
});
