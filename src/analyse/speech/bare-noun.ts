import type { ReadPassage } from '../reading/read.ts';
import type { SpeechGrammar } from './grammar.ts';
import { OF, type Phrase } from './noun-phrase.ts';

/** The noun behind an Italian preposition that holds its article, with what belongs to it: "dalla ‹prefettura di Arlen›". */
export function bareNoun(
  { tokens }: ReadPassage,
  first: number,
  grammar: SpeechGrammar,
): Phrase | undefined {
  if (grammar.number === undefined) return undefined;
  const end = tokens.findIndex(
    ({ kind, folded }, at) =>
      at >= first &&
      (kind !== 'word' ||
        grammar.borders.has(folded) ||
        (grammar.prepositions.has(folded) && !OF.has(folded))),
  );
  const last = (end < 0 ? tokens.length : end) - 1;
  return last >= first ? { first, last } : undefined;
}
