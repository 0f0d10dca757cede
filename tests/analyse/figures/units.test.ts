import { expect, it } from 'vitest';
import { unitsAfter } from '../../../src/analyse/figures/units.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** The units of the figure that begins a text. */
const units = (text: string) =>
  unitsAfter({ tokens: tokenise(text, 'en'), text, lang: 'en' }, 1, '12');

it('reads an adjective or two and a noun, and no more', () => {
  expect(units('12 red wooden boats sank.')).toEqual(['red', 'wooden', 'boat']);
  expect(units('12 small red wooden boats sank.')).toEqual(['small', 'red', 'wooden']);
});

it.each([
  ['12 boats of the harbour', ['boat']],
  ['12 boats, ferries', ['boat']],
  ['12 boats last year', ['boat']],
  ['12 per cent', []],
  ['12', []],
])('stops at a small word, a mark or a time: %s', (text, expected) => {
  expect(units(text)).toEqual(expected);
});
