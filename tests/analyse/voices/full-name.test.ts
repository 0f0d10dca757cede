import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('fullNames', () => {
  const said = ['The bridge of Ardelo was shut on Monday.', 'It was rust, Ruhl said.'];

  it('knows the full name of one who is cited by the surname alone', () => {
    const right = ['Tom Ruhl built the bridge of Ardelo.', ...said];
    expect(told({ left: ['They met Tom Ruhl.'], right, links: [] })).toEqual([
      'named: Tom Ruhl | Ruhl',
    ]);
    const honoured = [right[0] ?? '', said[0] ?? '', 'It was rust, Mr. Ruhl said.'];
    expect(told({ left: ['They met Tom Ruhl.'], right: honoured, links: [] })).toEqual([
      'named: Tom Ruhl | Mr. Ruhl',
    ]);
    expect(told({ left: ['They met Tom Ruhl.'], right: said, links: [] })).toEqual([
      'only here:  | Ruhl',
    ]);
  });

  it('takes no place or body that somebody belongs to for the name of a voice', () => {
    const left = ['They left Port Ardelo early.'];
    for (const who of ['Two former Port Ardelo rowers', 'A spokesman for Port Ardelo']) {
      expect(told({ left, right: [`${who} said it was late.`], links: [] })).toHaveLength(1);
      expect(told({ left, right: [`${who} said it was late.`], links: [] })[0]).toMatch(/^only/u);
    }
  });

  it('knows a body by a name that ends in its noun', () => {
    const right = ['It was late, said the Harbour Office.'];
    const named = (left: string) => told({ left: [left], right, links: [] });
    expect(named('Divers from the Harbour Office saw it.')).toEqual([
      'named: Harbour Office | Harbour Office',
    ]);
    expect(named('Divers from the harbour office saw it.')).toEqual([
      'only here:  | Harbour Office',
    ]);
  });

  it('takes no part of a longer name for a name', () => {
    const right = ['Radio Port Ardelo said it was late.'];
    const left = ['They met at the Port Ardelo Hall.'];
    expect(told({ left, right, links: [] })).toEqual(['only here:  | Radio Port Ardelo']);
  });

  it('knows a body by a name with small words in it', () => {
    const voices = told({
      lang: 'es',
      left: ['La asociación Amigos del Lago pidió «parar las obras del puerto».'],
      right: ['La gente de Amigos del Lago llegó ayer al puerto viejo.'],
    });
    expect(voices).toEqual(['named: Amigos del Lago | Amigos del Lago']);
    const other = told({
      lang: 'es',
      left: ['La portavoz de Amigos del Lago dijo que llovía.'],
      right: ['La gente de Amigos del Lago llegó ayer al puerto viejo.'],
    });
    expect(other).toEqual(['only here: La portavoz de Amigos del Lago | ']);
  });

  it.each([
    ['fr', '« Il est bien tard », soupire Maud Le Bihan.', 'Maud Le Bihan range ses filets.'],
    ['en', 'Jan van der Berg said it was late.', 'A boat of Jan van der Berg sank.'],
  ])('knows a surname with small words in it, %s: %s', (lang, left, right) => {
    const [voice = ''] = told({ lang, left: [left], right: [right] });
    expect(voice).toMatch(/^named: /u);
  });

  it('takes no body for one who belongs to it', () => {
    const left = ['“É tarde demais”, disse o presidente do Conselho de Ética.'];
    expect(told({ lang: 'pt', left, right: ['O Conselho de Ética reuniu-se.'] })).toEqual([
      expect.stringMatching(/^only here: /u),
    ]);
  });
});
