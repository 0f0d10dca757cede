import { expect, it } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { wholeNumber } from '../../src/cli/whole-number.ts';

it.each([
  ['0', 0, 0],
  ['1000', 1, 1000],
  ['1e3', 1, 1000],
])('reads %s, at least %d, as %d', (text, least, number) => {
  expect(wholeNumber('stories', text, least)).toBe(number);
});

it.each([
  ['', 0],
  [' ', 0],
  ['many', 0],
  ['2.5', 0],
  ['-1', 0],
  ['0', 1],
  ['9007199254740993', 0],
])('explains %j, at least %d', (text, least) => {
  expect(() => wholeNumber('stories', text, least)).toThrow(UsageError);
  expect(() => wholeNumber('stories', text, least)).toThrow(
    `Unexpected --stories '${text}', expected a whole number of ${least} or more`,
  );
});
