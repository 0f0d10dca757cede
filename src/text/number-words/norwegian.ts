import type { Source } from './source.ts';

/**
 * Both written forms, and numbers as they were said before 1951 ("femogtyve"). The words for one are
 * articles, and count in company only; "et tre" is a tree.
 */
export const norwegian: Source = {
  counts: [
    [
      0,
      1,
      'null ett to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    ],
    [20, 10, 'tjue tretti førti femti seksti sytti åtti nitti'],
  ],
  forms: [
    [1, 'en et ein ei eit'],
    [1.5, 'halvannen halvannet'],
    [7, 'syv'],
    [20, 'tyve'],
    [30, 'tredve'],
  ],
  scales: [
    [100, 'hundre'],
    [1e3, 'tusen'],
    [1e6, 'million', 'millioner millionar mill'],
    [1e9, 'milliard', 'milliarder milliardar mrd'],
    [1e12, 'billion', 'billioner billionar'],
  ],
  joins: 'og',
  articles: 'en et ett ein ei eit',
  bound: 'en et ett ein ei eit tyve',
  halfBefore: 'halv',
  halfBehind: 'og en halv,og ein halv,og et halvt,og eit halvt',
  notNumbers: 'et tre,eit tre',
  notBehind: 'noen,nokre,flere,fleire,par,mange,kvart',
  compound: { glue: 'og', parts: {} },
};
