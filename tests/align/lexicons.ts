import { buildLexicon, type Lexicon } from '../../src/align/lexicon.ts';
import { readTerms } from '../../src/align/terms.ts';

/** The lexicon of two articles' sentences. */
export function lexiconOf(left: readonly string[], right: readonly string[], lang = 'en'): Lexicon {
  const read = (texts: readonly string[]) => texts.map((text) => readTerms(text, lang));
  return buildLexicon(read(left), read(right));
}

/** The number of a term. */
export function termOf(lexicon: Lexicon, key: string): number {
  const id = lexicon.keys.indexOf(key);
  if (id < 0) throw new Error(`No term ${key}`);
  return id;
}
