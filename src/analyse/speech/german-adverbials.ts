import { isCapital } from './capitals.ts';
import { OF } from './noun-phrase.ts';
import type { Search } from './search.ts';

/** What begins a German clause whose verb stands last, and who tells something behind it. */
const TELLING = /^(?:wie|so)$/u;

/**
 * The end of the subject in a German clause that ends in its verb, before the time and place behind it: "wie die
 * Polizei ‹am Montag in Roden› mitteilte".
 */
export function beforeAdverbial({ passage, grammar }: Search, last: number, verb: number): number {
  const { tokens } = passage;
  if (grammar.capitalsAreNouns !== true || tokens[verb + 1]?.kind === 'word') return last;
  const from = tokens.findLastIndex(
    ({ folded }, at) => at < last && TELLING.test(folded) && tokens[at - 1]?.kind !== 'word',
  );
  if (from < 0 || tokens.slice(from, verb).some(({ kind }) => kind === 'punctuation')) return last;
  const adverbial = tokens.findIndex(
    ({ folded }, at) =>
      at > from + 1 &&
      at <= last &&
      grammar.prepositions.has(folded) &&
      !OF.has(folded) &&
      isCapital(passage, tokens[at - 1]),
  );
  return adverbial < 0 ? last : adverbial - 1;
}
