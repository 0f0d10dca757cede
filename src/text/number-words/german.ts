import type { Source } from './source.ts';

/** "Dutzend" is left out: it is said of about twelve as often as of twelve. */
export const german: Source = {
  counts: [
    [
      0,
      1,
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ],
    [20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'],
  ],
  forms: [[1.5, 'anderthalb']],
  scales: [
    [100, 'hundert'],
    [1e3, 'tausend', 'tsd'],
    [1e6, 'million', 'millionen mio'],
    [1e9, 'milliarde', 'milliarden mrd'],
    [1e12, 'billion', 'billionen'],
  ],
  joins: 'und',
  articles: 'ein eine einen einer einem',
  halfBefore: 'halbe halben',
  halfBehind: 'einhalb,und eine halbe,und einer halben',
  notBehind: 'einige,einigen,mehrere,mehreren,paar,viele,vielen,viertel,drittel',
  compound: { glue: 'und', parts: { ein: 'eins', einhalb: 'einhalb' } },
};
