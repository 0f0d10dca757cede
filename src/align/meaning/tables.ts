import { primaryLanguage } from '../../text/segmenter.ts';
import english from './en.json' with { type: 'json' };
import { type NearWords, type NearWordsFile, readNearWords } from './near-words.ts';

/** The tables that ship with the aligner; `npm run vectors` writes their files. */
const FILES: Readonly<Record<string, NearWordsFile>> = { en: english };

const read = new Map<string, NearWords>();

/**
 * The near words of a pair of articles, read when the first pair of their language asks for them.
 *
 * @param left,right BCP 47 tags of the two articles
 * @returns `null` where the two are in different languages, or in one without a table
 */
export function nearWordsOf(left: string, right: string): NearWords | null {
  const language = primaryLanguage(left);
  if (language !== primaryLanguage(right) || !Object.hasOwn(FILES, language)) return null;
  const known = read.get(language);
  if (known) return known;
  const file = FILES[language];
  if (!file) return null;
  const table = readNearWords(file);
  read.set(language, table);
  return table;
}
