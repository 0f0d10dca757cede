import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedWord } from '../../src/align/alignment.ts';
import { sharedWords } from '../../src/align/evidence.ts';
import { align, strongestRejected, THRESHOLD } from '../../src/align/index.ts';
import { article, relatedArticles } from './articles.ts';

describe('sharedWords', () => {
  const weights: Readonly<Record<string, number>> = { quay: 3, the: 0.2, storm: 2 };
  const weigh = ({ left }: { left: string }) => weights[left.toLowerCase()] ?? 1;

  it('lists the heaviest first, a word that recurs once', () => {
    const same = (word: string) => ({ left: word, right: word });
    expect(sharedWords([same('the'), same('storm'), same('Quay'), same('The')], weigh)).toEqual([
      { left: 'Quay', right: 'Quay', weight: 3 },
      { left: 'storm', right: 'storm', weight: 2 },
      { left: 'The', right: 'The', weight: 0.2 },
    ]);
  });
});

describe('the evidence of a link', () => {
  it('has every feature that the model reads, and words that both print', () => {
    const left = article(['The harbour board closed the northern quay on Tuesday.', 'It rained.']);
    const right = article(['On Tuesday the board closed its northern quay.', 'Nobody spoke.']);
    const [link] = align(left, right).links;
    expect(link?.evidence.pass).toBe('score');
    expect(Object.keys(link?.evidence.features ?? {})).toEqual(
      expect.arrayContaining(['dice', 'cover.lower', 'p']),
    );
    expect(link?.evidence.shared.map((word) => word.left)).toEqual(
      expect.arrayContaining(['board', 'closed', 'northern', 'quay', 'Tuesday']),
    );
    expect(link?.evidence.words.both).toBeGreaterThan(4);
  });
});

describe('words of like meaning', () => {
  const pair = (left: string, right: string, lang = 'en') => {
    const [one] = align(
      { ...article([left]), lang },
      { ...article([right]), lang },
      { same: [[0, 0]] },
    ).links;
    return one?.evidence.alike.map((word) => [word.left, word.right]);
  };

  it('are told in pairs, each word once, where the passages share no such word', () => {
    expect(pair('Thieves took the cash.', 'Robbers left with money.')).toEqual(
      expect.arrayContaining([
        ['Thieves', 'Robbers'],
        ['cash', 'money'],
      ]),
    );
    expect(pair('Thieves and robbers took it.', 'Robbers took it.')).toEqual([]);
  });

  it('are none that are two forms of one word', () => {
    const left = article(['They were calling for help.']);
    const right = article(['Someone called for help.']);
    const [one] = align(left, right, { same: [[0, 0]] }).links;
    const words = (list: readonly SharedWord[] = []) => list.map((word) => [word.left, word.right]);
    expect(words(one?.evidence.shared)).toContainEqual(['calling', 'called']);
    expect(words(one?.evidence.alike)).toEqual([]);
  });

  it('are none in a language without a table', () => {
    expect(pair('Thieves took the cash.', 'Robbers left with money.', 'pt')).toEqual([]);
  });
});

describe('strongestRejected', () => {
  it('tells the pairs that share one mention of a name and nothing else', () => {
    const company = [
      'The council met in the town hall and the vote was close.',
      'Rain is expected in the valley, where the harvest has begun.',
    ];
    const rejected = strongestRejected(
      article([
        'Six years of work ended when the mayor, Ana Ruiz, opened that bridge.',
        ...company,
      ]),
      article(['Flowers came from the mayor, Ana Ruiz, whose doctors advise rest.', ...company]),
      {},
      9,
    );
    const mentions = rejected.filter(({ isMention }) => isMention);
    expect(mentions.map(({ left, right }) => [left, right])).toEqual([[0, 0]]);
  });

  it('are no mentions where the editor parts them', () => {
    const left = article(['The mayor, Ana Ruiz, opened the new bridge on Monday.']);
    const right = article(['Ana Ruiz, the mayor, opened the new bridge on Monday.']);
    const [one] = strongestRejected(left, right, { different: [[0, 0]] }, 1);
    expect(one).toMatchObject({ left: 0, right: 0, isMention: false });
    expect(one?.confidence).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('are no links, the likeliest first, no more than asked for', () => {
    fc.assert(
      fc.property(relatedArticles, fc.nat(6), ([left, right], count) => {
        const rejected = strongestRejected(left, right, {}, count);
        expect(rejected.length).toBeLessThanOrEqual(count);
        const confidences = rejected.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        const { links } = align(left, right);
        for (const { left: i, right: j, confidence, isMention } of rejected) {
          expect(isMention || confidence < THRESHOLD).toBe(true);
          expect(links.some((link) => link.left === i && link.right === j)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});
