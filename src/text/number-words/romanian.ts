import type { Source } from './source.ts';

/** The words for one are articles, and that for nine is new as well: they count in company only. */
export const romanian: Source = {
  counts: [
    [
      0,
      1,
      'zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
    ],
    [20, 10, 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci'],
  ],
  forms: [
    [1, 'un una o'],
    [2, 'două'],
    [12, 'douăsprezece'],
  ],
  scales: [
    [100, 'sută', 'sute'],
    [1e3, 'mie', 'mii'],
    [1e6, 'milion', 'milioane mil'],
    [1e9, 'miliard', 'miliarde mld'],
  ],
  joins: 'și',
  beforeScale: 'de',
  articles: 'un o',
  bound: 'unu un una o nouă',
  halfBefore: 'jumătate',
  halfBehind: 'și jumătate',
  isHalfOfClock: true,
  notNumbers: 'la sută,la mie',
  notBehind: 'câteva,câțiva,mai multe,multe,sfert de,treime de',
};
