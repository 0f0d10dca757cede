import type { Source } from './source.ts';

/**
 * Numbers in the cases that news prints, those below a million often as one word. The words for one are
 * pronouns too, and count in company only.
 */
export const slovak: Source = {
  counts: [
    [
      0,
      1,
      'nula jeden dva tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť',
    ],
    [2, 1, 'dvaja traja štyria piati šiesti siedmi ôsmi deviati desiati'],
    [
      2,
      1,
      'dvoch troch štyroch piatich šiestich siedmich ôsmich deviatich desiatich jedenástich dvanástich trinástich štrnástich pätnástich šestnástich sedemnástich osemnástich devätnástich',
    ],
    [20, 10, 'dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat'],
    [20, 10, 'dvadsiatich tridsiatich štyridsiatich päťdesiatich'],
  ],
  forms: [
    [1, 'jedna jedno jedného jednej jednému jednu jedným jednou'],
    [2, 'dve dvom dvoma dvomi'],
    [3, 'trom tromi troma'],
    [4, 'štyrom štyrmi'],
  ],
  scales: [
    [100, 'sto'],
    [1e3, 'tisíc', 'tisíce tisícov tis'],
    [1e6, 'milión milióna', 'milióny miliónov mil mio'],
    [1e9, 'miliarda miliardu', 'miliardy miliárd mld'],
    [1e12, 'bilión bilióna', 'bilióny biliónov'],
  ],
  bound: 'jeden jedna jedno jedného jednej jednému jednu jedným jednou',
  halfBefore: 'pol',
  halfBehind: 'a pol',
  isHalfOfClock: true,
  notBehind: 'niekoľko,niekoľkých,pár,štvrť,tretina,štvrtina',
  compound: { parts: {} },
};
