import type { ReadPassage } from '../reading/read.ts';
import { isBodyNoun } from './bodies.ts';
import { isCapital } from './capitals.ts';
import { isFiniteVerb } from './clause-subject.ts';
import type { SpeechGrammar } from './grammar.ts';
import { isPreposition, type Phrase } from './noun-phrase.ts';
import { COMMA } from './search.ts';

/** No job before a name takes more words: "regional rail union general secretary". */
const LONGEST_JOB = 5;

/** No adverbial that a sentence opens with takes more tokens: "At the old bus station,". */
const LONGEST_OPENING = 8;

/** The last of the capitals in a row from a position on; the position before it where there are none. */
function lastCapital(passage: ReadPassage, from: number): number {
  let last = from - 1;
  while (isCapital(passage, passage.tokens[last + 1])) last += 1;
  return last;
}

/** Whether words tell what somebody is, and no sentence of their own ("Fans love", "Police arrested"). */
function isJob(passage: ReadPassage, first: number, end: number, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  const { borders, determiners, passive, pronouns, verbs, doubtful, bare, between } = grammar;
  const sets = [borders, determiners, passive, pronouns, verbs, doubtful, between];
  return tokens.slice(first, end).every((token, step) => {
    const { kind, folded } = token;
    if (kind !== 'word' || isPreposition(token, grammar) || bare?.has(folded)) return false;
    if (sets.some((set) => set.has(folded))) return false;
    // What several do stands behind them: "Fans ‹love›".
    const isSeveral = step < end - first - 1 && /[^s]s$/u.test(folded);
    const isPast = /..ed$/u.test(folded) && step > 0;
    const isVerb =
      isPast || (step > 0 && isFiniteVerb({ passage, grammar, quoted: [] }, first + step));
    return !isSeveral && !isVerb && grammar.helping?.has(folded) !== true;
  });
}

/** Where the first clause begins, behind an adverbial that a preposition begins: "At the rank, ‹driver Ann Poe› had". */
function clauseStart({ tokens }: ReadPassage, grammar: SpeechGrammar): number {
  if (!isPreposition(tokens[0], grammar)) return 0;
  const comma = tokens.findIndex(({ folded }) => COMMA.test(folded));
  return comma > 0 && comma <= LONGEST_OPENING ? comma + 1 : -1;
}

/**
 * The full name, behind a job without a determiner, before the verb of an English sentence: "Fire chief ‹Ann Poe›
 * blamed", "At the rank, driver ‹Ann Poe› had waited".
 */
function namedBehindJob(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  const start = clauseStart(passage, grammar);
  if (start < 0) return undefined;
  let first = start;
  // "Tawu secretary ‹Ann Poe›": a lone capital before small words is no name.
  while (first - start <= LONGEST_JOB && lastCapital(passage, first) < first + 1) first += 1;
  const last = lastCapital(passage, first);
  if (first === start || first - start > LONGEST_JOB || last > first + 2) return undefined;
  const isBody = tokens.slice(first, last + 1).some(({ folded }) => isBodyNoun(folded));
  const verb = tokens[last + 1]?.folded ?? '';
  const isBeforeVerb =
    /..ed$/u.test(verb) ||
    isFiniteVerb({ passage, grammar, quoted: [] }, last + 1) ||
    grammar.passive.has(verb) ||
    grammar.helping?.has(verb) === true;
  return !isBody && isBeforeVerb && isJob(passage, start, first, grammar)
    ? { first, last }
    : undefined;
}

/** Whom an English sentence speaks of at its head, and what of goes on behind a comma: "For ‹Ann Poe›, a mother of two, it is". */
function namedBehindFor(passage: ReadPassage): Phrase | undefined {
  const { tokens } = passage;
  if (tokens[0]?.folded !== 'for') return undefined;
  const last = lastCapital(passage, 1);
  return last >= 2 && COMMA.test(tokens[last + 1]?.folded ?? '') ? { first: 1, last } : undefined;
}

/**
 * The name that an English sentence has for its subject, or is about, where words stand before it.
 */
export function englishOpening(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  if (grammar.inverts !== 'never') return undefined;
  return namedBehindFor(passage) ?? namedBehindJob(passage, grammar);
}
