import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('relatives', () => {
  it.each([
    ['They met Tom Holt, who says he was late.', 'Tom Holt: says'],
    ['It was sold to Tom Holt, 41, who said it was cheap.', 'Tom Holt: said'],
    ['There was one clerk who said it was full.', 'one clerk: said'],
    ['He read a letter that says the road is shut.', 'a letter: says'],
    ['She waited at the gate for a letter that said the road was shut.', 'a letter: said'],
    ['It was run by the Tarn Trust, which says it was full.', 'the Tarn Trust: says'],
    ['Most of it was paid by Tarn Lines, which said it was late.', 'Tarn Lines: said'],
    ['There was a list by Tom Holt, who said it was late.', 'Tom Holt: said'],
    ['It needs a boat, most of it paid by Tarn Lines, which said no.', 'Tarn Lines: said'],
    [
      'A report written by the harbour club, which said no, is out.',
      'A report written by the harbour club: said',
    ],
    ['They hired Tom Holt, a painter, who said it was late.', 'Tom Holt: said'],
  ])('knows whom a relative pronoun takes up: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    ['es', 'Vino la alcaldesa Ana Rollo, que dijo estar lista.', 'Ana Rollo: dijo'],
    ['es', 'Cerró la lonja, que dijo «no poder más».', 'la lonja: dijo'],
  ])('knows whom a Romance pronoun takes up, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it('takes what somebody told for nobody who tells', () => {
    expect(said('es', 'Se retrasa el plan, que anunció la alcaldesa.')).toEqual([]);
  });

  it.each([
    'Tom Holt was the only guard who said it was full.',
    'That said, the road is wide.',
    'Traders who repeat the mistaken claim that it is sinking are few.',
  ])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });
});

it('takes up in English whom something went to, by a full name', () => {
  expect(
    said('en', 'The overall lead passed to Norwegian Jonas Ruhl, who said he was sad.'),
  ).toEqual(['Norwegian Jonas Ruhl: said']);
  expect(said('en', 'The officer assigned to the harbour, who said no, left.')).toEqual([
    'The officer assigned to the harbour: said',
  ]);
});
