import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, exchanged } from '../comparisons.ts';
import { list } from './listed.ts';

const unlinked = (left: string, right: string, lang = 'en') =>
  list({ lang, left: [left], right: [right], links: [] }).filter(
    (line) => !line.startsWith('only here'),
  );

const linked = (left: string, right: string, lang = 'en') =>
  list({ lang, left: [left], right: [right] }).filter((line) => !line.startsWith('only here'));

describe('numbers that nothing else pairs', () => {
  it.each([
    [
      'en',
      'The council offered a package worth £18 million in May.',
      'The firm refused a £15m package.',
    ],
    [
      'de',
      'Die Firma schrieb einen Verlust von 112 Millionen Euro.',
      '121 Millionen Euro Verlust.',
    ],
    ['pt', 'O negócio custou 18 milhões de euros.', 'O preço da venda, de 20 milhões de euros.'],
    ['it', 'Il club rischia fino a 12 punti.', 'Le togliere fino a 15 punti, rischia.'],
  ])('differ as sums or counts of one thing in passages apart, %s', (lang, left, right) => {
    expect(unlinked(left, right, lang)).toEqual([expect.stringMatching(/^differ apart: /u)]);
  });

  it.each([
    ['en', 'The blaze drove 1,450 residents out.', 'About 1,500 people slept in halls.'],
    [
      'es',
      'El fuego obligó a desalojar a 1.450 vecinos.',
      'Cerca de 1.500 personas han tenido que abandonar sus casas.',
    ],
    ['fr', 'La banque fermera environ 180 agences.', 'Moins de 200 agences disparaîtraient.'],
  ])('agree roughly in passages apart where one rounds the other, %s', (lang, left, right) => {
    expect(unlinked(left, right, lang)).toEqual([expect.stringMatching(/^agree.* apart/u)]);
  });

  it('agree roughly where one rounds the other, whatever each calls those it counts', () => {
    expect(
      linked('The final drew 12,400 spectators.', 'More than 12,000 fans came to the final.'),
    ).toEqual([expect.stringMatching(/^agree/u)]);
    expect(
      linked('The final drew 12,400 spectators.', 'Some 14,000 fans came to the final.'),
    ).toEqual([expect.stringMatching(/^differ/u)]);
  });

  it.each([
    [
      'fr',
      'Le match s’est joué devant 31 400 spectateurs.',
      'Plus de 31 000 personnes sont venues.',
    ],
    ['en', 'She approved 214 invoices.', 'It paid more than 200 fake invoices.'],
  ])('agree roughly wherever one rounds the other, %s: %s', (lang, left, right) => {
    expect(unlinked(left, right, lang)).toEqual([expect.stringMatching(/^agree apartabout: /u)]);
  });

  it('are no one count where people are counted beside things of another size', () => {
    const right = 'Some 14,000 people came to the final.';
    expect(unlinked('The final drew 12,400 spectators.', right, 'en')).toEqual([]);
  });

  it.each([
    ['en', 'Tom Ruhl, 49, was jailed on Friday.', 'The 48-year-old lost the mill.'],
    ['fr', 'Âgé de 63 ans, il possède le moulin.', 'Le meunier de 64 ans a perdu.'],
    ['pt', 'O dono, de 61 anos, saiu.', 'Ruhl, 62, perdeu a cadeira.'],
  ])('differ as ages of one person a birthday apart, %s', (lang, left, right) => {
    expect(unlinked(left, right, lang)).toEqual([expect.stringMatching(/^differ apart: /u)]);
  });

  it.each([
    ['a year more than that', 'Tom Ruhl, 49, was jailed.', 'The 47-year-old lost the mill.'],
    ['of children', 'Ada, 9, was found on Friday.', 'A 10-year-old was hurt.'],
    ['shares', 'Some 41% of the mills closed.', 'Of the farms 42% closed.'],
    ['small', 'The mill lost 4 wheels.', 'The mill lost 5 wheels.'],
    ['far apart', 'The mill cost £18 million.', 'The mill cost £4 million.'],
    ['a mark that is passed', 'It earned $547.8 million.', 'It passed $500 million.'],
    ['of two units', 'The mill has 44 wheels.', 'It holds 45 tons.'],
    ['of two currencies', 'The mill cost £18 million.', 'The mill cost $19 million.'],
    ['names', 'Route 66 was closed at the mill.', 'Route 68 was closed at the mill.'],
  ])('are left alone where they are %s', (_, left, right) => {
    expect(unlinked(left, right)).toEqual([]);
  });

  it('are left alone where two are as near', () => {
    expect(
      unlinked('A package of £18 million.', 'Packages of £17 million and £19 million.'),
    ).toEqual([]);
  });

  it.each([
    ['en', 'It passed by 181 votes to 164.', 'It passed with 181 ayes to 169 noes.'],
    ['de', 'Zeitweise waren 85.000 Haushalte ohne Strom.', '100.000 Haushalte saßen im Dunkeln!'],
    ['it', 'Sequestrati beni per 9,5 milioni di euro.', 'Sigilli a una villa per 9 milioni.'],
    ['pt', 'O tremor de 2004 matou 65 pessoas.', 'Em 2004 um terremoto deixou 67 mortos.'],
  ])('differ in linked passages though no words around are kin, %s', (lang, left, right) => {
    expect(linked(left, right, lang)).toContainEqual(expect.stringMatching(/^differ: /u));
  });

  it.each([
    ['en', 'The thieves took 46 bikes.', 'They lost 52 bicycles.'],
    ['es', 'Ardieron 37 viviendas.', 'Quedaron dañadas 41 casas.'],
  ])(
    'differ in linked passages where newsrooms print one noun for the other, %s',
    (lang, left, right) => {
      expect(linked(left, right, lang)).toEqual([expect.stringMatching(/^differ: /u)]);
    },
  );

  it('agree roughly as large counts of one noun, whatever stands around', () => {
    expect(
      unlinked('It has 6.1 million customers.', 'More than six million customers left.'),
    ).toEqual(['agree apartabout: 6.1 million customers | More than six million customers']);
    expect(unlinked('It has 6.1 million boats.', 'More than six million customers left.')).toEqual(
      [],
    );
  });

  it('agree roughly where one is told a little less finely', () => {
    expect(
      unlinked('O crédito somou R$ 104,82 bilhões.', 'O crédito chegou a R$ 104,8 bilhões.', 'pt'),
    ).toEqual(['agree apartabout: R$ 104,82 bilhões | R$ 104,8 bilhões']);
    expect(unlinked('62 schools will be shut.', 'More than 60 schools will be shut.')).toEqual([
      'agree apartabout: 62 schools | More than 60 schools',
    ]);
  });

  it('are left alone where a table has too many of one size', () => {
    const rows = (count: number, from: number) =>
      Array.from(
        { length: count },
        (_, at) => `Row ${'x'.repeat(at + 1)} has ${from + 2 * at} houses.`,
      );
    const differing = (left: readonly string[], right: readonly string[]) =>
      list({ left, right, links: [] }).filter((line) => line.startsWith('differ'));
    const [one, many] = [rows(1, 1001), rows(70, 1000)];
    expect(differing(one, many)).toEqual([]);
    expect(differing(many, one)).toEqual([]);
    expect(differing(one, rows(1, 1003))).toHaveLength(1);
  });

  it('are the same whichever article stands left', () => {
    const input = compare({
      left: ['A package worth £18 million.', 'Tom Ruhl, 49, left.', 'It took 85 boats.'],
      right: ['Ruhl, 48, left.', 'It took 90 of them.', 'A £15m package.'],
      links: [[2, 1]],
    });
    const kinds = (one: typeof input) =>
      ledgers(one)
        .figures.entries.map(({ kind, isApart }) => `${kind} ${isApart}`)
        .sort();
    expect(kinds(input)).toEqual(['differ false', 'differ true', 'differ true']);
    expect(kinds(exchanged(input))).toEqual(kinds(input));
  });

  it('lets stretches of time differ where both passages tell the same one year', () => {
    expect(
      linked('The strike of 2009 went on for 23 days.', 'In 2009 the crews held out for 21 days.'),
    ).toContain('differ: 23 days | 21 days');
    expect(linked('The strike went on for 23 days.', 'The crews held out for 21 days.')).toEqual(
      [],
    );
  });
});
