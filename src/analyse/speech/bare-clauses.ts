import { isCapital } from './capitals.ts';
import type { Search } from './search.ts';

/** What a clause goes on with behind its English subject. */
const AUXILIARY = /^(?:is|are|was|were|has|had|will|would|could|may|might)$/u;

/** No subject of a clause without "that" takes more tokens behind its first. */
const SHORT_SUBJECT = 5;

/** "Claims ‹he› was there", "estimates ‹it will› cost". */
function opensWithPronoun({ passage: { tokens } }: Search, first: number): boolean {
  const [pronoun, next] = tokens.slice(first, first + 2).map(({ folded }) => folded);
  if (/^(?:he|she|they)$/u.test(pronoun ?? '')) return true;
  return pronoun === 'it' && (AUXILIARY.test(next ?? '') || /..ed$/u.test(next ?? ''));
}

/** "Added ‹the bridge would› stay shut", "reports ‹Tom Poe has› left". */
function opensWithNoun({ passage, grammar, quoted }: Search, first: number): boolean {
  const { tokens } = passage;
  const isDetermined = grammar.determiners.has(tokens[first]?.folded ?? '');
  if (!isDetermined && !isCapital(passage, tokens[first])) return false;
  for (let at = first + 1; at <= first + SHORT_SUBJECT; at += 1) {
    const { kind, folded } = tokens[at] ?? { kind: 'punctuation', folded: '' };
    if (kind !== 'word' || quoted[at] === true || grammar.prepositions.has(folded)) return false;
    if (AUXILIARY.test(folded)) return true;
    if (grammar.borders.has(folded)) return false;
  }
  return false;
}

/**
 * Whether a clause without "that" begins right behind an English verb, which then reports it: "added the bridge
 * would stay shut". Not where a thing is told by what stands on it: "a label that states the drink is old".
 */
export function reportsBareClause(search: Search, verb: number): boolean {
  const { passage, grammar } = search;
  if (grammar.inverts !== 'never') return false;
  if (opensWithPronoun(search, verb + 1)) return true;
  return passage.tokens[verb - 1]?.folded !== 'that' && opensWithNoun(search, verb + 1);
}
