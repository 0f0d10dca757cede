import type { ReadPassage } from '../reading/read.ts';
import { isCapital, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { isPreposition, OF, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { COMMA } from './search.ts';

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
const LONGEST_OFFICE = 5;

/** What may stand before the subject of a Romance sentence: "‹Já› a diretora Ana Lins". */
const OPENER = /^(?:ja|mas|ma|pero|mais|anche|tambem|tambien)$/u;

/** The full name behind the office that a Romance sentence begins with: "Il sindaco ‹Carlo Neri› ha chiesto". */
function nameBehindOffice(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  const start = OPENER.test(tokens[0]?.folded ?? '') ? 1 : 0;
  if (!grammar.determiners.has(tokens[start]?.folded ?? '')) return undefined;
  const first = tokens.findIndex((token, at) => at > start && isCapital(passage, token));
  const office = tokens.slice(start + 1, first);
  if (first < start + 2 || office.length > LONGEST_OFFICE) return undefined;
  const isOffice = office.every(({ kind, folded }, at) => {
    // "La direttrice ‹d’›orchestra Ada Neri", and no "la casa ‹di› Ada Neri"
    if (OF.has(folded)) return at > 0 && at < office.length - 1;
    const isTie = grammar.borders.has(folded) || grammar.prepositions.has(folded);
    return (kind === 'word' && !isTie) || /^['’]$/u.test(folded);
  });
  let last = first;
  while (isCapital(passage, tokens[last + 1])) last += 1;
  if (!isOffice || last === first || nameStart(passage, last, first) !== first) return undefined;
  const next = tokens[last + 1];
  if (COMMA.test(next?.folded ?? '')) return { first, last };
  const { borders, determiners, passive } = grammar;
  const isSmall = [borders, determiners, passive].some((set) => set.has(next?.folded ?? ''));
  return next?.kind === 'word' && !isSmall && !isPreposition(next, grammar)
    ? { first, last }
    : undefined;
}

/** What a Russian verb in the past ends in. */
const PAST = /(?:л|ла|ли)(?:ся|сь)?$/u;

/** The full name behind the office that a Russian sentence begins with: "Глава района ‹Иван Седов› приехал". */
export function russianOpening(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  if (grammar.determiners.size > 0) return undefined;
  const first = tokens.findIndex((token, at) => at > 0 && isCapital(passage, token));
  const office = tokens.slice(0, first);
  if (first < 1 || office.length > LONGEST_OFFICE) return undefined;
  const isOffice = office.every(
    (token) =>
      token.kind === 'word' &&
      !grammar.borders.has(token.folded) &&
      !isPreposition(token, grammar) &&
      !PAST.test(token.folded),
  );
  const isName = isCapital(passage, tokens[first + 1]) && !isCapital(passage, tokens[first + 2]);
  return isOffice && isName && PAST.test(tokens[first + 2]?.folded ?? '')
    ? { first, last: first + 1 }
    : undefined;
}

/** The subject that a Romance sentence begins with, where its own words show how far it goes. */
export function romanceOpening(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  if (grammar.number === undefined) return undefined;
  return cleftSubject(passage, grammar) ?? nameBehindOffice(passage, grammar);
}
