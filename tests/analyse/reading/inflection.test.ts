import { describe, expect, it } from 'vitest';
import { isInflection } from '../../../src/analyse/reading/inflection.ts';

describe('isInflection', () => {
  it.each([
    ['en', 'marched', 'marches'],
    ['en', 'took', 'taken'],
    ['de', 'kam', 'gekommen'],
    ['de', 'schliessen', 'geschlossen'],
    ['de', 'geschlossene', 'schloss'],
    ['de', 'brach', 'ausgebrochen'],
    ['de', 'forderte', 'aufgefordert'],
    ['de', 'aufgefordert', 'aufzufordern'],
    ['de', 'geplant', 'geplanten'],
    ['de', 'gericht', 'gerichte'],
    ['de', 'gewerkschaft', 'gewerkschaften'],
    ['de', 'beschlossen', 'beschloss'],
    ['de', 'verbot', 'verboten'],
    ['ru', 'день', 'днем'],
    ['ru', 'отец', 'отца'],
    ['ru', 'человек', 'людей'],
    ['es', 'murio', 'muertos'],
    ['fr', 'prend', 'pris'],
  ])('knows two forms of one word in %s: %s, %s', (lang, one, other) => {
    expect(isInflection(one, other, lang)).toBe(true);
    expect(isInflection(other, one, lang)).toBe(true);
  });

  it.each([
    ['de', 'gericht', 'richter'],
    ['de', 'gebiet', 'bieten'],
    ['de', 'kam', 'gegangen'],
    ['de', 'aufgefordert', 'dennoch'],
    ['ru', 'день', 'дно'],
    ['en', 'took', 'told'],
  ])('keeps two words apart in %s: %s, %s', (lang, one, other) => {
    expect(isInflection(one, other, lang)).toBe(false);
  });
});
