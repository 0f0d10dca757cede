import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../src/content/same-names.ts';

describe('mergeNames', () => {
  it.each([
    [[], []],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      [
        ['a', 'b'],
        ['B', 'c'],
      ],
      [['a', 'b', 'c']],
    ],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
        ['d', 'a'],
      ],
      [['a', 'b', 'c', 'd']],
    ],
    [[['a', 'A', 'á']], [['a']]],
  ])('%j → %j', (lists, merged) => {
    expect(mergeNames(lists)).toEqual(merged);
  });
});
