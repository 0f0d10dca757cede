import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, risingChain } from '../../../../src/view/exports/tei/rising-chain.ts';

/** The length of a longest rising chain, by trying every cell as the first. */
function longest(cells: readonly Cell[]): number {
  return Math.max(
    0,
    ...cells.map((cell) => 1 + longest(cells.filter(({ a, b }) => a > cell.a && b > cell.b))),
  );
}

const cells = fc.uniqueArray(fc.record({ a: fc.nat(5), b: fc.nat(5) }), {
  maxLength: 10,
  selector: ({ a, b }) => `${a} ${b}`,
});

describe('risingChain', () => {
  it('leaves out links that cross or share a passage', () => {
    const links = [
      { a: 0, b: 3 },
      { a: 1, b: 0 },
      { a: 2, b: 0 },
      { a: 2, b: 2 },
    ];
    expect(risingChain(links)).toEqual([
      { a: 1, b: 0 },
      { a: 2, b: 2 },
    ]);
  });

  it('rises on both sides and is as long as can be', () => {
    fc.assert(
      fc.property(cells, (links) => {
        const chain = risingChain(links);
        expect(chain.length).toBe(longest(links));
        chain.slice(1).forEach((cell, index) => {
          expect(cell.a).toBeGreaterThan(chain[index]?.a ?? Number.POSITIVE_INFINITY);
          expect(cell.b).toBeGreaterThan(chain[index]?.b ?? Number.POSITIVE_INFINITY);
        });
        for (const cell of chain) expect(links).toContain(cell);
      }),
    );
  });

  it('looks at each link a few times, however long the chain', () => {
    const count = 1024;
    let reads = 0;
    const links = Array.from({ length: count }, (_, a) => ({
      a,
      get b() {
        reads += 1;
        return a;
      },
    }));
    expect(risingChain(links)).toHaveLength(count);
    // Log₂ of the length for the place in the chain, and a few more.
    expect(reads).toBeLessThanOrEqual(count * (Math.log2(count) + 5));
  });

  it('is the same whatever the order of its input', () => {
    fc.assert(
      fc.property(cells, (links) => {
        expect(risingChain([...links].reverse())).toEqual(risingChain(links));
      }),
    );
  });
});
