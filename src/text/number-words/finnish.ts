import type { Source } from './source.ts';

/**
 * Numbers in the nominative, the genitive and the partitive, written as one word below a million. The
 * words for one are pronouns too, and count in company only.
 */
export const finnish: Source = {
  counts: [
    [
      0,
      1,
      'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista',
    ],
    [1, 1, 'yhden kahden kolmen neljän viiden kuuden'],
    [1, 1, 'yhtä kahta kolmea neljää viittä kuutta seitsemää kahdeksaa yhdeksää kymmentä'],
    [
      20,
      10,
      'kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
    ],
    [
      20,
      10,
      'kahdenkymmenen kolmenkymmenen neljänkymmenen viidenkymmenen kuudenkymmenen seitsemänkymmenen kahdeksankymmenen yhdeksänkymmenen',
    ],
  ],
  forms: [[1.5, 'puolitoista puolentoista']],
  scales: [
    [100, 'sata sadan', 'sataa'],
    [1e3, 'tuhat tuhannen', 'tuhatta'],
    [1e6, 'miljoona miljoonan', 'miljoonaa milj'],
    [1e9, 'miljardi miljardin', 'miljardia mrd'],
  ],
  bound: 'yksi yhden yhtä',
  halfBefore: 'puoli',
  halfBehind: 'ja puoli',
  notBehind: 'muutama,muutaman,pari,parin,usea,usean,monta',
  compound: { parts: {} },
};
