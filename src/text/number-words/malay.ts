import { indonesian } from './indonesian.ts';
import type { Source } from './source.ts';

/** As in Indonesian, but for nought, eight and the scales of a thousand million and more. */
export const malay: Source = {
  ...indonesian,
  counts: [[0, 1, 'sifar satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas']],
  scales: [
    [10, '', 'puluh'],
    [100, '', 'ratus'],
    [1e3, '', 'ribu'],
    [1e6, '', 'juta'],
    [1e9, '', 'bilion'],
    [1e12, '', 'trilion'],
  ],
  notBehind: 'beberapa,suku',
};
