import type { Source } from './source.ts';

/** The words for one are articles, and count in company only. */
export const swedish: Source = {
  counts: [
    [
      0,
      1,
      'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    ],
    [20, 10, 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'],
  ],
  forms: [[1, 'en']],
  scales: [
    [100, 'hundra'],
    [1e3, 'tusen'],
    [1e6, 'miljon', 'miljoner mn'],
    [1e9, 'miljard', 'miljarder mdr'],
    [1e12, 'biljon', 'biljoner'],
  ],
  articles: 'en ett',
  bound: 'en ett',
  halfBefore: 'halv',
  halfBehind: 'och en halv,och ett halvt',
  notBehind: 'några,flera,par,många,kvarts',
  // Three t in a row are written as two: "ettusen".
  compound: { parts: { et: 'ett' } },
};
