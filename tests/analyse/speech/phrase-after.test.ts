import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('phrase-after', () => {
  it.each([
    ['It fell, according to a list newly printed by the trust.', 'a list: according to'],
    ['It fell, according to data gathered by the trust.', 'the trust: according to'],
    [
      'It fell, according to an aide close to the mayor.',
      'an aide close to the mayor: according to',
    ],
    ['It fell, according to an aide close to Ada Holt.', 'an aide close to Ada Holt: according to'],
    ['It fell, according to the Road and Lake Ministry.', 'Road and Lake Ministry: according to'],
  ])('ends a source where its noun ends: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['fr', '« Non », a déclaré Gaël Le Bihan, pêcheur.', 'Gaël Le Bihan: déclaré'],
    ['fr', 'Selon Gaël Le Bihan, le port est fermé.', 'Gaël Le Bihan: Selon'],
    ['fr', '« Non », a déclaré le maire la semaine passée.', 'le maire: déclaré'],
    ['es', '«No», declaró Rosa De la Vega el lunes.', 'Rosa De la Vega: declaró'],
    ['de', '„Nein“, sagte am frühen Abend der Förster.', 'der Förster: sagte'],
    ['de', '„Nein“, sagte am Abend Förster Jan Ruhl.', 'Förster Jan Ruhl: sagte'],
    ['de', '„Nein“, sagte Jan Ruhl der Agentur Hexa.', 'Jan Ruhl: sagte'],
    ['de', '„Nein“, sagte Ruhl der Nordzeitung.', 'Ruhl: sagte'],
    ['de', '„Nein“, sagte der Chef der Agentur Hexa.', 'Chef der Agentur Hexa: sagte'],
    ['de', 'Laut Polizei Hunderte Menschen mussten gehen.', 'Polizei: Laut'],
    ['fr', '« Non », a déclaré à Hexa le prévisionniste Paul Mern.', 'Paul Mern: déclaré'],
    ['fr', 'Le port est fermé, selon l’agence du lac.', 'l’agence du lac: selon'],
    ['it', 'Il ponte è chiuso, secondo gli esperti.', 'gli esperti: secondo'],
    ['it', 'Il ponte è chiuso, fa sapere il Comune.', 'il Comune: fa sapere'],
  ])('keeps names and objects whole in %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    'Vor langen Wegen warnt niemand.',
    '„Nein“, hieß es, warnte vor weiten Wegen für Kranke.',
  ])('takes no object for a speaker: %s', (text) => {
    expect(said('de', text)).toEqual([]);
  });

  it.each([
    ['“It is late,” said Ann Holt of the new pier.', 'Ann Holt: said'],
    ['“It is late,” said Ann Holt of the coastguard.', 'Ann Holt of the coastguard: said'],
    ['“It is late,” said Ann Holt of the Tarn Lines.', 'Ann Holt of the Tarn Lines: said'],
  ])('tells what somebody speaks of from where they belong: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['it', '«No», ha detto il sindaco Carlo Neri davanti a tutti.', 'Carlo Neri: detto'],
    ['it', '«No», ha detto Carlo Neri prima che si votasse.', 'Carlo Neri: detto'],
    ['es', '«No», dijo la alcaldesa Ana Rollo delante de todos.', 'Ana Rollo: dijo'],
    ['fr', '« Non », a dit Ana Ruhl juste avant le vote.', 'Ana Ruhl: dit'],
    ['es', '«No», dijo Ana Rollo de la Vega.', 'Ana Rollo de la Vega: dijo'],
  ])('ends a Romance name before a small-printed word, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it('knows a noun behind an article that is a verb elsewhere', () => {
    expect(said('it', 'Secondo l’accusa il molo era chiuso.')).toEqual(['l’accusa: Secondo']);
  });

  it.each([
    ['it', '«No», ha detto il numero uno del club.', 'il numero uno del club: detto'],
    ['it', '«No», ha detto il socio un giorno dopo.', 'il socio: detto'],
    ['fr', '« Non », a dit le numéro un du club.', 'le numéro un du club: dit'],
  ])('takes no number behind its noun for an article, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    ['« Non », a dit Ana Ruhl devant ses amis.', 'Ana Ruhl: dit'],
    ['Ana Ruhl a toutefois dénoncé un retard.', 'Ana Ruhl: dénoncé'],
    ['Le quai sera reconnu « sûr », a promis Ana Ruhl.', 'Ana Ruhl: promis'],
  ])('knows French small words around a verb: %s', (text, expected) => {
    expect(said('fr', text)).toEqual([expected]);
  });

  it.each(['It is open according to the “no haste” rule.'])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });
});

it('takes up the German name behind an office with which a sentence begins', () => {
  expect(
    said(
      'de',
      'Der Chef der Reederei, Enno Tarn, war bestürzt.',
      '„Wir haben das Schiff verloren“, sagte er.',
    ),
  ).toEqual(['Enno Tarn: sagte']);
});
