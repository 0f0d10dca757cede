import { expect, it } from 'vitest';
import { isSignOff } from '../../../src/cli/import/furniture-of.ts';

it.each(['Con información de Ida Holm y Rui Paz.', 'Contributing: Ida Holm, Harbour Wire'])(
  '%s is a sign-off',
  (text) => {
    expect(isSignOff(text)).toBe(true);
  },
);

it.each([
  'Con información de la capitanía, el barco partió.',
  'Avec la marée, le bac est reparti.',
  'Contributing to the harbour fund is not compulsory.',
])('%s is none', (text) => {
  expect(isSignOff(text)).toBe(false);
});
