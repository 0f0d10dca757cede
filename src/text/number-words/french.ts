import type { Source } from './source.ts';

/**
 * The words for one are articles, and count in company only. "Septante", "huitante" and "nonante" are
 * Belgian and Swiss. "Douzaine" is left out: it is said of about twelve.
 */
export const french: Source = {
  counts: [
    [
      0,
      1,
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    ],
    [20, 10, 'vingt trente quarante cinquante soixante septante huitante nonante'],
    [20, 60, 'vingts quatre-vingts'],
  ],
  forms: [[1, 'une']],
  scales: [
    [100, 'cent', 'cents'],
    [1e3, 'mille'],
    [1e6, 'million', 'millions'],
    [1e9, 'milliard', 'milliards md mds mrd'],
  ],
  joins: 'et',
  articles: 'un',
  bound: 'un une',
  halfBefore: 'demi',
  halfBehind: 'et demi',
  notNumbers: 'pour cent,pour mille',
  notBehind: 'plusieurs,quelques,quart de,tiers de',
  order: 'french',
};
