import { describe, expect, it } from 'vitest';
import { align } from '../../../src/align/index.ts';

const article = (...texts: string[]) => ({
  lang: 'en',
  passages: texts.map((text, block) => ({ text, furniture: false, block })),
});

const links = (left: string[], right: string[]) =>
  align(article(...left), article(...right)).links.map((link) => [link.left, link.right]);

describe('sameWordsPass', () => {
  const bridge = 'The new bridge over the Vell opened on Monday after six years of work.';
  const turned = 'After six years of work the new bridge over the Vell opened on Monday.';

  it('pairs the same words in another order, in articles of one sentence and of two', () => {
    expect(links([bridge], [turned])).toEqual([[0, 0]]);
    expect(links([bridge, 'Nobody was hurt.'], ['Cyclists want a lane.', turned])).toEqual([
      [0, 1],
    ]);
  });

  it('pairs nothing where a figure differs', () => {
    const result = (home: number) =>
      `The home side won the match at the old ground by ${home} goals.`;
    expect(links([result(2)], [result(5)])).toEqual([]);
    expect(links([result(2)], [result(2).replace('home side', 'hosts')])).toEqual([[0, 0]]);
  });

  it('pairs passages of which one alone has a figure', () => {
    const speech = '“All the rowers were taken off the pier,” Ann Poe told the paper.';
    const timed = speech.replace('pier,', 'pier within two hours,');
    expect(links([speech], [timed])).toEqual([[0, 0]]);
    expect(links([timed], [speech])).toEqual([[0, 0]]);
  });

  it('pairs a passage with one that has all its words, in articles of one sentence', () => {
    const short = 'On Monday the bridge over the Vell opened.';
    expect(links([bridge], [short])).toEqual([[0, 0]]);
    expect(links([short], [bridge])).toEqual([[0, 0]]);
    expect(links([bridge], ['On Monday the school by the Vell opened.'])).toEqual([]);
    expect(links([bridge], ['It opened on Monday.'])).toEqual([]);
  });

  it('pairs nothing for a few words in common', () => {
    expect(links(['He said so on Monday.'], ['On Monday he said no.'])).toEqual([]);
  });
});
