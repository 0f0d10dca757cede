import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('inversion', () => {
  it.each([
    ['The road is shut, reports the Ardelo Herald.', 'Ardelo Herald: reports'],
    ['The road is shut, notes Ardelo magazine.', 'Ardelo magazine: notes'],
    [
      'The bridge will open in May, after two years of work, said Tom Holt, an engineer.',
      'Tom Holt: said',
    ],
    ['It fell on Monday, said police.', 'police: said'],
    ['It is closed, says the owner, Ada Holt.', 'Ada Holt: says'],
    ['“It is late,” said Dr. Ada Holt.', 'Ada Holt: said'],
    ['“It is late,” said Ada B. Holt, who owns it.', 'Ada B. Holt: said'],
    ['It was late," said Ada Holt.', 'Ada Holt: said'],
    ['It was late,” said a guard at the mill.', 'a guard: said'],
    ['Ada Holt, a guard, said Tom Ruhl, her cousin, was late.', 'Ada Holt: said'],
    ['Ada Holt, a guard, said Monday that it was late.', 'Ada Holt: said'],
  ])('finds the subject behind the verb: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    'The child ran to the hall, told a guard and left.',
    'The clerk read it, confirmed the date of the sale, and left.',
    '“The Last Wall” has maintained its rank.',
  ])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });

  it.each([
    ['es', 'Así lo ha confirmado la alcaldesa.', 'la alcaldesa: confirmado'],
    ['es', 'Cerró, según ha informado la lonja.', 'la lonja: informado'],
    ['es', 'Cerró, anunció este lunes la alcaldesa Ana Rollo.', 'Ana Rollo: anunció'],
    ['es', '«No», dijo la pasada noche Ana Rollo.', 'Ana Rollo: dijo'],
    ['it', '«No», ha detto Ada Rollo poco dopo le 17.', 'Ada Rollo: detto'],
    ['it', 'Stando a Tarn, è tardi.', 'Tarn: Stando a'],
    ['en', 'According to early estimates by the agency, it is late.', 'the agency: According to'],
    ['fr', 'Selon un premier bilan de la préfecture, il est tard.', 'la préfecture: Selon'],
    ['es', 'Según los datos de la policía, es tarde.', 'la policía: Según'],
    ['es', 'Según los datos de empleo, es tarde.', 'los datos de empleo: Según'],
    [
      'ru',
      'По предварительной оценке спасателей, всё тихо.',
      'спасателей: По предварительной оценке',
    ],
    ['pt', '"Não", disse à agência o pescador Rui Tarn.', 'Rui Tarn: disse'],
    ['pt', '"Não", disse à Lusa Rui Tarn.', 'Rui Tarn: disse'],
    ['ru', 'Как рассказал мэр Тимур Орлов, всё тихо.', 'Тимур Орлов: рассказал'],
    ['en', 'The mayor, Ada Ruhl, said the pool would close.', 'Ada Ruhl: said'],
    ['en', 'Ann Poe, 54, said Acme “had no plan”.', 'Ann Poe: said'],
    ['en', 'Ann Poe, head of the union, said the Lady Jane “had no crew”.', 'Ann Poe: said'],
    ['fr', 'Le quai employait dix personnes, d’après son patron, Luc Ruhl.', 'Luc Ruhl: d’après'],
    ['es', '«No», respondió la lonja, Mar del Sur, a las dos.', 'Mar del Sur: respondió'],
    ['es', '«No», dijo la titular de Vivienda, Ana Rollo, que votó.', 'Ana Rollo: dijo'],
    ['es', '«No», dijo el alcalde de Orme, Lobo y Arlen.', 'el alcalde de Orme: dijo'],
    ['pt', '“Não”, disse o secretário de Saúde, Rui Tarn.', 'Rui Tarn: disse'],
    ['pt', '“Não”, afirmou o líder do partido no Senado, Rui Tarn (AM).', 'Rui Tarn: afirmou'],
    ['pt', '“Não”, afirmou o líder da bancada, senador Rui Tarn.', 'Rui Tarn: afirmou'],
    ['pt', '“Não”, afirmou o líder no Senado, Rui Tarn não veio.', 'o líder: afirmou'],
    ['pt', 'O líder do partido, senador Rui Tarn (AM), afirmou que não.', 'Rui Tarn: afirmou'],
    ['pt', 'Segundo a polícia de Orme, Rui Tarn, 34, morreu.', 'a polícia de Orme: Segundo'],
    ['es', '«No», se quejó Ana Rollo en el muelle.', 'Ana Rollo: quejó'],
    ['es', 'La lonja se escuda en que pagó.', 'La lonja: escuda'],
    ['es', 'Ana Rollo los acusó de mentir.', 'Ana Rollo: acusó'],
    ['fr', 'Le syndicat Orme, majoritaire, avance le chiffre de 80 %.', 'Orme: avance'],
    ['ru', 'Об этом сообщил глава порта Тимур Орлов.', 'Тимур Орлов: сообщил'],
    ['ru', 'Экологи требуют новой проверки.', 'Экологи: требуют'],
    ['fr', 'Le procureur avait requis deux ans.', 'Le procureur: requis'],
    ['fr', 'Le patron s’est dit « ravi ».', 'Le patron: dit'],
    ['es', 'La alcaldesa cifra en 40 los barcos.', 'La alcaldesa: cifra'],
    ['es', '«Es justo», defendió la alcaldesa.', 'la alcaldesa: defendió'],
  ])('knows the subject behind its verb or source, %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    ['es', 'Cerró, según comunicó este martes a la lonja.'],
    ['it', 'Un’accusa che pesa.'],
    ['ru', 'Закон требует согласия.'],
    ['es', 'Se anunció que abrirá.'],
    ['es', 'La obra se defendió bien.'],
    ['es', 'Los acusó de mentir.'],
    ['fr', 'Le train avance de 80 mètres.'],
  ])('takes no time and no article for who speaks, %s: %s', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });

  it('gives nobody what a thing does by itself', () => {
    expect(said('fr', 'Le feu s’est déclaré à midi.')).toEqual([]);
  });
});

describe('what somebody published as a source', () => {
  it.each([
    [
      'en',
      'The ferry sank, according to a report published by the Harbour Board.',
      'Harbour Board',
    ],
    ['es', 'Hubo dos heridos, según un informe publicado por el Ayuntamiento.', 'el Ayuntamiento'],
    [
      'it',
      'I morti sono due, secondo il bilancio diffuso dalla prefettura di Orme.',
      'prefettura di Orme',
    ],
  ])('is told by who published it, %s', (lang, text, expected) => {
    expect(said(lang, text).map((line) => line.split(':')[0])).toEqual([expected]);
  });

  it('is no person whom somebody chose', () => {
    expect(said('en', 'It sank, according to the mayor chosen by the Harbour Board.')).toEqual([
      expect.not.stringContaining('Harbour'),
    ]);
  });
});
