import { describe, expect, it } from 'vitest';
import { list } from './listed.ts';

const facing = (lang: string, left: string, right: string) =>
  list({ lang, left: [left], right: [right] });

describe('nouns for about so many', () => {
  it.each([
    ['en', 'Half a dozen people were hurt.', 'Six people were hurt.', 'agree'],
    ['en', 'A dozen people were hurt.', '12 people were hurt.', 'agree'],
    ['en', 'Two dozen officers came.', '24 officers came.', 'agree'],
    ['en', 'About a half dozen cars were lost.', 'Six cars were lost.', 'agree'],
    [
      'de',
      'Ein halbes Dutzend Menschen wurde verletzt.',
      'Sechs Menschen wurden verletzt.',
      'agree',
    ],
    ['es', 'Medio centenar de casas ardieron.', 'Unas 50 casas ardieron.', 'agree'],
    ['es', 'Dos docenas de casas ardieron.', '24 casas ardieron.', 'agree'],
    ['es', 'Desfiló un centenar de pescadores.', 'Desfilaron 96 pescadores.', 'agree about'],
    ['fr', 'Une cinquantaine de maisons ont brûlé.', '48 maisons ont brûlé.', 'agree about'],
    ['fr', 'Une demi-douzaine de maisons ont brûlé.', 'Six maisons ont brûlé.', 'agree'],
    ['fr', "Plus d'une centaine de maisons ont brûlé.", '112 maisons ont brûlé.', 'agree about'],
    ['it', 'Una cinquantina di case è bruciata.', 'Circa 50 case sono bruciate.', 'agree'],
    ['pt', 'Cerca de meia centena de casas arderam.', '50 casas arderam.', 'agree'],
    ['pt', 'Uma dúzia de casas arderam.', '12 casas arderam.', 'agree'],
    ['ru', 'Сгорело полсотни домов.', 'Сгорело 52 дома.', 'agree about'],
    ['ru', 'Сгорело около сотни домов.', 'Сгорело 98 домов.', 'agree about'],
  ])('tell a number, rounded as such, in %s: %s', (lang, left, right, kind) => {
    const [entry = '', ...more] = facing(lang, left, right);
    expect(more).toEqual([]);
    expect(entry.slice(0, entry.indexOf(':'))).toBe(kind);
  });

  it('are printed with their half, their article and what is counted', () => {
    expect(facing('fr', "Plus d'une centaine de maisons ont brûlé.", 'Rien.')).toEqual([
      "only here: Plus d'une centaine de maisons | ",
    ]);
    expect(facing('en', 'Nearly half a dozen boats sank.', 'Nothing.')).toEqual([
      'only here: Nearly half a dozen boats | ',
    ]);
  });

  it('differ from a number that they are said of less often', () => {
    expect(facing('en', 'Half a dozen people were hurt.', 'Nine people were hurt.')).toEqual([
      'conflict: Half a dozen people | Nine people',
    ]);
  });

  it('are no number where nothing before them tells how many', () => {
    expect(facing('es', 'Llegaron por docenas.', 'Nada.')).toEqual([]);
    expect(facing('ru', 'Это сотни домов.', 'Ничего.')).toEqual([]);
    expect(facing('en', 'The dozen sank.', 'Nothing.')).toEqual([]);
  });
});

describe('nouns for several of so many', () => {
  it.each([
    ['de', 'Dort zogen 450 Fischer los.', 'Dort zogen Hunderte Fischer los.'],
    ['en', 'Some 450 boats left.', 'Hundreds of boats left.'],
    ['en', 'Some 60 boats left.', 'Dozens of boats left.'],
  ])('may be a number of the facing passage in %s: %s', (lang, left, right) => {
    expect(facing(lang, left, right)).toEqual([]);
    expect(facing(lang, left.replace(/\d+/u, '5000'), right)).toHaveLength(1);
  });
});
