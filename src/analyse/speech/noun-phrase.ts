import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { bodyStart } from './body-names.ts';
import { isCapital, isParticleOfName, isSmallWord, joinsName, nameStart } from './capitals.ts';
import { pronounIn, type SpeechGrammar } from './grammar.ts';
import { isFirstOfOffice } from './offices-first.ts';
import { isOutsideOf } from './outside.ts';
import { isAuxiliaryName } from './search.ts';

/** Positions of tokens in a passage, `last` included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** No speaker's name and office take more tokens. */
export const LONGEST = 14;

/** Whether a word begins another clause, where a noun phrase ends. */
export function startsClause(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  const word = tokens[at]?.folded ?? '';
  if (!grammar.borders.has(word) || tiesNoun(passage, at, grammar)) return false;
  if (!isSmallWord(passage, at, grammar)) return false;
  // "Iraqi and Western officials" is one phrase; "… and the minister said" is not.
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const joins = isCapital(passage, before) && isCapital(passage, after);
  return !(joins && JOINING.has(word));
}

/**
 * Whether an English "to" is a preposition and begins no infinitive: a name or a determiner stands behind
 * it, and a noun or adjective before it ("an aide to the mayor", "sources close to Tolan").
 */
function tiesNoun(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const [before, token, behind] = [
    passage.tokens[at - 1],
    passage.tokens[at],
    passage.tokens[at + 1],
  ];
  if (grammar.inverts !== 'never' || token?.folded !== 'to' || before?.kind !== 'word')
    return false;
  const isOther = before.folded === 'according' || grammar.verbs.has(before.folded);
  if (isOther || grammar.borders.has(before.folded)) return false;
  return isCapital(passage, behind) || grammar.determiners.has(behind?.folded ?? '');
}

/** "and" in the languages with a speech grammar. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'und', 'и']);

const CONTRASTING = /^(?:but|mais|pero|ma|mas|но)$/u;

/** Whether a folded word ties a verb to one before it, whose subject both have: "closed it ‹and› said". */
export function joinsVerbs(folded: string): boolean {
  return JOINING.has(folded) || CONTRASTING.test(folded);
}

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
  // "The union said it had warned": a pronoun is a subject by itself, but not in "a page with her on it".
  const isObject = grammar.inverts === 'never' && isPreposition(tokens[last - 1], grammar);
  if (pronounIn(tokens[last]?.folded ?? '', grammar) && !isObject) return { first: last, last };
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST; at -= 1) {
    const token = tokens[at];
    if (!token || !isOfPhrase(passage, at)) break;
    if (startsClause(passage, at, grammar) || isVerbBefore(passage, at, last, grammar)) break;
    first = at;
    const before = tokens[at - 1];
    const isTied = isPreposition(before, grammar) || tiesNoun(passage, at - 1, grammar);
    if (grammar.determiners.has(token.folded) && !isTied && !isParticleOfName(passage, at)) {
      if (isOwner(passage, at, grammar) || isTieBehindNoun(passage, at, grammar)) continue;
      // "some of the placards": a determiner may have one before it.
      if (!before || !grammar.determiners.has(before.folded)) break;
    }
  }
  // "Nach dem Unglück der Fähre teilte": before the verb stands this, and nothing else.
  if (grammar.inverts === 'after an opening' && first === 0 && isPreposition(tokens[0], grammar)) {
    return undefined;
  }
  first = withoutOpening(passage, first, last, grammar);
  if (first > last) return undefined;
  // "‹Он› вину не признаёт": where no article tells an object, one may stand behind a pronoun.
  const isBehindPronoun =
    grammar.determiners.size === 0 && grammar.pronouns.has(tokens[first]?.folded ?? '');
  if (isBehindPronoun) return { first, last: first };
  const body = bodyStart(passage, nameStart(passage, last, first), last, grammar);
  if (body >= 0) return { first: body, last };
  const name = Math.max(first, joinedName(passage, nameStart(passage, last, first), last, grammar));
  const isName = name <= last && name > first && last - name >= fewestWords(grammar) - 1;
  const isOwned = isOwner(passage, name - 1, grammar) || tiesNoun(passage, name - 1, grammar);
  if (isName && !isOwned && !belongsToPreposition(tokens, name, first, grammar)) {
    return { first: name, last };
  }
  return { first, last };
}

/** Whether a token may stand in a noun phrase. */
export function isOfPhrase(passage: ReadPassage, at: number): boolean {
  const kind = passage.tokens[at]?.kind;
  return kind === 'word' || kind === 'number' || joinsName(passage, at);
}

/** The start of a name that two words and "and" make: "the union ‹Wheel and Wire›"; two persons have more. */
function joinedName(passage: ReadPassage, name: number, last: number, grammar: SpeechGrammar) {
  const { tokens } = passage;
  if (joinsName(passage, name - 1) && isCapital(passage, tokens[name - 2])) {
    return nameStart(passage, name - 2, 0);
  }
  if (joinsName(passage, name - 1)) return name;
  const isTwo =
    name === last &&
    JOINING.has(tokens[name - 1]?.folded ?? '') &&
    isCapital(passage, tokens[name - 2]) &&
    !isCapital(passage, tokens[name - 3]) &&
    !isPreposition(tokens[name - 3], grammar);
  return isTwo ? name - 2 : name;
}

/** Where every noun has a capital, a name has two words at least. */
function fewestWords(grammar: SpeechGrammar): number {
  return grammar.capitalsAreNouns === true ? 2 : 1;
}

/** Whether a verb that cites stands before a noun phrase: what it says begins behind it. */
function isVerbBefore(
  passage: ReadPassage,
  at: number,
  last: number,
  grammar: SpeechGrammar,
): boolean {
  const { tokens } = passage;
  if (at === last || !grammar.verbs.has(tokens[at]?.folded ?? '')) return false;
  // "the alleged attackers", "die Fordernden": no verb stands behind a determiner or has a noun's capital.
  if (grammar.determiners.has(tokens[at - 1]?.folded ?? '')) return false;
  return !(grammar.capitalsAreNouns === true && isCapital(passage, tokens[at]));
}

/** Whether a determiner ties what follows to the noun before it: "der Anwalt ‹der› Klägerin". */
function isOwner(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const token = passage.tokens[at];
  return (
    grammar.owning?.has(token?.folded ?? '') === true && isCapital(passage, passage.tokens[at - 1])
  );
}

/** Whether what may be a French article ties a noun to the one before it: "le club ‹de› voile". */
function isTieBehindNoun({ tokens }: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== 'word' || !token) return false;
  if (!OF.has(token.folded) || !grammar.prepositions.has(token.folded)) return false;
  const { between, borders, determiners, passive, prepositions } = grammar;
  return ![between, borders, determiners, passive, prepositions].some((set) =>
    set.has(before.folded),
  );
}

/** Whether a token is a preposition. */
export function isPreposition(token: Token | undefined, grammar: SpeechGrammar): boolean {
  return token !== undefined && grammar.prepositions.has(token.folded);
}

/** Passes "In December", "On Monday", "Накануне" before the phrase proper. */
export function withoutOpening(
  passage: ReadPassage,
  from: number,
  last: number,
  grammar: SpeechGrammar,
): number {
  const { tokens } = passage;
  let first = from;
  while (first <= last) {
    const folded = tokens[first]?.folded ?? '';
    if (isAuxiliaryName(passage, first, grammar) || isFirstOfOffice(passage, first)) break;
    if (isOutsideOf(passage, first, grammar)) break;
    const isTie = grammar.prepositions.has(folded) && isSmallWord(passage, first, grammar);
    if (grammar.between.has(folded) && !(isTie && isAccentedTie(passage, first))) {
      // "‹Both› sides said", "‹l’›agence a dit", "‹gli› esperti"; and no "each side", which is none that speaks.
      if (grammar.determiners.has(folded) && folded !== 'each') break;
      first += 1;
    } else if (isTie) {
      // "Insistió ‹en que› …": a clause follows, and no object.
      if (grammar.complementisers.has(tokens[first + 1]?.folded ?? '')) return last + 1;
      first = behindObject(passage, first, grammar);
    } else break;
  }
  return first;
}

/** Whether a small word is no auxiliary by its accent: "a déclaré ‹à› Hexa". */
function isAccentedTie({ tokens, text }: ReadPassage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^à/iu.test(text.slice(token.start, token.end));
}

/** No object of a preposition takes more tokens up to its noun: "vor ‹sehr viel längeren Fahrten›". */
const LONGEST_OBJECT = 5;

/** Where the object of a preposition ends; where all nouns have a capital, with the adjectives before its noun. */
function behindObject(passage: ReadPassage, preposition: number, grammar: SpeechGrammar): number {
  const { tokens } = passage;
  const first =
    preposition + (grammar.determiners.has(tokens[preposition + 1]?.folded ?? '') ? 2 : 1);
  if (grammar.capitalsAreNouns !== true) return first + 1;
  for (let at = first; at < first + LONGEST_OBJECT; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || grammar.determiners.has(token.folded)) break;
    if (isCapital(passage, token)) return at + 1;
  }
  return first + 1;
}

function belongsToPreposition(
  tokens: readonly Token[],
  name: number,
  lowest: number,
  grammar: SpeechGrammar,
): boolean {
  for (let at = name - 1; at >= lowest && at >= name - 3; at -= 1) {
    if (isPreposition(tokens[at], grammar)) return true;
    if (!grammar.determiners.has(tokens[at]?.folded ?? '') && at < name - 1) break;
  }
  // "of the campaign group Clean Rivers"
  const [of, the] = tokens.slice(name - 4, name - 2).map(({ folded }) => folded);
  return name - 4 > lowest && OF.has(of ?? '') && grammar.determiners.has(the ?? '');
}

/** Prepositions that tie a noun to its owner, inside a speaker's title. */
export const OF: ReadonlySet<string> = new Set([
  'of',
  'de',
  'du',
  'des',
  'del',
  'do',
  'da',
  'dos',
  'di',
  'dello',
  'della',
  "dell'",
  'dei',
  'degli',
  'delle',
  "d'",
  'von',
  'vom',
]);
