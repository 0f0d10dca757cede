import { numerals } from '../../text/numerals.ts';
import type { Token } from '../../text/tokens.ts';
import { isFunctionWord } from '../reading/function-words.ts';

/** Words of a label: "Schwer verletzte Personen: 3". */
const LONGEST_LABEL = 4;
/** Words between a label and its number, as "mehr als" is. */
const QUALIFYING = 2;
/** Words behind a number that a label stands before: "Damage: 3 million euros". */
const BEHIND = 2;

const COLON = /^[:：]$/u;
const PARTING = /^[,;،؛.。、]$/u;

/** Positions of the words of a label, `last` included. */
export interface Label {
  readonly first: number;
  readonly last: number;
}

/**
 * The label that says in front of a colon what a number counts, as lists do: "Verletzte: 12". It is all
 * that stands before the colon, and the number nearly all that stands behind it: "The mayor was clear: 12
 * had died by noon" has none.
 *
 * @param first position of the number's first token
 * @param last position of its last one
 * @param lang BCP 47 tag
 */
export function labelBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  lang: string,
): Label | undefined {
  let colon = first - 1;
  while (colon >= first - 1 - QUALIFYING && tokens[colon]?.kind === 'word') colon -= 1;
  if (!COLON.test(tokens[colon]?.folded ?? '')) return undefined;
  let start = colon;
  while (tokens[start - 1]?.kind === 'word') start -= 1;
  const isWhole = start === 0 || PARTING.test(tokens[start - 1]?.folded ?? '');
  if (!isWhole || start === colon || colon - start > LONGEST_LABEL) return undefined;
  // "Two were hurt: 12" is a sentence.
  if (numerals(tokens.slice(start, colon), lang).length > 0) return undefined;
  const isNoun = (token: Token | undefined) =>
    token?.kind === 'word' && !isFunctionWord(token.folded, lang);
  let end = last + 1;
  while (end <= last + BEHIND && isNoun(tokens[end])) end += 1;
  const isLast = end >= tokens.length || /^[,;،؛.。、()]$/u.test(tokens[end]?.folded ?? '');
  return isLast ? { first: start, last: colon - 1 } : undefined;
}
