import { describe, expect, it } from 'vitest';
import { speechGrammar } from '../../../src/analyse/speech/grammar.ts';
import { fold } from '../../../src/text/fold.ts';
import { said } from './said.ts';

describe('verbs', () => {
  it.each([
    ['The road is shut, the Herald reports.', 'Herald: reports'],
    ['The road is shut, the Ardelo Herald reported.', 'Ardelo Herald: reported'],
    ['The Herald reports as few as 6 cars were left.', 'The Herald: reports'],
    ['The road is shut, per the Herald.', 'the Herald: per'],
    ['Per Herald Online, the road is shut.', 'Herald Online: Per'],
    ['Others declared it a hoax.', 'Others: declared'],
    ['Lorne Ferries estimates it has lost 3 million.', 'Lorne Ferries: estimates'],
    ['The miller claims he was late.', 'The miller: claims'],
    ['Some threatened to leave.', 'Some: threatened to'],
  ])('knows a verb that tells: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['Die Gemeinde kündigte am Montag an, den Steg zu sperren.', 'Die Gemeinde: kündigte'],
    ['Der Betreiber räumte Fehler ein.', 'Der Betreiber: räumte'],
  ])('knows a German verb by its particle: %s', (text, expected) => {
    expect(said('de', text)).toEqual([expected]);
    expect(said('de', 'Die Feuerwehr räumte ein Lager mit Booten.')).toEqual([]);
  });

  it.each([
    ['fr', 'Le maire a estimé que la digue tient.', ['Le maire: estimé']],
    ['fr', 'Un chantier estimé à 3 millions commence, et un projet annoncé en mai.', []],
    [
      'fr',
      'Le préfet a dit que non et affirmé que tout va bien.',
      ['Le préfet: dit', 'Le préfet: affirmé'],
    ],
    ['fr', '« Non », a-t-elle ajouté, dit Paul Mern.', ['Paul Mern: dit']],
    ['it', 'Il danno, stimato in 3 milioni, è grave.', []],
    ['it', 'Il sindaco ha detto che il ponte è chiuso.', ['Il sindaco: detto']],
    ['es', 'El daño, estimado en tres millones, es grave.', []],
    ['es', 'El alcalde ha explicado que no.', ['El alcalde: explicado']],
  ])('takes a participle for a verb behind an auxiliary alone, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual(expected);
  });

  it.each([
    ['fr', '« Non », s’est indignée Claire Poe.', 'Claire Poe: indignée'],
    ['fr', 'Une enquête est ouverte, a fait savoir la procureure.', 'la procureure: fait savoir'],
    ['en', '“We will rebuild,” thundered Ada Ruhl.', 'Ada Ruhl: thundered'],
    ['en', 'Ada Ruhl joked: “I had ten minutes to pack.”', 'Ada Ruhl: joked'],
    ['en', 'The company rejected it, calling it “without foundation”.', 'The company: calling'],
  ])('knows who says what they feel, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    ['it', 'I lavori costano 2 milioni, spiegano dalla prefettura.', 'prefettura: spiegano'],
    ['it', 'Dalla prefettura precisano che il ponte è chiuso.', 'prefettura: precisano'],
    [
      'es',
      'Las obras cuestan dos millones, explican desde el Ayuntamiento.',
      'el Ayuntamiento: explican',
    ],
    ['es', 'Desde la Delegación aseguran que está cerrada.', 'la Delegación: aseguran'],
    ['es', 'Desde la Alcaldía aseguran que está cerrada.', 'la Alcaldía: aseguran'],
    ['it', 'È chiuso, spiegano dalla ditta Giovannini.', 'ditta Giovannini: spiegano'],
    ['ru', 'В компании «Хекса» опровергли это.', 'компании «Хекса»: опровергли'],
  ])('knows a body in which somebody says it, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    ['it', 'I vigili spiegano dalla prefettura che il ponte è chiuso.'],
    ['es', 'Los bomberos explican desde el Ayuntamiento que está cerrado.'],
    ['it', 'Lo spiegano dal 2019, e dal lunedì.'],
    ['es', 'Desde el lunes aseguran que está cerrado.'],
  ])('takes no place for one who has a subject, %s: %s', (lang, text) => {
    expect(said(lang, text).filter((line) => /prefettura|Ayuntamiento|lun/u.test(line))).toEqual(
      [],
    );
  });

  it('takes a Russian pronoun for a subject without the object behind it', () => {
    expect(said('ru', 'Он вину не признаёт.')).toEqual([]);
  });

  it.each(['de', 'en', 'es', 'fr', 'it', 'pt', 'ru'])(
    'folds the words of the grammar: %s',
    (lang) => {
      const grammar = speechGrammar(lang);
      const all = Object.values(grammar ?? {}).flatMap((value) => {
        if (value instanceof Set) return [...value];
        return value instanceof Map ? [...value.keys()] : [];
      });
      expect(all.filter((word) => word !== fold(word))).toEqual([]);
    },
  );

  it.each([
    ['fr', 'Le prévenu n’a pas dit un mot.'],
    ['fr', 'Le prévenu n’a jamais reconnu les faits.'],
    ['es', 'La alcaldesa no dijo nada.'],
    ['it', 'La sindaca non ha detto nulla.'],
    ['pt', 'A prefeita não disse nada.'],
    ['ru', 'Мэр не сообщил подробностей.'],
    ['de', 'Die Polizei hat das nicht bestätigt.'],
  ])('cites nobody who says nothing, %s: %s', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Le prévenu a dit ne rien savoir.', 'Le prévenu: dit'],
    ['es', 'La alcaldesa dijo que no.', 'La alcaldesa: dijo'],
  ])('cites who denies, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    'The ministry has not confirmed the loss.',
    'Ada Holt didn’t say why.',
    'Some may argue that it is late.',
    'Two men accused of theft were freed.',
    'Two towns declared a holiday.',
    'The guard threatened the child.',
    'It costs 5 euros per day.',
    'It costs 5 euros per GB.',
  ])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });
});

it('takes a French verb that is restricted for one that cites, and a denied one for none', () => {
  expect(said('fr', 'Le maire a promis douze lits.')).toEqual(['Le maire: promis']);
  expect(said('fr', 'Le pont promis en 2020 manque.')).toEqual([]);
  expect(said('fr', 'Le maire n’a promis que douze lits.')).toEqual(['Le maire: promis']);
  expect(said('fr', 'Le maire n’a pas promis que tout irait bien.')).toEqual([]);
});
