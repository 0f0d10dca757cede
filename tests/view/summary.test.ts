import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/view/comparison.ts';
import type { Sentence } from '../../src/view/run.ts';
import { article, compared, type LinkSketch } from './stand-ins.ts';

const left = article('Alpha', [
  ['One two three four five six.'],
  ['Seven eight.'],
  ['Nine ten.'],
  { told: ['Kicker of many many words.'], furniture: 'kicker' },
]);
const right = article('Beta News', [['One two three four five six.'], ['Nine ten eleven.']]);

function view(links: readonly LinkSketch[]) {
  return comparison(compared(left, right, links));
}

function words(sentence: Sentence | undefined): string | undefined {
  return sentence?.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

describe('the summary', () => {
  it('tells how much of each has a twin, the fuller report first', () => {
    const both = [
      { left: 0, right: 0 },
      { left: 2, right: 1 },
    ];
    expect(view(both).lede).toBe(
      'All of Beta News’ report has a twin in Alpha’s. A fifth of Alpha’s has none.',
    );
    expect(view([{ left: 0, right: 0 }]).lede).toBe(
      'Two thirds of Beta News’ report has a twin in Alpha’s, and three fifths of Alpha’s in Beta News’.',
    );
  });

  it('says so where nothing is shared, and where all is', () => {
    expect(view([]).lede).toBe('No passage of either report has a twin in the other.');
    expect(view([]).figuresNote).toBe('The reports share no passage.');
    const one = article('Alpha', [['One two.']]);
    const all = comparison(compared(one, article('Beta', [['One two.']]), [{ left: 0, right: 0 }]));
    expect(all.lede).toBe('All of each report has a twin in the other.');
  });

  it('says once what is much the same of both, and why it differs of neither', () => {
    const of = (a: readonly [number, number], b: readonly [number, number]) => {
      const told = (counts: readonly number[]) =>
        counts.map((count) => [Array.from({ length: count }, () => 'word').join(' ')]);
      const pair = [article('Alpha', told(a)), article('Beta', told(b))] as const;
      return comparison(compared(pair[0], pair[1], [{ left: 0, right: 0 }]));
    };
    // 84 and 85 per cent: "five sixths" and "about five sixths".
    const near = of([84, 16], [68, 12]);
    expect(near.lede).toBe('About five sixths of each report has a twin in the other.');
    expect(near.figuresNote).toBeNull();
    expect(of([50, 50], [50, 50]).lede).toBe('Half of each report has a twin in the other.');
  });

  it('says long names once', () => {
    const name = 'The Lower Vell Valley and Coast Intelligencer';
    const long = (shared: number) =>
      comparison(
        compared(
          article('Alpha', [['One two.'], ['Three.']]),
          article(name, shared === 2 ? [['One two.']] : [['One two.'], ['Three four.']]),
          [{ left: 0, right: 0 }],
        ),
      ).lede;
    expect(long(1)).toBe(
      `Two thirds of Alpha’s report has a twin in the other, and half of ${name}’s.`,
    );
    expect(long(2)).toBe(
      `All of ${name}’s report has a twin in the other. A third of Alpha’s has none.`,
    );
  });

  it('lays two lines that differ to length only where length explains it', () => {
    const words = (count: number) => [Array.from({ length: count }, () => 'word').join(' ')];
    const note = (as: readonly [shared: number, own: number], bs: readonly [number, number]) =>
      comparison(
        compared(article('Alpha', as.map(words)), article('Beta', bs.map(words)), [
          { left: 0, right: 0 },
        ]),
      ).figuresNote;
    expect(note([40, 60], [40, 20])).toBe(
      'The two lines differ because one report is longer: what they share fills two thirds of the shorter and two fifths of the longer.',
    );
    // The longer report shares the larger part of itself, or the two parts are one.
    expect(note([66, 34], [48, 32])).toBeNull();
    expect(note([66, 34], [53, 27])).toBeNull();
    // The shared passages themselves are told at other lengths.
    expect(note([20, 80], [40, 20])).toBeNull();
    expect(note([50, 50], [30, 65])).toMatch(/about the same length/u);
    // A tenth shorter is shorter.
    expect(note([50, 50], [50, 41])).toMatch(/about the same length/u);
    expect(note([50, 50], [50, 40])).toMatch(/^The two lines differ/u);
    // Four fifths of the shared words are much the same length; less is another telling.
    expect(note([50, 50], [40, 20])).toMatch(/^The two lines differ/u);
    expect(note([51, 49], [40, 20])).toBeNull();
  });

  it('counts rows, the longest run and what moved', () => {
    const { notes, rows } = view([
      { left: 0, right: 0, kind: 'verbatim', longestRun: 6 },
      { left: 2, right: 1, moved: 'up' },
    ]);
    expect(notes.map(words)).toEqual([
      'Two rows stand in both, one of them word for word; one stands in Alpha alone.',
      'The longest stretch that both print alike is 6 words, in row\u00a01.',
      'One row stands in another place in Beta News’ report (3 words).',
    ]);
    expect(notes[1]?.[1]).toEqual({ text: 'row\u00a01', href: `#${rows[0]?.id}` });
  });

  it('counts as many moved rows as the filter does, and says where words are not counted', () => {
    const caption = { told: ['Boats at noon.'], furniture: 'caption' as const };
    const moved = (...rights: readonly number[]) => {
      const links = rights.map((at) => ({ left: at, right: at, moved: 'up' as const }));
      const told = article('Beta', [['One two.'], ['Three four.'], caption]);
      return comparison(
        compared(article('Alpha', [['One two.'], ['Three four.'], caption]), told, links),
      );
    };
    const note = (...rights: readonly number[]) => words(moved(...rights).notes.at(-1));
    expect(note(0, 1)).toBe('Two rows stand in another place in Beta’s report (4 words).');
    expect(note(0, 2)).toBe(
      'Two rows stand in another place in Beta’s report (2 words, furniture aside).',
    );
    expect(note(2)).toBe('One row stands in another place in Beta’s report (furniture alone).');
    expect([moved(0, 1), moved(0, 2), moved(2)].map(({ filters }) => filters.moved)).toEqual([
      2, 2, 1,
    ]);
  });

  it('names the first row that has the longest run', () => {
    const { notes } = view([
      { left: 0, right: 0, longestRun: 6 },
      { left: 2, right: 1, longestRun: 6 },
    ]);
    expect(words(notes[1])).toMatch(/ in row\u00a01\.$/u);
  });

  it('leaves furniture out of every figure', () => {
    const { tally, articles } = view([]);
    expect(articles.a.words).toBe(10);
    expect(tally.a.cells.map(({ percent }) => percent)).toEqual([0, 0, 0, 100]);
  });

  it('counts a passage that a caption tells, and tells rows of captions apart', () => {
    const caption = (text: string) => ({ told: [text], furniture: 'caption' as const });
    const { notes, tally } = comparison(
      compared(
        article('Alpha', [['One two.'], ['Three four.'], caption('Boats at noon.')]),
        article('Beta', [['One two.'], caption('Three and four.'), caption('Boats at noon.')]),
        [
          { left: 0, right: 0, kind: 'verbatim' },
          { left: 1, right: 1, kind: 'reworded' },
          { left: 2, right: 2, kind: 'edited' },
        ],
      ),
    );
    expect(words(notes[0])).toBe(
      'Two rows stand in both, one of them word for word. One more pairs furniture, not word for word.',
    );
    expect(tally.a.cells.map(({ words: count }) => count)).toEqual([2, 0, 2, 0]);
    expect(tally.b.cells.map(({ words: count }) => count)).toEqual([2, 0, 0, 0]);
  });

  it('counts as many rows word for word as the filter does', () => {
    const caption = { told: ['Boats at noon.'], furniture: 'caption' as const };
    const kicker = { told: ['News'], furniture: 'kicker' as const };
    const sides = (outlet: string) => article(outlet, [['One two.'], caption, kicker]);
    const same = (at: number) => ({ left: at, right: at, kind: 'verbatim' as const });
    const note = (links: readonly LinkSketch[]) => {
      const { notes, filters } = comparison(compared(sides('Alpha'), sides('Beta'), links));
      return [words(notes[0]), filters.kinds.find(({ kind }) => kind === 'verbatim')?.count];
    };
    expect(note([{ left: 0, right: 0 }, same(1)])).toEqual([
      'One row stands in both, not word for word. One more pairs furniture, word for word.',
      1,
    ]);
    expect(note([0, 1, 2].map(same))).toEqual([
      'One row stands in both, word for word. Two more pair furniture, all of them word for word.',
      3,
    ]);
  });

  it('counts a passage with two twins by the farther one', () => {
    const { tally } = view([
      { left: 0, right: 0, kind: 'verbatim' },
      { left: 0, right: 1, kind: 'reworded' },
    ]);
    expect(tally.a.cells.map(({ fate, words: n }) => [fate, n])).toEqual([
      ['verbatim', 0],
      ['edited', 0],
      ['reworded', 6],
      ['only-here', 4],
    ]);
    expect(tally.b.cells[0]?.words).toBe(6);
  });
});
