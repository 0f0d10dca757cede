import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atom, atomsOf } from '../../../src/align/spans/atoms.ts';
import { phrasePairings } from '../../../src/align/spans/phrases.ts';

const words = (text: string) => atomsOf(text, 'en');

/** Words of one side written as others on the other side, as found: "0–1 / 0–2". */
function compounds(left: readonly Atom[], right: readonly Atom[]): string[] {
  return phrasePairings(left, right, new Map())
    .filter(({ likeness }) => likeness === 'same')
    .map((one) => `${one.left}–${one.leftEnd} / ${one.right}–${one.rightEnd}`);
}

/** The same, by looking at every stretch of up to three words of either side. */
function everyCompound(left: readonly Atom[], right: readonly Atom[]): string[] {
  const stretches = (atoms: readonly Atom[]) =>
    atoms.flatMap((_, from) =>
      [1, 2, 3]
        .map((count) => ({ from, to: from + count }))
        .filter(({ to }) => to <= atoms.length)
        .map((one) => {
          const own = atoms.slice(one.from, one.to);
          const letters = own.map(({ folded }) => folded).join('');
          return { ...one, letters, first: own[0]?.key, last: own.at(-1)?.key };
        }),
    );
  const [ones, others] = [stretches(left), stretches(right)];
  const times = (all: typeof ones, letters: string) =>
    all.filter((one) => one.letters === letters).length;
  return ones.flatMap((one) =>
    others
      .filter(({ letters }) => letters === one.letters)
      .filter(({ first, last }) => first !== one.first && last !== one.last)
      .filter(({ from, to }) => to - from > 1 || one.to - one.from > 1)
      // What recurs marks no stretch.
      .filter(({ letters }) => times(ones, letters) <= 4 && times(others, letters) <= 4)
      .map(({ from, to }) => `${one.from}–${one.to} / ${from}–${to}`),
  );
}

describe('phrasePairings', () => {
  it.each([
    ['an airstrike', 'an air strike', ['1–2 / 1–3']],
    ['state-of the art', 'state of the-art', ['0–1 / 0–2', '0–3 / 0–3', '1–3 / 2–3']],
    ['air strike', 'air strikes', []],
    ['', 'air strike', []],
  ])('finds the words of %s and %s that are written apart', (left, right, found) => {
    expect(compounds(words(left), words(right))).toEqual(found);
  });

  it('finds them all, however the letters are cut', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aba', 'bab', 'c'), { maxLength: 7 })
      .map((list) => words(list.join(' ')));
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(compounds(left, right).sort()).toEqual(everyCompound(left, right).sort());
      }),
      { numRuns: 500 },
    );
  });
});
