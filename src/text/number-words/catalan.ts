import type { Source } from './source.ts';

/**
 * The words for one are articles; "nou" is new and "deu" owes as well: they count in company only.
 * "Dotzena" is left out: it is said of about twelve.
 */
export const catalan: Source = {
  counts: [
    [
      0,
      1,
      'zero un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint',
    ],
    [30, 10, 'trenta quaranta cinquanta seixanta setanta vuitanta noranta'],
  ],
  forms: [
    [1, 'u una'],
    [2, 'dues'],
    [8, 'huit'],
    [17, 'dèsset'],
    [18, 'dihuit'],
    [19, 'dènou'],
    [80, 'huitanta'],
  ],
  scales: [
    [100, 'cent', 'cents centes'],
    [1e3, 'mil'],
    [1e6, 'milió', 'milions'],
    [1e12, 'bilió', 'bilions'],
  ],
  joins: 'i',
  articles: 'un',
  bound: 'un u una nou deu',
  halfBefore: 'mig',
  halfBehind: 'i mig',
  isHalfOfClock: true,
  notNumbers: 'per cent,per mil',
  notBehind: 'diversos,diverses,alguns,algunes,pocs,uns quants,quart de,terç de',
};
