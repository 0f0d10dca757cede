import type { Source } from './source.ts';

/** The word for one is an article, and counts in company only. */
export const dutch: Source = {
  counts: [
    [
      0,
      1,
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    ],
    [20, 10, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'],
  ],
  forms: [[1.5, 'anderhalf anderhalve']],
  scales: [
    [100, 'honderd'],
    [1e3, 'duizend'],
    [1e6, 'miljoen', 'mln'],
    [1e9, 'miljard', 'mld mrd'],
    [1e12, 'biljoen'],
  ],
  articles: 'een',
  bound: 'een',
  halfBefore: 'half halve',
  halfBehind: 'enhalf,eneenhalf,en een half,en een halve',
  notBehind: 'enkele,paar,kwart,vele',
  compound: { glue: 'en', parts: { enhalf: 'enhalf', eneenhalf: 'eneenhalf' } },
};
