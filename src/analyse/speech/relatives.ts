import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isBodyNoun } from './bodies.ts';
import { isCapital } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { type Phrase, phraseBefore } from './noun-phrase.ts';
import { COMMA, type Search } from './search.ts';

/** Words that begin a clause inside a clause: "guests who stay ‹if› the landlord asked them". */
const OTHER_CLAUSE =
  /^(?:that|when|while|because|as|but|if|where|after|before|since|although|though|until|unless|so|and|or)$/u;

/** No English clause about a noun that no comma sets off is longer. */
const LONGEST_RELATIVE = 10;

/**
 * The word that begins an English clause about the subject, whose own verb it has: "Engineers ‹who›
 * examined it last October called". Not where a subject follows it: "the man who police said had fled".
 *
 * @returns -1 where there is none
 */
function relativeBefore({ passage, grammar }: Search, last: number): number {
  const { tokens } = passage;
  if (grammar.inverts !== 'never') return -1;
  for (let at = last; at > 0 && last - at < LONGEST_RELATIVE; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || grammar.verbs.has(token.folded)) return -1;
    if (OTHER_CLAUSE.test(token.folded)) return -1;
    if (token.folded !== 'who' && token.folded !== 'which') continue;
    const next = tokens[at + 1];
    const isSubject =
      isCapital(passage, next) ||
      grammar.determiners.has(next?.folded ?? '') ||
      grammar.pronouns.has(next?.folded ?? '');
    return isSubject || at >= last - 1 ? -1 : at;
  }
  return -1;
}

/** The end of a subject without the clause about it that ends at a token. */
export function beforeRelative(search: Search, last: number): number {
  const relative = relativeBefore(search, last);
  return relative < 0 ? last : relative - 1;
}

/**
 * Whom an English relative pronoun right before a verb takes up: "Tom Poe, ‹who› said", "a letter ‹that› says".
 * "That" takes up the noun next to it ("the votes for a ruling ‹that› said"), as any does behind a passive
 * ("sold to Tom Poe, ‹who› said").
 *
 * @param at position of the pronoun
 * @param over passes an age or bracket before a comma
 */
export function antecedent(
  { passage, grammar }: Search,
  at: number,
  over: (last: number) => number,
): Phrase | undefined {
  const { tokens } = passage;
  const pronoun = tokens[at]?.folded ?? '';
  if (grammar.inverts !== 'never' || !/^(?:who|which|that)$/u.test(pronoun)) return undefined;
  const isSetOff = COMMA.test(tokens[at - 1]?.folded ?? '');
  if (isSetOff && pronoun === 'that') return undefined;
  const last = isSetOff ? over(at - 2) : at - 1;
  const whole = phraseBefore(passage, last, grammar);
  // "That said, …"
  if (!whole || isCapital(passage, tokens[at])) return undefined;
  const isPredicate = isBehindVerb(tokens, whole.first, grammar);
  // "Yetts was the only one who said"
  if (isPredicate && !isSetOff) return undefined;
  const agent = agentOf(tokens, whole, pronoun) ?? receiver(passage, whole, pronoun);
  if (agent) return agent;
  return isPredicate || pronoun === 'that' ? nextNoun(tokens, whole, grammar) : whole;
}

/** Whether a phrase tells what somebody is or what was done: "was ‹the only one›", not "there was ‹a witness›". */
function isBehindVerb(
  tokens: readonly Token[],
  first: number,
  { passive }: SpeechGrammar,
): boolean {
  return passive.has(tokens[first - 1]?.folded ?? '') && tokens[first - 2]?.folded !== 'there';
}

/** What an English participle ends in, by rule or as in "made", "led", "paid", "written". */
const PARTICIPLE = /(?:ed|en|wn|ade|eld|led|aid|old|ught|ut|un|lt|nt|et)$/u;

/**
 * Who does what a phrase tells of something else, where a clause about them follows: "most of it paid by ‹Renova›,
 * which said". A report that somebody wrote says things by itself, unless "who" follows.
 */
function agentOf(
  tokens: readonly Token[],
  { first, last }: Phrase,
  pronoun: string,
): Phrase | undefined {
  const by = tokens.findLastIndex(({ folded }, at) => at > first && at < last && folded === 'by');
  if (by < 0) return undefined;
  const before = tokens.slice(first, by);
  const isDone = PARTICIPLE.test(before.at(-1)?.folded ?? '');
  const speaks = before.some(({ folded }) => isBodyNoun(folded));
  return pronoun === 'who' || (isDone && !speaks) ? { first: by + 1, last } : undefined;
}

/** A person's name has as many words at least. */
const FULL_NAME = 2;

/** Whom something went to, where a clause about them follows: "the lead passed to ‹Jonas Ruhl›, who said". */
function receiver(
  passage: ReadPassage,
  { first, last }: Phrase,
  pronoun: string,
): Phrase | undefined {
  const { tokens } = passage;
  const to = tokens.findLastIndex(({ folded }, at) => at > first && at < last && folded === 'to');
  if (pronoun !== 'who' || to < 0 || !/..ed$/u.test(tokens[to - 1]?.folded ?? '')) return undefined;
  const name = tokens.slice(to + 1, last + 1);
  const isName = name.length >= FULL_NAME && name.every((token) => isCapital(passage, token));
  return isName ? { first: to + 1, last } : undefined;
}

/** A phrase behind its last preposition, "of" aside. */
function nextNoun(
  tokens: readonly Token[],
  { first, last }: Phrase,
  grammar: SpeechGrammar,
): Phrase {
  const tie = tokens.findLastIndex(({ folded }, at) => {
    return (
      at >= first &&
      at < last &&
      folded !== 'of' &&
      (folded === 'to' || grammar.prepositions.has(folded))
    );
  });
  return { first: tie < 0 ? first : tie + 1, last };
}

/**
 * Whom a Romance relative behind a comma takes up: "la empresa, ‹que› dijo estar lista". Behind the verb no subject
 * of its own may stand ("el plan, ‹que› anunció la alcaldesa").
 *
 * @param at position of the pronoun
 */
export function romanceAntecedent(
  { passage, grammar, quoted }: Search,
  at: number,
  verb: number,
): Phrase | undefined {
  const { tokens } = passage;
  if (grammar.number === undefined || !/^(?:que|qui|che)$/u.test(tokens[at]?.folded ?? ''))
    return undefined;
  if (at < 2 || !COMMA.test(tokens[at - 1]?.folded ?? '') || quoted[at - 2] === true)
    return undefined;
  const next = tokens[verb + 1];
  if (!next || grammar.determiners.has(next.folded) || isCapital(passage, next)) return undefined;
  const isTold = quoted[verb + 1] === true || next.kind === 'word';
  return isTold ? phraseBefore(passage, at - 2, grammar) : undefined;
}
