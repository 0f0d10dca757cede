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
