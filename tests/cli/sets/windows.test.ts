import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SetPair } from '../../../src/cli/sets/read.ts';
import { windowsOf } from '../../../src/cli/sets/windows.ts';
import { anyPair, setPair } from './pairs.ts';

/** Where a window's cell stands in its pair. */
function inPair(pair: SetPair, { left, right }: SetPair, key: string): string {
  const [row = -1, column = -1] = key.split('-').map(Number);
  return `${pair.left.indexOf(left[row] ?? '')}-${pair.right.indexOf(right[column] ?? '')}`;
}

test('a window holds sentences that follow each other, and all links between them', () => {
  fc.assert(
    fc.property(anyPair, fc.nat(99), (pair, seed) => {
      for (const window of windowsOf(pair, seed)) {
        for (const side of ['left', 'right'] as const) {
          const from = pair[side].indexOf(window[side][0] ?? '');
          expect(window[side]).toEqual(pair[side].slice(from, from + window[side].length));
        }
        const cells = window.left.flatMap((_, row) =>
          window.right.map((_, column) => `${row}-${column}`),
        );
        for (const kind of ['gold', 'ignore', 'relation'] as const) {
          const here = new Set<string>(window[kind].keys());
          for (const key of here) expect(cells).toContain(key);
          for (const key of cells) {
            expect(here.has(key)).toBe(pair[kind].has(inPair(pair, window, key)));
          }
        }
      }
    }),
  );
});

/** Sentences that differ, so that each has one place. */
const sentences = (side: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${side} ${at}`);

const long = setPair({
  left: sentences('left', 30),
  right: sentences('right', 30),
  gold: new Set(['3-20', '17-4', '29-29']),
});

test('six windows hold a link and are as short as two sentences, two hold none', () => {
  for (let seed = 0; seed < 20; seed++) {
    const counts = windowsOf(long, seed).map(({ gold }) => gold.size);
    expect(counts).toHaveLength(8);
    expect(counts.filter((count) => count === 0)).toHaveLength(2);
  }
  const lengths = Array.from({ length: 200 }, (_, seed) => windowsOf(long, seed)).flatMap((all) =>
    all.slice(0, 6).flatMap(({ left, right }) => [left.length, right.length]),
  );
  expect(Math.min(...lengths)).toBe(2);
  expect(Math.max(...lengths)).toBe(16);
});

test('a pair without links has windows without links, and one all of links none such', () => {
  expect(windowsOf({ ...long, gold: new Set() }, 1).map(({ gold }) => gold.size)).toEqual([0, 0]);
  const all = setPair({ left: ['one'], right: ['two'], gold: new Set(['0-0']) });
  expect(windowsOf(all, 1).every(({ gold }) => gold.size === 1)).toBe(true);
});

test('windows are the same for a seed', () => {
  expect(windowsOf(long, 5)).toEqual(windowsOf(long, 5));
  expect(windowsOf(long, 5)).not.toEqual(windowsOf(long, 6));
});
