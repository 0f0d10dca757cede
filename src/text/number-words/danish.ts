import type { Source } from './source.ts';

/** The words for one are articles, and that for twenty is thieves too: they count in company only. */
export const danish: Source = {
  counts: [
    [
      0,
      1,
      'nul et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    ],
    [20, 10, 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'],
  ],
  forms: [
    [1, 'en'],
    [1.5, 'halvanden halvandet'],
  ],
  scales: [
    [100, 'hundrede hundred'],
    [1e3, 'tusind tusinde'],
    [1e6, 'million', 'millioner mio'],
    [1e9, 'milliard', 'milliarder mia'],
    [1e12, 'billion', 'billioner'],
  ],
  joins: 'og',
  articles: 'en et',
  bound: 'en et tyve',
  halfBefore: 'halv',
  halfBehind: 'og en halv,og et halvt',
  notBehind: 'nogle,flere,par,mange,kvart',
  compound: { glue: 'og', parts: {} },
};
