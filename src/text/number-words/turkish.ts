import type { Source } from './source.ts';

/**
 * The word for one is an article, that for hundred a face, and that for ten folds like "ön" (front):
 * they count in company only.
 */
export const turkish: Source = {
  counts: [
    [0, 1, 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'],
    [10, 10, 'on yirmi otuz kırk elli altmış yetmiş seksen doksan'],
  ],
  scales: [
    [100, 'yüz'],
    [1e3, 'bin'],
    [1e6, 'milyon'],
    [1e9, 'milyar'],
    [1e12, 'trilyon'],
  ],
  articles: 'bir',
  bound: 'bir on yüz',
  halfBefore: 'yarım',
  halfBehind: 'buçuk',
  notBehind: 'birkaç,çeyrek',
  order: 'turkish',
};
