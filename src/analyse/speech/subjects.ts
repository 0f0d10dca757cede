import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isCapital, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { JOINING, type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts';
import { beforeVerb, COMMA, isAfterQuotation, type Search } from './search.ts';

/** The subject before a comma: over an apposition or a relative clause, or the name between two commas. */
function subjectOverComma(search: Search, comma: number): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  let open = comma - 1;
  while (open >= 0 && !COMMA.test(tokens[open]?.folded ?? '') && quoted[open] === false) open -= 1;
  if (open < 0 || quoted[open] === true || open === comma - 1) return undefined;
  const isName = nameStart(passage, comma - 1, open + 1) === open + 1;
  if (isName) return { first: open + 1, last: comma - 1 };
  return phraseBefore(passage, open - 1, grammar);
}

function subjectBefore(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const at = beforeVerb(search, verb);
  const token = passage.tokens[at];
  if (!token || quoted[at] === true) return undefined;
  if (COMMA.test(token.folded)) return subjectOverComma(search, at);
  if (token.kind === 'punctuation') return undefined;
  return phraseBefore(passage, at, grammar);
}

/** The subject behind a verb: "said Hadi al-Ameri", "added the head of the rescue service, Pavel Riha,". */
function subjectAfter({ passage, grammar }: Search, verb: number): Phrase | undefined {
  const { tokens } = passage;
  const phrase = phraseAfter(passage, verb + 1, grammar);
  if (!phrase) return undefined;
  if (!COMMA.test(tokens[phrase.last + 1]?.folded ?? '')) return phrase;
  if (nameStart(passage, phrase.last, phrase.first) <= phrase.last) return phrase;
  let last = phrase.last + 1;
  while (isCapital(passage, tokens[last + 1])) last += 1;
  return last - phrase.last >= 3 ? { first: phrase.last + 2, last } : phrase;
}

/** The noun phrase that a verb that cites has for its subject, before it or behind it. */
export function subject(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar } = search;
  const before = passage.tokens[verb - 1];
  const isTurned = verb === 1 && grammar.turns?.has(before?.folded ?? '') === true;
  if (isTurned || isAfterQuotation(search, verb)) return subjectAfter(search, verb);
  const stands = subjectBefore(search, verb);
  const isBroken = before?.kind === 'punctuation' || isSource(before, grammar);
  if (grammar.inverts !== 'never' && isBroken) return subjectAfter(search, verb) ?? stands;
  if (stands) return stands;
  const joining = passage.tokens[beforeVerb(search, verb)]?.folded ?? '';
  if (JOINING.has(joining)) return sentenceSubject(passage, grammar);
  const isOpened = before !== undefined && !grammar.borders.has(before.folded);
  if (grammar.inverts === 'after an opening' && isOpened) return subjectAfter(search, verb);
  return before && COMMA.test(before.folded) ? subjectAfter(search, verb) : undefined;
}

/** "según informó la policía": a word that may name a source by itself. */
function isSource(token: Token | undefined, grammar: SpeechGrammar): boolean {
  return grammar.sources.some(([word, more]) => word === token?.folded && more === undefined);
}

/** The subject that a sentence begins with, where a comma or the end of a name shows how far it goes. */
export function sentenceSubject(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  const comma = tokens.findIndex(({ folded }) => COMMA.test(folded));
  if (comma > 0 && grammar.relatives.has(tokens[comma + 1]?.folded ?? '')) {
    return phraseBefore(passage, comma - 1, grammar);
  }
  const run = (from: number): number => {
    let last = from - 1;
    while (isCapital(passage, tokens[last + 1])) last += 1;
    return last;
  };
  const opening = run(0);
  if (opening >= 1) return { first: 0, last: opening };
  const apposed = comma > 0 ? run(comma + 1) : -1;
  const isClosed = COMMA.test(tokens[apposed + 1]?.folded ?? '');
  return apposed >= comma + 2 && isClosed ? { first: comma + 1, last: apposed } : undefined;
}

/** No finite verb of an English sentence stands further from its first noun phrase. */
const SHORT_SUBJECT = 4;

/** "Chanting “…”, the marchers filled …": the subject behind an opening participle, up to a verb in the past. */
export function openingSubject({ passage, grammar, quoted }: Search): Phrase | undefined {
  const { tokens } = passage;
  if (!grammar.openers.has(tokens[0]?.folded ?? '')) return undefined;
  const comma = tokens.findIndex(({ folded }, at) => quoted[at] === false && COMMA.test(folded));
  const first = comma + 1;
  if (comma < 0 || !grammar.determiners.has(tokens[first]?.folded ?? '')) return undefined;
  const ahead = tokens.slice(first + 2, first + 1 + SHORT_SUBJECT);
  const verb = ahead.findIndex(({ folded }) => /..ed$/u.test(folded));
  return verb < 0 ? undefined : { first, last: first + 1 + verb };
}
