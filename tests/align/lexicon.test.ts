import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/align/lexicon.ts';
import { anyScript, sentencesIn } from './articles.ts';
import { lexiconOf, termOf } from './lexicons.ts';

const anyTexts = anyScript.chain((script) =>
  fc.tuple(sentencesIn(script, 0, 6), sentencesIn(script, 0, 6)),
);

describe('buildLexicon', () => {
  it('numbers terms, and knows names by a capital inside a sentence', () => {
    const lexicon = lexiconOf(['Crews left Vella.', 'Seventy crews left.'], ['Nobody left.']);
    expect(lexicon.left.runs.map((run) => [...run].map((id) => lexicon.keys[id]))).toEqual([
      ['crews', 'left', 'vella'],
      ['70', 'crews', 'left'],
    ]);
    const names = lexicon.keys.filter((_, id) => lexicon.names[id] === 1);
    expect(names).toEqual(['vella']);
    expect(lexicon.left.passages[termOf(lexicon, 'left')]).toBe(2);
    expect(lexicon.right.passages[termOf(lexicon, 'left')]).toBe(1);
  });

  it('counts, orders and sums as one would by hand', () => {
    fc.assert(
      fc.property(anyTexts, ([left, right]) => {
        const { keys, weight, ...sides } = lexiconOf(left, right);
        expect(new Set(keys).size).toBe(keys.length);
        for (const side of [sides.left, sides.right]) {
          side.sets.forEach((set, i) => {
            const distinct = [...new Set(side.runs[i])].sort((a, b) => a - b);
            expect([...set]).toEqual(distinct);
            const sum = distinct.reduce((total, id) => total + (weight[id] ?? 0), 0);
            expect(side.weight[i]).toBeCloseTo(sum, 9);
          });
          keys.forEach((_, id) => {
            expect(side.passages[id]).toBe(side.sets.filter((set) => set.includes(id)).length);
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('weigh', () => {
  it('gives about 4 to a word that stands once in a long pair, and nearly nothing to one in all', () => {
    expect(weigh(1, 1000, 'word', 8)).toBeCloseTo(3.6, 1);
    expect(weigh(1000, 1000, 'word', 8)).toBeLessThan(0.01);
  });

  it('weighs a rarer term no less, a longer word no less, and a figure more than a word', () => {
    const letters = fc.integer({ min: 1, max: 12 });
    const [few, many] = [fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 })];
    fc.assert(
      fc.property(few, many, letters, letters, (passages, more, short, long) => {
        const all = 100;
        const [least, most] = [Math.min(short, long), Math.max(short, long)];
        expect(weigh(passages, all, 'word', short)).toBeGreaterThanOrEqual(
          weigh(passages + more, all, 'word', short),
        );
        expect(weigh(passages, all, 'word', most)).toBeGreaterThanOrEqual(
          weigh(passages, all, 'word', least),
        );
        expect(weigh(passages, all, 'figure', short)).toBeGreaterThan(
          weigh(passages, all, 'word', short),
        );
      }),
    );
  });
});
