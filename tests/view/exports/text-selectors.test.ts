import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import {
  passagesInBlocks,
  textPositionSelector,
  textQuoteSelector,
} from '../../../src/view/exports/text-selectors.ts';
import { comparisons } from './arbitraries.ts';
import { articleOf, comparisonOf } from './fixtures.ts';

/** Texts of letters, of pairs of surrogates and of halves of them, longer than the context on each side. */
const text = fc
  .array(fc.constantFrom('a', '🚒', '\ud83d', '\ude92'), { maxLength: 200 })
  .map((letters) => letters.join(''));

const part = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, one, other]) => {
  const ends = [one % (whole.length + 1), other % (whole.length + 1)];
  return { whole, start: Math.min(...ends), end: Math.max(...ends) };
});

describe('textQuoteSelector', () => {
  it('quotes 32 code points on each side, and all of what is shorter', () => {
    fc.assert(
      fc.property(part, ({ whole, start, end }) => {
        const { exact, prefix, suffix } = textQuoteSelector(whole, { start, end });
        expect(exact).toBe(whole.slice(start, end));
        expect(prefix ?? '').toBe([...whole.slice(0, start)].slice(-32).join(''));
        expect(suffix ?? '').toBe([...whole.slice(end)].slice(0, 32).join(''));
      }),
    );
  });
});

describe('textPositionSelector', () => {
  it('counts code points', () => {
    expect(textPositionSelector('a🚒b🚒c', { start: 3, end: 6 })).toEqual({
      type: 'TextPositionSelector',
      start: 2,
      end: 4,
    });
  });
});

describe('passagesInBlocks', () => {
  it('gives each passage that is shown its neighbours in the block, up to one that is withheld', () => {
    const left = articleOf('Post', [['One.', 'Two.', 'Three.', 'Four.', 'Five.'], ['Six.']], {
      rights: 'excerpt',
    });
    const right = articleOf('Star', [['One.', 'Two.', 'Four.', 'Six.']]);
    const pairs = [
      [0, 0],
      [1, 1],
      [3, 2],
      [5, 3],
    ] as const;
    const { articles } = comparisonData(comparisonOf(left, right, pairs), '/');
    expect([...passagesInBlocks(articles.a).values()]).toEqual([
      { text: 'One.', around: 'One. Two.', start: 0 },
      { text: 'Two.', around: 'One. Two.', start: 5 },
      { text: 'Four.', around: 'Four.', start: 0 },
      { text: 'Six.', around: 'Six.', start: 0 },
    ]);
  });

  it('finds every passage that is shown at its place', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        const { a, b } = comparisonData(input, '/').articles;
        for (const article of [a, b]) {
          const shown = article.passages.filter((passage) => passage.text !== null);
          const placed = passagesInBlocks(article);
          expect([...placed.keys()]).toEqual(shown.map(({ id }) => id));
          for (const { text: own, around, start } of placed.values()) {
            expect(around.slice(start, start + own.length)).toBe(own);
          }
          expect([...placed.values()].map(({ text: own }) => own)).toEqual(
            shown.map((passage) => passage.text),
          );
        }
      }),
    );
  });
});
