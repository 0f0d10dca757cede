import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('naming', () => {
  it.each([
    ['de', 'Die Behörde sprach von 40 Booten.', 'Die Behörde: sprach'],
    ['de', 'Die Behörde sprach am Freitag von 40 Booten.', 'Die Behörde: sprach'],
    ['de', 'Die Fischer zählten rund 70.', 'Die Fischer: zählten'],
    ['de', 'Der Verein beziffert den Verlust auf eine Million Euro.', 'Der Verein: beziffert'],
    ['fr', 'La mairie parle de 40 bateaux.', 'La mairie: parle'],
    ['fr', 'La mairie fait état de 40 bateaux.', 'La mairie: fait état'],
    ['es', 'La alcaldesa habló de 40 barcos.', 'La alcaldesa: habló'],
  ])('knows in %s who tells how many: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    ['fr', 'La pêcheuse dénonce un projet de port « aberrant ».', 'La pêcheuse: dénonce'],
    ['fr', 'Le club a invité tous les pêcheurs à « rester à quai ».', 'Le club: invité'],
    ['es', 'El club tildó el proyecto del puerto de «absurdo».', 'El club: tildó'],
    ['es', 'Ana Rollo, titular de Pesca, calificó el plan de «absurdo».', 'Ana Rollo: calificó'],
    ['fr', 'Le club rappelle que le port est fermé.', 'Le club: rappelle'],
    ['es', 'El club replicó que no.', 'El club: replicó'],
  ])('knows in %s who judges: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it('takes no thing for who gives it a name', () => {
    expect(said('es', 'Ayer, en el puerto, calificó el plan de «absurdo».')).toEqual([]);
  });

  it('knows in English who calls a thing by nothing but a name', () => {
    expect(said('en', 'The mayor saw what the council called “a poor start”.')).toEqual([
      'the council: called',
    ]);
    expect(said('en', 'What they had was a drink the council called “Old Tom Brown”.')).toEqual([]);
  });

  it.each([
    ['„Verfrüht“ nennt Marta Kehl den Plan.', 'Marta Kehl: nennt'],
    ['Der Wirt wies das zurück: „Nie war das so.“', 'Der Wirt: wies'],
    ['„Nie war das so“, ließ der Wirt wissen.', 'der Wirt: ließ'],
  ])('knows in German who judges and lets know: %s', (text, expected) => {
    expect(said('de', text)).toEqual([expected]);
  });

  it.each(['Der Wirt sieht sich bestätigt.', 'Der Wirt ließ den Kahn liegen.'])(
    'finds nobody in German: %s',
    (text) => {
      expect(said('de', text)).toEqual([]);
    },
  );

  it('finds who judges behind "that"', () => {
    const text = 'A rowing club that called the pier a “sorry sight for all” left.';
    expect(said('en', text)).toEqual(['A rowing club: called']);
  });

  it.each([
    ['A diver spoke of “very old rust” on it.', 'A diver: spoke'],
    ['Ann Holt hailed a day “for all who fish”.', 'Ann Holt: hailed'],
    ['Ann Holt hailed “a day for all who fish”.', 'Ann Holt: hailed'],
    ['Insurers put the likely bill at between £2m and £3m.', 'Insurers: put'],
  ])('knows in English who speaks of a thing: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['en', 'A diver spoke of old rust.'],
    ['en', 'Ann Holt hailed “Old Tom”.'],
    ['en', 'A boat called “the old lady of the lake” sank.'],
    ['en', 'The crew put the old boat at risk.'],
    ['de', 'Der Verlust wird auf eine Million Euro beziffert.'],
    ['fr', 'Le juge du port « Nord » est venu.'],
    ['fr', 'La mairie parle de vacances.'],
  ])('finds nobody in %s: %s', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });
});
