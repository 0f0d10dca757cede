import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isNegation, negationsIn } from '../../src/text/negations.ts';

it.each([
  ['en', ['not', 'never', 'without', 'hasn’t', "didn't"], ['has', 'the', 'note', 'ant']],
  ['de', ['nicht', 'keine', 'ohne'], ['die', 'eine', 'mit', 'noch']],
  ['fr', ['ne', 'pas', 'sans'], ['le', 'avec', 'est', 'personne']],
  ['es', ['no', 'jamás', 'sin'], ['el', 'con', 'más']],
  ['pt-BR', ['não', 'sem'], ['na', 'com']],
  ['fi', ['ei', 'ilman'], ['ala', 'alkaa']],
  ['he', ['לא', 'ללא'], ['אל', 'על']],
  ['it', ['non', 'senza'], ['ne', 'con']],
  ['sv', ['inte', 'aldrig'], ['utan', 'och']],
  ['ru', ['не', 'без'], ['на', 'с']],
  ['ar', ['لم', 'ولا', 'دون'], ['من', 'قد']],
  ['zh-Hant', ['沒有', '不'], ['的', '有']],
  ['nn', ['ikkje', 'aldri'], ['og']],
  ['xx', [], ['not', 'nicht']],
])('%s: %s negate, %s do not', (lang, negations, others) => {
  const negates = (word: string) => isNegation(fold(word), lang);
  expect(negations.filter((word) => !negates(word))).toEqual([]);
  expect(others.filter(negates)).toEqual([]);
});

it.each([
  ['fr', 'Il a dit qu’aucun train n’était parti.', ['aucun', 'n’']],
  ['fr', 'La pluie va sans doute cesser, et non seulement ici.', []],
  ['it', "C'è chi dice che l'auto non è sua.", ['non']],
  ['es', 'Sin embargo, el puente no obstante sigue en pie.', []],
  ['es', 'Sin luz, no hubo cena.', ['Sin', 'no']],
  ['de', 'Nicht nur die Straße, auch der Steg ist zu.', []],
  ['en', 'Not only the road but, no doubt, the pier is no longer open.', ['no']],
])('reads %s: %s', (lang, text, expected) => {
  expect(negationsIn(text, lang)).toEqual(expected);
});

it('takes no number sign for a word that negates', () => {
  expect(negationsIn('Platforms No. 3, no. 4 and No 5 had no trains.', 'en')).toEqual(['no']);
  expect(negationsIn('There were no 3 trains, not 4. No trains ran.', 'en')).toEqual([
    'no',
    'not',
    'No',
  ]);
});
