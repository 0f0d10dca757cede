import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isCapital, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';

/** Positions of tokens in a passage, `last` included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** No speaker's name and office take more tokens. */
const LONGEST = 14;

function startsClause(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  const word = tokens[at]?.folded ?? '';
  if (!grammar.borders.has(word)) return false;
  // "Iraqi and Western officials" is one phrase; "… and the minister said" is not.
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const joins = isCapital(passage, before) && isCapital(passage, after);
  return !(joins && JOINING.has(word));
}

/** "and" in the languages with a speech grammar. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'und', 'и']);

/**
 * The noun phrase that ends at a token, read backwards: nouns up to their determiner, and again where
 * a preposition stands before it ("officials of the ministry"). A name at its end stands for the
 * whole, unless it belongs to a preposition ("officials in Baghdad").
 */
export function phraseBefore(
  passage: ReadPassage,
  last: number,
  grammar: SpeechGrammar,
): Phrase | undefined {
  const { tokens } = passage;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST; at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (startsClause(passage, at, grammar)) break;
    first = at;
    const before = tokens[at - 1];
    if (grammar.determiners.has(token.folded) && !isPreposition(before, grammar)) {
      // "some of the placards": a determiner may have one before it.
      if (!before || !grammar.determiners.has(before.folded)) break;
    }
  }
  first = withoutOpening(passage, first, last, grammar);
  if (first > last) return undefined;
  const name = nameStart(passage, last, first);
  if (name <= last && name > first && !belongsToPreposition(tokens, name, first, grammar)) {
    return { first: name, last };
  }
  return { first, last };
}

function isPreposition(token: Token | undefined, grammar: SpeechGrammar): boolean {
  return token !== undefined && grammar.prepositions.has(token.folded);
}

/** Passes "In December", "On Monday", "Накануне" before the phrase proper. */
function withoutOpening(
  { tokens }: ReadPassage,
  from: number,
  last: number,
  grammar: SpeechGrammar,
): number {
  let first = from;
  while (first <= last) {
    const folded = tokens[first]?.folded ?? '';
    if (grammar.between.has(folded)) first += 1;
    else if (grammar.prepositions.has(folded)) {
      first += grammar.determiners.has(tokens[first + 1]?.folded ?? '') ? 3 : 2;
    } else break;
  }
  return first;
}

function belongsToPreposition(
  tokens: readonly Token[],
  name: number,
  lowest: number,
  grammar: SpeechGrammar,
): boolean {
  for (let at = name - 1; at >= lowest && at >= name - 3; at -= 1) {
    if (isPreposition(tokens[at], grammar)) return true;
    if (!grammar.determiners.has(tokens[at]?.folded ?? '') && at < name - 1) return false;
  }
  return false;
}

/** The noun phrase that starts at a token, read forwards up to a mark, a clause or a preposition. */
export function phraseAfter(
  passage: ReadPassage,
  start: number,
  grammar: SpeechGrammar,
): Phrase | undefined {
  const { tokens } = passage;
  const first = withoutOpening(passage, start, tokens.length - 1, grammar);
  let last = first - 1;
  for (let at = first; at < tokens.length && at - first < LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (at === first && grammar.pronouns.has(token.folded)) return { first, last: first };
    const isArticle = at === first && grammar.determiners.has(token.folded);
    if (!isArticle && startsClause(passage, at, grammar)) break;
    if (grammar.verbs.has(token.folded)) break;
    if (grammar.complementisers.has(token.folded)) break;
    if (isPreposition(token, grammar) && !OF.has(token.folded)) break;
    last = at;
  }
  while (last > first && OF.has(tokens[last]?.folded ?? '')) last -= 1;
  if (last < first || !startsPhrase(passage, first, grammar)) return undefined;
  return { first: firstOfName(passage, first, last), last };
}

/** Whether a subject may start here: in languages with articles a bare noun is rather an object ("pidió disculpas"). */
function startsPhrase(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const token = passage.tokens[at];
  if (grammar.determiners.size === 0 || token?.kind === 'number') return true;
  if (isCapital(passage, token) || grammar.determiners.has(token?.folded ?? '')) return true;
  return grammar.inverts === 'never';
}

/** Prepositions that tie a noun to its owner, inside a speaker's title. */
const OF: ReadonlySet<string> = new Set(['of', 'de', 'du', 'des', 'del', "d'", 'von', 'vom']);

function firstOfName(passage: ReadPassage, first: number, last: number): number {
  const name = nameStart(passage, last, first);
  const hasName = name <= last && last - name >= 1;
  return hasName && !isOwned(passage, name - 1) ? name : first;
}

/** Whether a name belongs to a noun before it: "head of Renova". */
function isOwned({ tokens }: ReadPassage, at: number): boolean {
  return OF.has(tokens[at]?.folded ?? '') || OF.has(tokens[at - 1]?.folded ?? '');
}
