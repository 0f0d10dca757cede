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
