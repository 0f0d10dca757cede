import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/view/comparison.ts';
import type { PieceView } from '../../src/view/telling.ts';
import { article, type BlockSketch, compared, type LinkSketch } from './stand-ins.ts';

function pieces(
  sketches: readonly BlockSketch[],
  links: readonly LinkSketch[] = [],
): readonly PieceView[] {
  const right = article('Beta', [['A twin.'], ['A second twin.']]);
  return comparison(compared(article('Alpha', sketches), right, links)).tellings.a;
}

function blocks(made: readonly PieceView[]) {
  return made.flatMap((piece) => (piece.type === 'block' ? [piece.block] : piece.blocks));
}

describe('the reading view of an article', () => {
  it('sets the first paragraph of the report as its standfirst', () => {
    const made = pieces([{ told: ['Fast News'], furniture: 'kicker' }, ['Lead.'], ['Rest.']]);
    expect(blocks(made).map(({ style }) => style)).toEqual(['aside', 'standfirst', 'paragraph']);
  });

  it('keeps the items of one list together, and those of another apart', () => {
    const item = (told: string, group: number, ordinal: number | null): BlockSketch => ({
      told: [told],
      type: 'list item',
      group,
      ordinal,
    });
    const made = pieces([item('a', 1, 3), item('b', 1, 4), item('c', 2, null), ['End.']]);
    expect(
      made.map((piece) => [
        piece.type,
        piece.type === 'list' ? [piece.start, piece.blocks.length] : null,
      ]),
    ).toEqual([
      ['list', [3, 2]],
      ['list', [null, 1]],
      ['block', null],
    ]);
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
    expect(blocks(made).map(({ level }) => level)).toEqual([3, 4, 3, 4]);
  });

  it('links each passage to its twins, lettered where there are several', () => {
    const made = pieces(
      [['Told twice.', 'Told here.']],
      [
        { left: 0, right: 0, kind: 'reworded' },
        { left: 0, right: 1, moved: 'down' },
      ],
    );
    const [twice, here] = blocks(made)[0]?.sentences ?? [];
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
      return blocks(tellings.a)[0]?.space;
    };
    expect([space('zh-Hans'), space('ja'), space('ko'), space('en')]).toEqual(['', '', ' ', ' ']);
  });
});
