import type { Source } from './source.ts';

/** Numbers in the cases that news prints. The words for one are pronouns too, and count in company only. */
export const czech: Source = {
  counts: [
    [
      0,
      1,
      'nula jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct',
    ],
    [
      5,
      1,
      'pěti šesti sedmi osmi devíti deseti jedenácti dvanácti třinácti čtrnácti patnácti šestnácti sedmnácti osmnácti devatenácti',
    ],
    [20, 10, 'dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát'],
    [20, 10, 'dvaceti třiceti čtyřiceti padesáti šedesáti sedmdesáti osmdesáti devadesáti'],
    [
      21,
      10,
      'jednadvacet jednatřicet jednačtyřicet jednapadesát jednašedesát jednasedmdesát jednaosmdesát jednadevadesát',
    ],
  ],
  forms: [
    [1, 'jedna jedno jednoho jedné jednomu jednu jedním jednou'],
    [2, 'dvě dvou dvěma'],
    [3, 'tří třem třemi třech'],
    [4, 'čtyř čtyřem čtyřmi čtyřech'],
  ],
  scales: [
    [100, 'sto', 'stě sta set'],
    [1e3, 'tisíc tisíce', 'tisíci tisícům tis'],
    [1e6, 'milion milionu', 'miliony milionů milionům milionech mil mio'],
    [1e9, 'miliarda miliardu', 'miliardy miliard miliardám miliardách mld'],
    [1e12, 'bilion bilionu', 'biliony bilionů'],
  ],
  bound: 'jeden jedna jedno jednoho jedné jednomu jednu jedním jednou',
  halfBefore: 'půl',
  halfBehind: 'a půl',
  isHalfOfClock: true,
  // "PET" is a plastic.
  notNumbers: 'pet lahev,pet lahve,pet lahví',
  notBehind: 'několik,několika,pár,čtvrt,třetina,čtvrtina',
  // "Pětadvacet".
  compound: { glue: 'a', parts: {} },
};
