import { expect, test } from 'vitest';
import type { Atom } from '../../../src/align/spans/atoms.ts';
import { atomsOf } from '../../../src/align/spans/atoms.ts';
import { blocksOf } from '../../../src/align/spans/blocks.ts';

const LIMIT = 62_500;

/** Every atom once on each side, in order, but for parts that one side has nothing in. */
function holds(left: readonly Atom[], right: readonly Atom[]): number {
  const parts = blocksOf(left, right);
  let [i, j] = [0, 0];
  for (const part of parts) {
    expect(part.left).toBeGreaterThanOrEqual(i);
    expect(part.right).toBeGreaterThanOrEqual(j);
    const [width, height] = [part.leftEnd - part.left, part.rightEnd - part.right];
    if (part.isAnchor) {
      expect(width).toBe(height);
      for (let at = 0; at < width; at += 1) {
        expect(left[part.left + at]?.key).toBe(right[part.right + at]?.key);
      }
    } else expect(width * height).toBeLessThanOrEqual(LIMIT);
    [i, j] = [part.leftEnd, part.rightEnd];
  }
  return parts.length;
}

function words(count: number, word: (at: number) => string): Atom[] {
  return atomsOf(Array.from({ length: count }, (_, at) => word(at)).join(' '), 'en');
}

test('passages of ordinary length are one part', () => {
  const left = words(60, (at) => `w${at % 7}x`);
  expect(holds(left, left.slice(5))).toBe(1);
});

test('long passages are cut at what stands once on each side', () => {
  const left = words(2000, (at) => `w${at}x`);
  const right = words(2000, (at) => (at % 10 === 0 ? `v${at}x` : `w${at}x`));
  expect(holds(left, right)).toBeGreaterThan(200);
});

test('long passages without such words are cut in proportion', () => {
  const left = words(2000, (at) => ['ab', 'cd', 'ef'][at % 3] ?? '');
  const right = words(1500, (at) => ['cd', 'ab'][at % 2] ?? '');
  expect(holds(left, right)).toBeGreaterThan(1);
});
