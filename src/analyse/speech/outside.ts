import type { ReadPassage } from '../reading/read.ts';
import { isCapital } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';

/**
 * Whether an English "outside" tells which persons a sentence is about and no place: "‹Outside› experts warned", but
 * "outside the court", "outside hospitals, nurses said".
 */
export function isOutsideOf(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const [token, noun, behind] = passage.tokens.slice(at, at + 3);
  if (token?.folded !== 'outside' || noun?.kind !== 'word' || isCapital(passage, noun))
    return false;
  return grammar.plural?.test(noun.folded) === true && behind?.kind === 'word';
}
