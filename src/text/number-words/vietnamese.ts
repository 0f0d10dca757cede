import type { Source } from './source.ts';

/**
 * Scales behind digits alone. Folding takes the tones that tell number words from other words ("ba", three,
 * from "bà", grandmother; "ngàn", thousand, from "ngân", bank), so that words without digits are not read.
 */
export const vietnamese: Source = {
  counts: [],
  scales: [
    [1e3, '', 'nghìn'],
    [1e6, '', 'triệu'],
    [1e9, '', 'tỷ tỉ'],
  ],
};
