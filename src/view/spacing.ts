import { isWrittenInHan } from '../text/segmenter.ts';

/** What stands between two sentences of a paragraph: a space, or nothing where the language prints none. */
export function sentenceSpace(lang: string): '' | ' ' {
  return isWrittenInHan(lang) ? '' : ' ';
}
