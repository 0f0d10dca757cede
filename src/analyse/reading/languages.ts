import { primaryLanguage } from '../../text/segmenter.ts';
import type { Reading } from './read.ts';

/** Why a ledger that compares words shows nothing for two articles in two languages. */
export const TWO_LANGUAGES = 'The two articles are in different languages.';

/** Whether both articles are in one language, regions aside. */
export function isOneLanguage({ left, right }: Reading): boolean {
  return primaryLanguage(left.lang) === primaryLanguage(right.lang);
}
