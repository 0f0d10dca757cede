import type { Source } from './source.ts';

/** The word for one is an article, and counts in company only. */
export const indonesian: Source = {
  counts: [[0, 1, 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas']],
  forms: [
    [10, 'belas'],
    [100, 'seratus'],
  ],
  scales: [
    [10, '', 'puluh'],
    [100, '', 'ratus'],
    [1e3, '', 'ribu'],
    [1e6, '', 'juta'],
    [1e9, '', 'miliar milyar'],
    [1e12, '', 'triliun'],
  ],
  bound: 'satu belas',
  halfBefore: 'setengah',
  halfBehind: 'setengah',
  notBehind: 'beberapa,seperempat',
  pairs: { seribu: 'satu ribu', sejuta: 'satu juta' },
  order: 'malay',
};
