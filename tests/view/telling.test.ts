import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/view/comparison.ts';
import type { PieceView } from '../../src/view/telling.ts';
import { article, type BlockSketch, blocksOf, compared, type LinkSketch } from './stand-ins.ts';

function pieces(
  sketches: readonly BlockSketch[],
  links: readonly LinkSketch[] = [],
): readonly PieceView[] {
  const right = article('Beta', [['A twin.'], ['A second twin.']]);
  return comparison(compared(article('Alpha', sketches), right, links)).tellings.a;
}

describe('the reading view of an article', () => {
  it('sets the first paragraph of the report as its standfirst', () => {
    const made = pieces([{ told: ['Fast News'], furniture: 'kicker' }, ['Lead.'], ['Rest.']]);
    expect(blocksOf(made).map(({ style }) => style)).toEqual(['aside', 'standfirst', 'paragraph']);
  });

  it('says of furniture what it is, but of a heading, which shows it', () => {
    const heading = { type: 'heading', depth: 2, furniture: 'sub-heading' } as const;
    const made = pieces([
      { told: ['Fast News'], furniture: 'kicker' },
      { told: ['A boat.'], type: 'caption', furniture: 'caption' },
      { told: ['What happened'], ...heading },
      ['Lead.'],
    ]);
    expect(blocksOf(made).map(({ furniture }) => furniture)).toEqual([
      'kicker',
      'photo caption',
      null,
      null,
    ]);
  });

  it('tells the map which passages the words stand for that count what is not printed', () => {
    const left = article('Alpha', [['Lead.', 'Rest.', 'End.']], { rights: 'excerpt' });
    const right = article('Beta', [['A twin.']]);
    const view = comparison(compared(left, right, [{ left: 1, right: 0 }]));
    const [block] = blocksOf(view.tellings.a);
    const only = view.map.a.filter(({ state }) => state === 'only').map(({ from }) => from);
    expect(block?.withheld?.words).toBe('Two passages, 2 words, not printed here');
    expect(block?.withheld?.ids).toEqual(only);
  });

  it('keeps the items of one list together and apart, and the paragraphs of one item together', () => {
    const item = (
      told: string,
      group: number,
      number: number,
      ordinal: number | null,
    ): BlockSketch => ({ told: [told], type: 'list item', group, item: number, ordinal });
    const made = pieces([
      ...[item('a', 1, 1, 3), item('b', 1, 2, 4), item('c', 1, 2, 4), item('d', 1, 3, 6)],
      ...[item('e', 2, 4, null), item('f', 2, 4, null), item('g', 2, 5, null), ['End.']],
    ]);
    const lists = made.flatMap((piece) => (piece.type === 'list' ? [piece] : []));
    expect(lists.map(({ numbered }) => numbered)).toEqual([true, false]);
    expect(
      lists.map(({ items }) =>
        items.map(({ ordinal, blocks: paragraphs }) => [
          ordinal,
          paragraphs.map(({ sentences }) => sentences[0]?.html).join(' '),
        ]),
      ),
    ).toEqual([
      [
        [3, 'a'],
        [4, 'b c'],
        [6, 'd'],
      ],
      [
        [null, 'e f'],
        [null, 'g'],
      ],
    ]);
    expect(made.at(-1)?.type).toBe('block');
  });

  it('keeps the paragraphs of one quotation together', () => {
    const quote = (told: string): BlockSketch => ({ told: [told], type: 'quote', group: 1 });
    expect(pieces([quote('One.'), quote('Two.')])).toMatchObject([
      { type: 'quotation', blocks: [{}, {}] },
    ]);
  });

  it('skips no level of heading', () => {
    const heading = (depth: number): BlockSketch => ({ told: ['Head'], type: 'heading', depth });
    const made = pieces([heading(4), heading(6), heading(2), heading(3)]);
    expect(blocksOf(made).map(({ level }) => level)).toEqual([3, 4, 3, 4]);
    // HTML has six levels, and an article's own begin at the third.
    const deep = pieces([2, 3, 4, 5, 6].map(heading));
    expect(blocksOf(deep).map(({ level }) => level)).toEqual([3, 4, 5, 6, 6]);
  });

  it('links each passage to its twins, lettered where there are several', () => {
    const made = pieces(
      [['Told twice.', 'Told here.']],
      [
        { left: 0, right: 0, kind: 'reworded' },
        { left: 0, right: 1, moved: 'down' },
      ],
    );
    const [twice, here] = blocksOf(made)[0]?.sentences ?? [];
    expect(twice?.refs.map(({ number, words }) => `${number}, ${words}`)).toEqual([
      '1a, reworded: twin in Beta',
      '1b, edited, moved down: twin in Beta',
    ]);
    expect(here?.only).toBe(true);
    expect(here?.refs).toMatchObject([{ twin: null, words: 'only here' }]);
  });

  it('puts no space between sentences where the language has none', () => {
    const space = (lang: string) => {
      const left = article('A', [['一。', '二。']], { lang });
      const { tellings } = comparison(compared(left, article('B', [['三。']]), []));
      return blocksOf(tellings.a)[0]?.space;
    };
    expect([space('zh-Hans'), space('ja'), space('ko'), space('en')]).toEqual(['', '', ' ', ' ']);
  });
});
