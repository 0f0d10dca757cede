import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NearWords, readNearWords } from '../../../src/align/meaning/near-words.ts';
import { nearWordsOf } from '../../../src/align/meaning/tables.ts';
import type { NearPair } from '../../../src/cli/vectors/nearest.ts';
import { tableFile } from '../../../src/cli/vectors/table-file.ts';

/** All that a table says: a word, its near word, their cosine. */
function entries({ number, start, word, cosine }: NearWords): [string, string, number][] {
  const words = [...number.keys()];
  return words.flatMap((text, index) =>
    Array.from(
      { length: (start[index + 1] ?? 0) - (start[index] ?? 0) },
      (_, at): [string, string, number] => {
        const entry = (start[index] ?? 0) + at;
        return [text, words[word[entry] ?? -1] ?? '', cosine[entry] ?? 0];
      },
    ),
  );
}

const words = Array.from({ length: 400 }, (_, index) => `word${index.toString(26)}`);

const pairs: fc.Arbitrary<NearPair[]> = fc
  .uniqueArray(
    fc.record({
      one: fc.nat(words.length - 2),
      gap: fc.integer({ min: 1, max: words.length }),
      cosine: fc.double({ min: 0.5, max: 1, noNaN: true }),
    }),
    { selector: ({ one, gap }) => `${one} ${gap}`, minLength: 1, maxLength: 60 },
  )
  .map((list) =>
    list
      .map(({ one, gap, cosine }) => ({ one, other: one + gap, cosine }))
      .filter(({ other }) => other < words.length)
      .sort((a, b) => a.one - b.one || a.other - b.other),
  )
  .filter((list) => list.length > 0);

describe('a table of near words', () => {
  it('reads as it was written, both ways, cosines to a byte', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const found = new Map(
          entries(readNearWords(tableFile(words, list))).map(([a, b, value]) => [
            `${a} ${b}`,
            value,
          ]),
        );
        expect(found.size).toBe(2 * list.length);
        for (const { one, other, cosine } of list) {
          for (const key of [`${words[one]} ${words[other]}`, `${words[other]} ${words[one]}`]) {
            expect(Math.abs((found.get(key) ?? 0) - cosine)).toBeLessThanOrEqual(0.5 / 255);
          }
        }
      }),
    );
  });

  it('is refused where its parts do not agree', () => {
    const file = tableFile(words, [{ one: 3, other: 7, cosine: 0.75 }]);
    expect(() => readNearWords({ ...file, cosines: '' })).toThrow(
      /expected a count for each word/u,
    );
    expect(() => readNearWords({ ...file, near: btoa('\u0009\0') })).toThrow(/a later word’s/u);
  });
});

describe('the tables of the languages', () => {
  it('are there for two articles of one language that has one', () => {
    expect(nearWordsOf('en', 'en')).not.toBeNull();
    expect(nearWordsOf('en-GB', 'EN')).toBe(nearWordsOf('en', 'en'));
    for (const [left, right] of [
      ['en', 'de'],
      ['de', 'en'],
      ['pt', 'pt'],
      ['constructor', 'constructor'],
    ] as const) {
      expect(nearWordsOf(left, right)).toBeNull();
    }
  });

  it('know words of like meaning, each nearness once and both ways', () => {
    const table = nearWordsOf('en', 'en');
    const known = new Map(
      entries(table as NearWords).map(([a, b, cosine]) => [`${a} ${b}`, cosine]),
    );
    expect(known.size).toBe(table?.word.length);
    for (const pair of ['thieves robbers', 'money cash', 'injured wounded']) {
      expect(known.get(pair)).toBeGreaterThan(0.5);
    }
    expect(known.has('thieves minister')).toBe(false);
    for (const [pair, cosine] of known) {
      const [a, b] = pair.split(' ');
      if (a === b || cosine < 0.49 || cosine > 1 || known.get(`${b} ${a}`) !== cosine) {
        throw new Error(`Unexpected ${pair} ${cosine}, expected a cosine of .5 to 1, both ways`);
      }
    }
  });
});
