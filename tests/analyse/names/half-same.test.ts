import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch } from '../comparisons.ts';

function list(lang: string, left: string, right: string, more: Partial<Sketch> = {}) {
  const sketch = { lang, left: [left], right: [right], ...more };
  return ledgers(compare(sketch)).names.entries.map(({ kind, forms }) => [
    kind,
    forms.left.join('; '),
    forms.right.join('; '),
  ]);
}

describe('halfSame', () => {
  it.each([
    ['es', 'Habló Ramiro Etxenike ayer.', 'Ramiro Echenique habló.', 'Etxenike', 'Echenique'],
    ['de', 'Vorstand Henrik Ruhl kam.', 'Es kam Chef Hendrik Ruhl.', 'Henrik', 'Hendrik'],
    ['ru', 'Приехал Павел Стрёмин.', 'Ждали Павла Стромина.', 'Стрёмин', 'Стромина'],
  ])('finds two spellings beside the same half of a name in %s: %s %s', (lang, one, two, a, b) => {
    expect(list(lang, one, two)).toEqual([['spelling', a, b]]);
    expect(list(lang, one, two, { links: [] })).toEqual([]);
  });

  it.each([
    ['en', 'They met Martin Ruhl.', 'They met Martina Ruhl.'],
    ['en', 'They met Walter Ruhl.', 'They met Hedwig Ruhl.'],
    ['en', 'They saw the White House.', 'They saw the White Horse.'],
    ['es', 'Habló Ramiro Etxenike, y no Luis Echenique.', 'Ramiro Echenique habló.'],
    ['ru', 'Приехал Павел Стрёмин.', 'Ждали Павла Стрёмина.'],
  ])('takes no other name for a spelling, %s: %s %s', (lang, one, two) => {
    expect(list(lang, one, two)).toEqual([]);
  });
});
