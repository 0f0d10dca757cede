import { describe, expect, it } from 'vitest';
import { hedgeBefore, hedgedFrom } from '../../../src/analyse/figures/hedges.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** How the words of a text qualify the first figure in it. */
function hedge(text: string, lang: string) {
  const tokens = tokenise(text, lang);
  return hedgeBefore(
    tokens,
    tokens.findIndex(({ kind }) => kind === 'number'),
    lang,
  );
}

describe('hedgeBefore', () => {
  it.each([
    ['en', 'more than 50', 'above'],
    ['en', 'fewer than 50', 'below'],
    ['en', 'no fewer than 50', 'above'],
    ['en', 'no more than 50', 'below'],
    ['en', 'at least 50', 'above'],
    ['en', 'at most 50', 'below'],
    ['en', 'about 50', 'about'],
    ['en', 'he said no more. 50 came', null],
    ['en', '50', null],
    ['en', 'up to 50', 'below'],
    ['en', 'he grew up 50', null],
    ['de', 'bis zu 50', 'below'],
    ['fr', 'jusqu’à 50', 'below'],
    ['es', 'hasta 50', 'below'],
    ['de', 'mehr als 50', 'above'],
    ['de', 'weniger als 50', 'below'],
    ['de', 'nicht weniger als 50', 'above'],
    ['de', 'höchstens 50', 'below'],
    ['fr', 'plus de 50', 'above'],
    ['fr', 'moins de 50', 'below'],
    ['fr', 'au moins 50', 'above'],
    ['fr', 'pas moins de 50', 'above'],
    ['es', 'más de 50', 'above'],
    ['es', 'menos de 50', 'below'],
    ['es', 'al menos 50', 'above'],
    ['pt', 'pelo menos 50', 'above'],
    ['pt', 'menos de 50', 'below'],
    ['it', 'meno di 50', 'below'],
    ['ru', 'не менее 50', 'above'],
    ['ru', 'более 50', 'above'],
    ['ar', 'أكثر من 50', 'above'],
    ['ar', 'لا يقل عن 50', 'above'],
    ['ar', 'لا يزيد على 50', 'below'],
    ['constructor', 'about 50', null],
  ])('%s: %s is %s', (lang, text, expected) => {
    expect(hedge(text, lang)).toBe(expected);
  });
});

describe('hedgedFrom', () => {
  const printed = (text: string, lang: string) => {
    const tokens = tokenise(text, lang);
    const first = tokens.findIndex(({ kind }) => kind === 'number');
    return text.slice(tokens[hedgedFrom(tokens, first, lang)]?.start);
  };

  it.each([
    ['en', 'sank more than 50', 'more than 50'],
    ['en', 'sank no fewer than 50', 'no fewer than 50'],
    ['en', 'sank at least 50', 'at least 50'],
    ['en', 'sank some 50', 'some 50'],
    ['en', 'sank up to 50', 'up to 50'],
    ['en', 'sank the 50', '50'],
    ['en', 'talk about the 50', '50'],
    ['de', 'sanken mehr als 50', 'mehr als 50'],
    ['es', 'cayeron al menos 50', 'al menos 50'],
    ['es', 'cayeron cerca de 50', 'cerca de 50'],
    ['ar', 'غرق أكثر من 50', 'أكثر من 50'],
    ['ar', 'غرق ما لا يقل عن 50', 'لا يقل عن 50'],
    ['ja', '約 50', '50'],
  ])('begins with what qualifies the number: %s, “%s”', (lang, text, expected) => {
    expect(printed(text, lang)).toBe(expected);
  });
});
