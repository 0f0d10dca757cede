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
    ['ru', 'отнесло', 'отнесла'],
    ['ar', 'والمدينة', 'المدينة'],
    ['he', 'ובבית', 'בית'],
    ['es', 'murio', 'muertos'],
    ['fr', 'prend', 'pris'],
    ['fr', 'demandons', 'demande'],
    ['fr', 'annoncons', 'annonce'],
    ['fr', 'mangeons', 'mange'],
    ['fr', 'disons', 'dit'],
    ['fr', 'fermez', 'fermons'],
    ['fr', 'bidons', 'bidon'],
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
    ['fr', 'prisons', 'prise'],
    ['fr', 'cartons', 'carte'],
    ['fr', 'portions', 'porte'],
  ])('keeps two words apart in %s: %s, %s', (lang, one, other) => {
    expect(isInflection(one, other, lang)).toBe(false);
  });

  it('goes by a long common beginning where no stemmer serves', () => {
    // Seven letters of ten, and six.
    expect(isInflection('abcdefghij', 'abcdefgxyz', 'sw')).toBe(true);
    expect(isInflection('abcdefghij', 'abcdefwxyz', 'sw')).toBe(false);
    // Short words begin alike by chance.
    expect(isInflection('abcde', 'abcdx', 'sw')).toBe(true);
    expect(isInflection('abcd', 'abcx', 'sw')).toBe(false);
  });

  it('takes off no joined letters where next to nothing would be left', () => {
    expect(isInflection('والبر', 'بر', 'ar')).toBe(false);
    expect(isInflection('שבן', 'בן', 'he')).toBe(false);
  });
});
