import type { Source } from './source.ts';

/** "Dozen" is left out: it is said of about twelve as often as of twelve. */
export const english: Source = {
  counts: [
    [
      0,
      1,
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ],
    [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'],
  ],
  scales: [
    [100, 'hundred'],
    [1e3, 'thousand', 'k'],
    [1e5, '', 'lakh lakhs'],
    [1e6, 'million', 'mn'],
    [1e7, '', 'crore crores'],
    [1e9, 'billion', 'bn'],
    [1e12, 'trillion', 'tn'],
  ],
  joins: 'and',
  articles: 'a',
  halfBefore: 'half',
  halfBehind: 'and a half',
  notBehind: 'several,few,couple,couple of,many,quarter of,quarters of,third of,thirds of',
};
