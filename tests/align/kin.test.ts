import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKin } from '../../src/align/kin.ts';
import type { Lexicon } from '../../src/align/lexicon.ts';
import { anyScript, sentencesIn } from './articles.ts';
import { lexiconOf, termOf } from './lexicons.ts';

/** The kin of each term, as pairs of keys and scores. */
function kinOf(lexicon: Lexicon): Map<string, [string, number][]> {
  const { start, term, score } = findKin(lexicon);
  return new Map(
    lexicon.keys.map((key, id) => [
      key,
      Array.from({ length: (start[id + 1] ?? 0) - (start[id] ?? 0) }, (_, at) => {
        const entry = (start[id] ?? 0) + at;
        return [lexicon.keys[term[entry] ?? -1] ?? '', score[entry] ?? 0] as [string, number];
      }),
    ]),
  );
}

describe('findKin', () => {
  it('finds spellings and inflections of a word, not other words', () => {
    const kin = kinOf(lexiconOf(['Qassem announced 2500 barges'], ['Qasem announces 2501 badges']));
    const words = (key: string) => (kin.get(key) ?? []).map(([word]) => word);
    expect(words('qassem')).toEqual(['qassem', 'qasem']);
    expect(words('barges')).toEqual(['barges']);
    expect(words('2500')).toEqual(['2500']);
    expect(words('announ')).toEqual(['announ']);
  });

  it('finds words that share their first five letters', () => {
    const kin = kinOf(lexiconOf(['demands'], ['demandé']));
    expect(kin.get('demand')).toEqual([['demand', 1]]);
    const stems = kinOf(lexiconOf(['council'], ['counci-x', 'councx']));
    expect(stems.get('counci')?.map(([word]) => word)).toContain('councx');
  });

  it('asks for six tenths of the trigrams of both, or for the same five letters', () => {
    const score = (one: string, other: string) =>
      kinOf(lexiconOf([one], [other]))
        .get(one)
        ?.find(([word]) => word === other)?.[1] ?? 0;
    // Kinship proves less than equality: nine tenths of the likeness count.
    expect(score('tarim', 'tarik')).toBeCloseTo(0.54, 9);
    expect(score('tarim', 'tariko')).toBe(0);
    expect(score('counci', 'councx')).toBeCloseTo(0.75, 9);
    expect(score('counci', 'counxy')).toBe(0);
  });

  it('puts a term before its kin, these by falling likeness; kinship goes both ways', () => {
    const texts = anyScript.chain((script) =>
      fc.tuple(sentencesIn(script, 1, 5), sentencesIn(script, 1, 5)),
    );
    fc.assert(
      fc.property(texts, ([left, right]) => {
        const lexicon = lexiconOf(left, right);
        const kin = kinOf(lexicon);
        for (const [key, list] of kin) {
          expect(list[0]).toEqual([key, 1]);
          const scores = list.map(([, score]) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const [other, score] of list) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(kin.get(other)).toContainEqual([key, score]);
            if (lexicon.kinds[termOf(lexicon, key)] !== 'word') expect(other).toBe(key);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
