import { describe, expect, it } from 'vitest';
import { nearness } from '../../../src/analyse/figures/context.ts';
import { mentions } from '../../../src/analyse/figures/mentions.ts';
import { correspondences } from '../../../src/analyse/reading/correspondence.ts';
import { read } from '../../../src/analyse/reading/read.ts';
import { compare } from '../comparisons.ts';

/** What the words around the first figure of each of two sentences have in common. */
function near(left: string, right: string) {
  const reading = read(compare({ left: [left], right: [right] }));
  const [correspondence] = correspondences(reading);
  const [[one], [other]] = [mentions(reading.left), mentions(reading.right)];
  if (!correspondence || !one || !other) throw new Error('Unexpected lack of a figure');
  return nearness(correspondence, one, other);
}

describe('nearness', () => {
  it('counts a word up to four words away, small words not counted', () => {
    expect(near('Harbour crews quickly raised 12.', 'Harbour boats finally carried 14.')).toEqual({
      near: 1,
      closest: 4,
    });
    expect(
      near('Harbour crews there quickly raised 12.', 'Harbour boats of it finally carried 14.'),
    ).toEqual({ near: 1, closest: 4 });
    expect(
      near('Harbour crews quickly bravely raised 12.', 'Harbour boats finally safely carried 14.'),
    ).toEqual({ near: 0, closest: Number.POSITIVE_INFINITY });
  });

  it('counts a word right beside both figures for two', () => {
    expect(near('Crews raised 12.', 'Boats raised 14.')).toEqual({ near: 2, closest: 1 });
  });
});
