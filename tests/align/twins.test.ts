import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupTwins } from '../../src/align/twins.ts';
import { anyScript, sentencesIn } from './articles.ts';
import { lexiconOf } from './lexicons.ts';

function groups(texts: readonly string[]): number[] {
  const { left, weight } = lexiconOf(texts, []);
  return [...groupTwins(left, weight)];
}

it('groups passages that say the same, by the first of them', () => {
  const quay = 'The harbour board closed the northern quay on Tuesday.';
  const crews = 'Crews demanded an inquiry after the flood.';
  expect(groups([quay, crews, quay, quay.replace('on Tuesday', 'on a Tuesday')])).toEqual([
    0, 1, 0, 0,
  ]);
});

/** Groups of passages that are given as their terms: the number of a term is what it is called. */
function groupsOf(
  passages: readonly (readonly number[])[],
  rarer: ReadonlySet<number> = new Set(),
) {
  const sets = passages.map((terms) => Int32Array.from(terms).sort());
  const weight = Float64Array.from({ length: 100 }, (_, term) => (rarer.has(term) ? 1.001 : 1));
  return [...groupTwins({ ...lexiconOf([], []).left, sets }, weight)];
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

it('takes passages for twins that share seven tenths of what both have', () => {
  expect(groupsOf([range(0, 10), range(0, 7)])).toEqual([0, 0]);
  expect(groupsOf([range(0, 10), range(0, 6)])).toEqual([0, 1]);
  expect(groupsOf([range(0, 20), range(6, 20)])).toEqual([0, 0]);
  expect(groupsOf([range(0, 21), range(7, 21)])).toEqual([0, 1]);
});

it('looks for the twins of a passage among those that have one of its rarest terms', () => {
  const own = (count: number) => [...range(0, 20), ...range(90, 90 + count)];
  const rarest = new Set(range(90, 100));
  expect(groupsOf([range(0, 20), own(2)], rarest)).toEqual([0, 0]);
  expect(groupsOf([range(0, 20), own(3)], rarest)).toEqual([0, 1]);
});

it('finds no twin by terms that many passages have', () => {
  const common = [0, 1, 2];
  /** The groups of two equal passages, behind some others that share their terms and have more. */
  const after = (count: number) => {
    const others = range(0, count).map((at) => [...common, ...range(3 + 5 * at, 8 + 5 * at)]);
    return groupsOf([...others, common, common], new Set(common)).slice(count);
  };
  expect(after(15)).toEqual([15, 15]);
  expect(after(16)).toEqual([16, 17]);
});

it('names the first of a group, whose own group is itself', () => {
  fc.assert(
    fc.property(
      anyScript.chain((script) => sentencesIn(script, 0, 8)),
      (texts) => {
        groups(texts).forEach((group, at, all) => {
          expect(group).toBeLessThanOrEqual(at);
          expect(all[group]).toBe(group);
        });
      },
    ),
    { numRuns: 50 },
  );
});
