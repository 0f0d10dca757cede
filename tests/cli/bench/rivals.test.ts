import { describe, expect, it } from 'vitest';
import { answersFrom, plainWords, rivalThreshold } from '../../../src/cli/bench/rival.ts';
import { characterCosine, wordCosine } from '../../../src/cli/bench/rivals/cosine.ts';
import { fingerprints } from '../../../src/cli/bench/rivals/fingerprints.ts';
import { diffWordRows, wordDiff, wordRow } from '../../../src/cli/bench/rivals/word-diff.ts';
import { setPair } from '../sets/pairs.ts';

const bridge = 'The old bridge over the river fell on Monday.';
const barges = 'Seventy barges waited outside the northern lock.';
const council = 'Council members demanded an inquiry before nightfall.';

describe.each([wordDiff, fingerprints, wordCosine, characterCosine])('$name', (rival) => {
  it('scores equal sentences 1, or as good as 1, and no cell above', () => {
    const scores = rival.scores(setPair({ left: [bridge, barges], right: [bridge, barges] }));
    expect(scores.get('0-0')).toBeGreaterThan(0.99);
    expect(scores.get('1-1')).toBeGreaterThan(0.99);
    for (const score of scores.values()) expect(score).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('scores a sentence with some words changed between nothing and all', () => {
    const right = ['The old bridge over the river collapsed on Tuesday.', barges];
    const score = rival.scores(setPair({ left: [bridge, barges], right })).get('0-0') ?? 0;
    expect(score).toBeGreaterThan(0.2);
    expect(score).toBeLessThan(0.95);
  });

  it('gives no cell to texts without a word in common', () => {
    const scores = rival.scores(setPair({ left: [barges], right: ['Порт закрыт.'] }));
    expect([...scores.values()].filter((score) => score > 0)).toEqual([]);
  });

  it.each([
    [[], []],
    [[], [bridge]],
    [[''], ['…']],
    [['Bridge'], ['Bridge']],
  ])('takes %j and %j', (left, right) => {
    expect(() => rival.scores(setPair({ left, right }))).not.toThrow();
  });
});

describe('what stands in another order', () => {
  const left = [bridge, barges, council];
  const right = [council, bridge, barges];
  const moved = ['0-1', '1-2', '2-0'];
  const found = (rival: typeof wordDiff) => {
    const pair = setPair({ left, right });
    const [answer] = answersFrom([{ pair, scores: rival.scores(pair) }], 0.9);
    return moved.filter((key) => answer?.said.has(key));
  };

  it('is lost to a diff, which keeps one order', () => {
    expect(found(wordDiff)).toEqual(['0-1', '1-2']);
  });

  it.each([fingerprints, wordCosine, characterCosine])('is found by $name', (rival) => {
    expect(found(rival)).toEqual(moved);
  });
});

describe('what the rivals share', () => {
  it('reads words in lower case, marks kept, Han and kana one by one', () => {
    expect(plainWords('The Bridge’s “fall”, 2,500 m')).toEqual([
      'the',
      'bridge',
      's',
      'fall',
      '2',
      '500',
      'm',
    ]);
    expect(plainWords('大桥 にて')).toEqual(['大', '桥', 'に', 'て']);
    expect(plainWords('…')).toEqual([]);
  });

  it('takes a cell from the threshold on', () => {
    const scores = new Map([
      ['0-0', 0.5],
      ['0-1', 0.49],
    ]);
    const [answer] = answersFrom([{ pair: setPair(), scores }], 0.5);
    expect([...(answer?.said ?? [])]).toEqual([['0-0', 0.5]]);
  });

  it('chooses the threshold that tells links from the rest', () => {
    const pair = setPair({ gold: new Set(['0-0', '1-1']) });
    const scores = new Map([
      ['0-0', 0.4],
      ['1-1', 0.36],
      ['0-1', 0.3],
      ['1-0', 0.05],
    ]);
    const threshold = rivalThreshold([{ pair, scores }]);
    expect(threshold).toBeGreaterThan(0.3);
    expect(threshold).toBeLessThanOrEqual(0.36);
  });

  it('gives a diff up that takes longer than it may', () => {
    const words = (from: number) => Array.from({ length: 3000 }, (_, at) => `w${from + at}`);
    const [a, b] = [wordRow([words(0).join(' ')]), wordRow([words(9000).join(' ')])];
    expect(diffWordRows(a, b, 1)).toBeNull();
    expect(diffWordRows(wordRow([bridge]), wordRow([bridge]), 1000)).toHaveLength(1);
  });
});
