import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgers } from '../../src/analyse/index.ts';
import { facing } from '../../src/view/facing.ts';
import { ledgerInput } from '../../src/view/ledger-input.ts';
import { sharePercent } from '../../src/view/share-percent.ts';
import { sharedWords, tallyLine } from '../../src/view/tally.ts';
import { article, compared } from './stand-ins.ts';

/** A passage of some words, signs among them, which other ways of counting take for words. */
function passage(words: number): string {
  return Array.from({ length: words }, (_, at) =>
    at % 3 === 2 ? `well-known $5 + word${at}` : `word${at}`,
  ).join(' ');
}

const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 });
const kinds = fc.array(fc.constantFrom('verbatim', 'edited', 'reworded', null), {
  minLength: 7,
  maxLength: 7,
});

it('tells the same shares as the ledger of coverage, and its parts add up to them', () => {
  fc.assert(
    fc.property(lengths, kinds, (words, fates) => {
      const texts = words.map((count) => [passage(count)]);
      const furniture = { told: ['Photo by nobody at all'], furniture: 'caption' } as const;
      const input = compared(
        article('Alpha', [...texts, furniture]),
        article('Beta', texts),
        words.flatMap((_, at) => {
          const kind = fates[at] ?? null;
          return kind === null ? [] : [{ left: at, right: at, kind }];
        }),
      );
      const { shares } = ledgers(ledgerInput(input)).coverage;
      const { a, b } = facing(input);
      for (const [line, own] of [
        [tallyLine(a), shares.left],
        [tallyLine(b), shares.right],
      ] as const) {
        expect([line.words, sharedWords(line)]).toEqual([own.words, own.paired]);
        expect(own.same).toBeLessThanOrEqual(own.paired);
        const percents = line.cells.map(({ percent }) => percent ?? 0);
        expect(percents.reduce((sum, part) => sum + part, 0)).toBe(100);
        expect(100 - (percents.at(-1) ?? 0)).toBe(sharePercent(own.paired, own.words));
      }
    }),
    { numRuns: 60 },
  );
});
