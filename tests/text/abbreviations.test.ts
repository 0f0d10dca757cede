import { describe, expect, test } from 'vitest';
import { abbreviationUses } from '../../src/text/abbreviations.ts';
import { splits } from './splits.ts';

describe('titles in lower case go on', () => {
  test.each([
    ['it', 'Il dott. Mario Rossi e il sig. Renato parlano.‖ La prof.ssa Bianchi ascolta.'],
    ['it', 'Le parole dell’avv. Verdi e dell’on. Neri.‖ Poi il silenzio.'],
    ['pt', 'O prefeito, dr. Anselmo, e a sra. Lima falaram.‖ O sr. Costa saiu.'],
    ['es', 'El dr. Ruiz y la sra. López llegaron.‖ El gral. Gómez no.'],
    ['fr', 'Le pr. Martin et mme. Durand sont là.‖ Ils partent.'],
    ['nl', 'Het was prof. dr. Jansen met mr. De Vries.‖ Zij zwegen.'],
  ])('%s: %s', splits);
});

test('an entry in lower case stands for any case, one with a capital for itself alone', () => {
  for (const word of ['dott', 'Dott', 'DOTT']) {
    expect(abbreviationUses(word, 'it')).toEqual(new Set(['inside']));
  }
  expect(abbreviationUses('Sat', 'en')).toEqual(new Set(['either']));
  expect(abbreviationUses('sat', 'en')).toEqual(new Set());
  // A gene.
  expect(abbreviationUses('gen', 'nl')).toEqual(new Set());
});
