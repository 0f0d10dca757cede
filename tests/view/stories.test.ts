import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import { ledgers } from '../../src/analyse/index.ts';
import type { Article } from '../../src/content/story.ts';
import { alignmentInput } from '../../src/view/alignment-input.ts';
import { ledgerInput } from '../../src/view/ledger-input.ts';
import { type StoryCard, storyCard } from '../../src/view/stories.ts';
import { article, compared } from './stand-ins.ts';

const ALPHA = article('Alpha', [
  [
    'A fire tore through a depot on Marrow Quay on Tuesday, injuring 14 people.',
    'The ferry sank off Orme when its mast broke.',
    'Nobody swam.',
  ],
]);
const BETA = article('Beta', [
  [
    'On Tuesday sixteen people were hurt by a fire in the depot on Marrow Quay.',
    'The mast of the ferry broke off Orme.',
    'It rained.',
  ],
]);
const GAMMA = article('Gamma', [
  [
    'Fourteen people were hurt on Tuesday by a fire in a depot on Marrow Quay.',
    'A ferry sank off Orme.',
    'Snow fell.',
  ],
]);

/** The card of a story of these articles, as the aligner pairs them. */
function card(...articles: readonly [Article, Article, ...Article[]]): StoryCard {
  const story = { ...compared(articles[0], articles[1], []).story, articles };
  const listed = articles.flatMap((left, at) =>
    articles.slice(at + 1).map((right) => {
      const { left: a, right: b, options } = alignmentInput(story, left, right);
      const input = { story, left, right, alignment: align(a, b, options) };
      return { input, ledgers: ledgers(ledgerInput(input)) };
    }),
  );
  return storyCard(story, listed);
}

/** The conflicts of each comparison, in words. */
function told({ comparisons }: StoryCard): (string | null)[] {
  return comparisons.map(
    ({ conflicts }) =>
      conflicts?.map((run) => (typeof run === 'string' ? run : run.text)).join('') ?? null,
  );
}

describe('the card of a story', () => {
  it('tells the figures in conflict of a comparison, and of a story of two articles no more', () => {
    const two = card(ALPHA, BETA);
    expect(told(two)).toEqual(['One figure is in conflict: 14 people / sixteen people.']);
    expect(two.conflicts).toBeNull();
  });

  it('tells none where the articles agree', () => {
    expect(told(card(ALPHA, GAMMA))).toEqual([null]);
  });

  it('tells in how many comparisons of several figures are in conflict', () => {
    const three = card(ALPHA, BETA, GAMMA);
    expect(told(three)).toEqual([
      'One figure is in conflict: 14 people / sixteen people.',
      null,
      'One figure is in conflict: sixteen people / Fourteen people.',
    ]);
    expect(three.conflicts).toBe('Figures are in conflict in two of its three comparisons.');
    expect(card(ALPHA, GAMMA, GAMMA).conflicts).toBeNull();
  });
});
