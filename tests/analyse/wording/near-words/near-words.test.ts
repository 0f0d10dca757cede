import { expect, it } from 'vitest';
import {
  areNear,
  areRootsNear,
  isPhrase,
} from '../../../../src/analyse/wording/near-words/near-words.ts';

it.each([
  ['lawmakers', 'legislators'],
  ['raided', 'attacked'],
  ['cancelled', 'scrapping'],
  ['locals', 'villagers'],
  ["court's", 'tribunal'],
  ['stopping', 'ended'],
  ['slew', 'executed'],
  ['fled', 'escapes'],
  ['bombings', 'strike'],
  ['called_off', 'cancels'],
])('knows English words by their inflections: %s, %s', (one, other) => {
  expect(areNear(one, other, 'en-GB')).toBe(true);
  expect(areNear(other, one, 'en-GB')).toBe(true);
});

it.each([
  ['slew', 'executive'],
  ['lawmaker', 'legislation'],
  ['alleged', 'charges'],
  ['local', 'people'],
  ['ruling', 'law'],
  ['bombs', 'strike'],
  ['stoppage', 'struck'],
  ['denied', 'denying'],
  ['carried', 'carrying'],
])('takes no word of the same stem for an English one: %s, %s', (one, other) => {
  expect(areNear(one, other, 'en')).toBe(false);
});

it.each([
  ['es', 'coches', 'automoviles'],
  ['es', 'despidos', 'ceses'],
  ['de', 'entlassungen', 'kündigungen'],
  ['de', 'lastwagen', 'laster'],
  ['fr', 'magasins', 'boutiques'],
  ['it', 'licenziamento', 'esuberi'],
  ['pt', 'provocou', 'causando'],
  ['ru', 'адвоката', 'защитником'],
  ['ar', 'السفينة', 'باخرة'],
  ['zh', '浓烟', '烟雾'],
])('knows words of other languages by their stems: %s, %s, %s', (lang, one, other) => {
  expect(areNear(one, other, lang)).toBe(true);
});

it('finds sets by roots as well', () => {
  expect(areRootsNear('resid', 'peopl', 'en')).toBe(true);
  expect(areRootsNear('resid', 'boat', 'en')).toBe(false);
});

it('knows a verb by the word behind it', () => {
  expect(isPhrase('called', 'off', 'en')).toBe(true);
  expect(isPhrase('called', 'for', 'en')).toBe(false);
});
