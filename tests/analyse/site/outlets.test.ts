import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ledgers,
  outlets,
  recurringWordings,
  type StoryLedgers,
} from '../../../src/analyse/index.ts';
import { compare } from '../comparisons.ts';

function story(name: string, left: string, right: string, place: string): StoryLedgers {
  const input = compare({
    left: [`The president ordered the attack near ${place} on Monday.`, 'Divers came.'],
    right: [`The president ordered the strike near ${place} on Monday.`],
  });
  return { story: name, left, right, ledgers: ledgers(input) };
}

const STORIES = [
  story('one', 'Left Post', 'Right Post', 'Tarnov'),
  story('two', 'Left Post', 'Right Post', 'Ardle'),
  story('three', 'Left Post', 'Third Post', 'Verrin'),
];

describe('outlets', () => {
  it('gathers what recurs against each other outlet, with the stories behind it', () => {
    const left = outlets(STORIES).find(({ name }) => name === 'Left Post');
    expect(left?.stories).toEqual(['one', 'three', 'two']);
    const [right, third] = left?.against ?? [];
    expect(right).toMatchObject({ other: 'Right Post', stories: ['one', 'two'] });
    expect(right?.wording).toMatchObject([
      { own: ['attack'], other: ['strike'], stories: 2, times: 2 },
    ]);
    expect(right?.wording[0]?.occurrences.map(({ story, rows }) => [story, rows])).toEqual([
      ['one', [0]],
      ['two', [0]],
    ]);
    expect(third).toMatchObject({ other: 'Third Post', stories: ['three'] });
  });

  it('sees the same from the other side', () => {
    const right = outlets(STORIES).find(({ name }) => name === 'Right Post');
    expect(right?.against[0]?.wording).toMatchObject([{ own: ['strike'], other: ['attack'] }]);
    expect(right?.coverage).toBe(1);
  });

  it('means the coverage over the comparisons', () => {
    const left = outlets(STORIES).find(({ name }) => name === 'Left Post');
    expect(left?.coverage).toBeCloseTo(9 / 11);
  });

  it('does not depend on the order of the comparisons', () => {
    const whole = JSON.stringify(outlets(STORIES));
    fc.assert(
      fc.property(fc.shuffledSubarray(STORIES, { minLength: STORIES.length }), (shuffled) => {
        expect(JSON.stringify(outlets(shuffled))).toBe(whole);
      }),
    );
  });

  it('is empty without comparisons, and leaves out an outlet against itself', () => {
    expect(outlets([])).toEqual([]);
    expect(outlets([story('one', 'Left Post', 'Left Post', 'Tarnov')])).toEqual([]);
  });
});

describe('recurringWordings', () => {
  it('tells each once, from as many stories as are asked for', () => {
    const all = outlets(STORIES);
    expect(recurringWordings(all, 2)).toMatchObject([
      { own: 'Left Post', other: 'Right Post', recurring: { stories: 2 } },
    ]);
    expect(recurringWordings(all, 1)).toHaveLength(2);
  });
});
