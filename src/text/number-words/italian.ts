import type { Source } from './source.ts';

/**
 * The words for one are articles, and count in company only, as do the hundreds that name a century
 * ("il Novecento"). "Mila" alone is a name. "Dozzina" is left out: it is said of about twelve.
 */
export const italian: Source = {
  counts: [
    [
      0,
      1,
      'zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    ],
    [20, 10, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'],
    [400, 100, 'quattrocento cinquecento seicento settecento ottocento novecento'],
  ],
  forms: [[1, 'uno una']],
  scales: [
    [100, 'cento'],
    [1e3, 'mille', 'mila'],
    [1e6, 'milione', 'milioni mln'],
    [1e9, 'miliardo', 'miliardi mld mrd'],
    [1e12, 'bilione', 'bilioni'],
  ],
  joins: 'e',
  articles: 'un',
  bound: 'un uno una quattrocento cinquecento seicento settecento ottocento novecento',
  halfBefore: 'mezzo',
  halfBehind: 'e mezzo',
  isHalfOfClock: true,
  notNumbers: 'per cento,per mille',
  notBehind: 'alcune,alcuni,quarto di,terzo di',
  compound: {
    parts: {
      vent: 'venti',
      trent: 'trenta',
      quarant: 'quaranta',
      cinquant: 'cinquanta',
      sessant: 'sessanta',
      settant: 'settanta',
      ottant: 'ottanta',
      novant: 'novanta',
      cent: 'cento',
    },
  },
};
