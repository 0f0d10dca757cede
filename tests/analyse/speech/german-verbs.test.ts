import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('german-verbs', () => {
  it.each([
    ['Der Rat sprach von einer bitteren Nachricht.', 'Der Rat: sprach'],
    ['Am Montag sprach Tom Poe im Rat von einem Irrtum.', 'Tom Poe: sprach'],
    ['Das Werk schrieb in einem Brief, die Zahlen seien gut.', 'Das Werk: schrieb'],
    ['Betriebsrat Tom Poe wirft dem Werk Wortbruch vor.', 'Betriebsrat Tom Poe: wirft'],
    [
      'Bürgermeisterin Ada Ruhl (parteilos) fürchtet, dass es teuer wird.',
      'Bürgermeisterin Ada Ruhl: fürchtet',
    ],
    ['Ada Ruhl fürchtet um den Steg: Geld habe die Stadt keines.', 'Ada Ruhl: fürchtet'],
  ])('cites who judges or reproaches: %s', (text, expected) => {
    expect(said('de', text)).toEqual([expected]);
  });

  it.each([
    'Tom Poe sprach von der Bühne.',
    'Im Mai schrieb das Werk einen Verlust von 112 Millionen.',
    'Das Werk schrieb rote Zahlen.',
    'Tom Poe warf den Ball.',
    'Die Kinder fürchten den Hund.',
    'Die Kinder fürchten um den Hund.',
  ])('cites nobody: %s', (text) => {
    expect(said('de', text)).toEqual([]);
  });
});
