import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('verbs that no list has', () => {
  it.each([
    ['en', '“We lost the whole mill,” fumed Tom Poe.', 'Tom Poe: fumed'],
    ['en', '“We lost the whole mill,” Poe quipped.', 'Poe: quipped'],
    ['en', 'Judge Ada Ruhl blasted him: “You lost the whole mill.”', 'Judge Ada Ruhl: blasted'],
    ['fr', '« Nous avons tout perdu », soupire Claire Mern.', 'Claire Mern: soupire'],
    ['fr', '« Nous avons tout perdu », a réagi Me Paul Mern.', 'Me Paul Mern: réagi'],
    ['fr', '« Nous avons tout perdu », a commenté la maire Ada Mern, élue.', 'Ada Mern: commenté'],
    ['es', '«Lo hemos perdido todo», protesta Ada Orell.', 'Ada Orell: protesta'],
    ['es', '«¡Lo hemos perdido todo!», gritaba Ada Orell.', 'Ada Orell: gritaba'],
    ['pt', '"Perdemos o moinho todo", esbravejou Ada Lemos.', 'Ada Lemos: esbravejou'],
    ['pt', '"Perdemos o moinho todo", esbravejou o moleiro na saída.', 'o moleiro: esbravejou'],
    ['pt', '"Perdemos o moinho todo", protesta a ministra Ada Lemos.', 'Ada Lemos: protesta'],
    ['it', '«Abbiamo perso il mulino», sbotta Ada Merli.', 'Ada Merli: sbotta'],
    ['de', '„Wir haben alles verloren“, wettert Müller Jan Kehl.', 'Müller Jan Kehl: wettert'],
    [
      'de',
      'Die Müllerin Ada Kehl legt nach: „Wir haben alles verloren.“',
      'Die Müllerin Ada Kehl: legt',
    ],
    ['ru', '«Мы потеряли всю мельницу», — возмутился Павел Рыбин.', 'Павел Рыбин: возмутился'],
  ])('cite beside speech in marks, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it('take up who was named before where a pronoun is tied to them', () => {
    expect(
      said('fr', 'Ada Mern a tout vu, dit-elle.', '« Nous avons tout perdu », soupire-t-elle.'),
    ).toContain('Ada Mern: soupire-t-elle');
    expect(
      said('fr', 'Ada Mern a tout vu, dit-elle.', '« Nous avons tout perdu », a-t-elle tonné.'),
    ).toContain('Ada Mern: tonné');
  });

  it('take up who was named before where a pronoun stands before them and a colon behind', () => {
    const raged = 'She raged: “You sat in that mill all night.”';
    expect(said('en', 'Ada Ruhl said it was late.', raged)).toContain('Ada Ruhl: raged');
    const slow = 'She raged at the mill hands: “You sat there.”';
    expect(said('en', 'Ada Ruhl said it was late.', slow)).toEqual(['Ada Ruhl: said']);
  });

  it('name an office with an age before the name', () => {
    expect(
      said('de', '„Wir haben alles verloren“, berichtete die 44 Jahre alte Müllerin Ada Kehl.'),
    ).toEqual(['Müllerin Ada Kehl: berichtete']);
  });

  it.each([
    ['an infinitive', 'pt', '"Perdemos o moinho todo", limitou-se a dizer o moleiro Rui Lemos.'],
    ['a title in marks', 'en', '“The Long Mill,” painted Tom Poe.'],
    ['speech that goes on without a mark', 'en', '“We lost the whole mill” angered Tom Poe.'],
    ['a noun before a name that speaks', 'en', '“We lost the whole mill,” witness Tom Poe wrote.'],
    ['a sentence behind speech', 'en', '“We lost the whole mill.” Poe walked home.'],
    ['what is printed', 'de', '„Wir haben das alles verloren“, lautet das Motto von Jan Kehl.'],
    [
      'what no article tells to be one',
      'pt',
      '"Perdemos o moinho todo", esbravejou gente na saída.',
    ],
    ['a work of somebody', 'fr', '« Nous avons tout perdu », film de Paul Mern, sort.'],
    ['a work of somebody', 'es', '«Lo hemos perdido todo», canción de Ada Orell, suena.'],
    ['a work of somebody', 'ru', '«Мы потеряли всю мельницу», фильм Павла Рыбина, вышел.'],
    ['a work by somebody', 'en', '“We lost the whole mill,” directed by Ada Ruhl, is long.'],
    ['a work on a day', 'en', '“We lost the whole mill,” opens Friday in Orme.'],
    ['no name', 'es', '«Lo hemos perdido todo», protesta con rabia.'],
    ['an object before the verb', 'de', 'Der Opposition reicht das nicht: „Wir gehen jetzt heim.“'],
    [
      'a list behind a colon',
      'en',
      'Judge Ada Ruhl weighed three things: the mill, the dam, the sea.',
    ],
  ])('are none beside %s', (_, lang, text) => {
    const verbs = said(lang, text).map((line) => line.slice(line.lastIndexOf(':') + 2));
    expect(verbs.filter((verb) => verb !== 'wrote')).toEqual([]);
  });
});

it.each([
  ['en', 'Ann Poe was blunt: “No way back.”', 'Ann Poe: was'],
  ['pt', 'Rui Tarn, dono do barco, foi mais direto: “Não volto mais”.', 'Rui Tarn: foi'],
  ['it', 'Ada Neri è netta: «Non si torna indietro».', 'Ada Neri: è'],
])('knows who speaks by how they are before words in marks, %s: %s', (lang, text, expected) => {
  expect(said(lang, text)).toEqual([expected]);
});

it.each([
  'The Ferry Inn was shut: “No way back.”',
  'The Ruhl team was blunt: “No way back.”',
  'Ann Poe was at the gate: “No way back.”',
])('finds nobody in: %s', (text) => {
  expect(said('en', text)).toEqual([]);
});

it('knows a French verb behind a pronoun that takes up its subject', () => {
  expect(said('fr', 'Le club des marchands, lui, évoque un recul.')).toEqual([
    'Le club des marchands: évoque',
  ]);
});
