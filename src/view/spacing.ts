import { primaryLanguage } from '../text/segmenter.ts';

/** Languages that print no space between words or sentences. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'yue', 'ja']);

/** What stands between two sentences of a paragraph: a space, or nothing where the language prints none. */
export function sentenceSpace(lang: string): '' | ' ' {
  return UNSPACED.has(primaryLanguage(lang)) ? '' : ' ';
}
