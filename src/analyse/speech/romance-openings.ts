import type { ReadPassage } from '../reading/read.ts';
import { isCapital, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { isPreposition, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';

/** Whom a French sentence sets first: "C’est ‹une comptable› qui avait donné l’alerte". */
function cleftSubject(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  const [own, verb] = tokens.map(({ folded }) => folded);
  if (!/^c['’]?$/u.test(own ?? '') || !/^(?:est|etait)$/u.test(verb ?? '')) return undefined;
  const phrase = phraseAfter(passage, 2, grammar);
  const isTold = tokens.some(({ folded }, at) => at > (phrase?.last ?? 0) && folded === 'qui');
  return phrase && isTold && grammar.determiners.has(tokens[phrase.first]?.folded ?? '')
    ? phrase
    : undefined;
}

/** An office before a name is no longer: "L’ancien adjoint au maire Luc Poe". */
const LONGEST_OFFICE = 4;

/** The full name behind the office that a Romance sentence begins with: "Il sindaco ‹Carlo Neri› ha chiesto". */
function nameBehindOffice(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  if (!grammar.determiners.has(tokens[0]?.folded ?? '')) return undefined;
  const first = tokens.findIndex((token, at) => at > 0 && isCapital(passage, token));
  const office = tokens.slice(1, first);
  if (first < 2 || office.length > LONGEST_OFFICE) return undefined;
  const isOffice = office.every(
    (token) =>
      token.kind === 'word' && !grammar.borders.has(token.folded) && !isPreposition(token, grammar),
  );
  let last = first;
  while (isCapital(passage, tokens[last + 1])) last += 1;
  if (!isOffice || last === first || nameStart(passage, last, first) !== first) return undefined;
  const next = tokens[last + 1];
  const { borders, determiners, passive } = grammar;
  const isSmall = [borders, determiners, passive].some((set) => set.has(next?.folded ?? ''));
  return next?.kind === 'word' && !isSmall && !isPreposition(next, grammar)
    ? { first, last }
    : undefined;
}

/** The subject that a Romance sentence begins with, where its own words show how far it goes. */
export function romanceOpening(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  if (grammar.number === undefined) return undefined;
  return cleftSubject(passage, grammar) ?? nameBehindOffice(passage, grammar);
}
