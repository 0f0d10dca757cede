import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('initials', () => {
  it.each([
    [
      'The Allied Lift Union said no.',
      'Members of the ALU met.',
      'named: The Allied Lift Union | ALU',
    ],
    [
      'The Allied Lift Union said no.',
      'Members of the ABU met.',
      'only here: The Allied Lift Union | ',
    ],
    [
      'The ALU said no.',
      'Members of the Allied Lift Union met.',
      'named: The ALU | Allied Lift Union',
    ],
    ['The ALU said no.', 'Ann Lee Udall met them.', 'only here: The ALU | '],
    ['The ALU said no.', 'They met at the Allied Lift Union Hall.', 'only here: The ALU | '],
  ])(
    'finds a body named by its first letters or by its whole name: %s %s',
    (left, right, expected) => {
      expect(told({ left: [left], right: [right], links: [] })).toEqual([expected]);
    },
  );
});
