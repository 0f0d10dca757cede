import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isCapital, isPossessive, nameStart } from './capitals.ts';
import { pronounIn, type SpeechGrammar } from './grammar.ts';
import { JOINING, OF, type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts';
import { beforeVerb, COMMA, isAfterQuotation, type Search } from './search.ts';

/** The subject before a comma: over an apposition or a relative clause, or the name between two commas. */
function subjectOverComma(search: Search, comma: number): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  let open = comma - 1;
  while (open >= 0 && !COMMA.test(tokens[open]?.folded ?? '') && quoted[open] === false) open -= 1;
  if (open < 0 || quoted[open] === true || open === comma - 1) return undefined;
  const isName = nameStart(passage, comma - 1, open + 1) === open + 1;
  if (!isName) return phraseBefore(passage, overAge(passage, open - 1), grammar);
  return isAgent(search, open) ? undefined : { first: open + 1, last: comma - 1 };
}

/** No age between commas takes more tokens: "de 41 años". */
const LONGEST_AGE = 3;

/** Passes an age to the left, in brackets or behind a comma: "Mara Quill, 41, who packs flour there, said". */
function overAge(passage: ReadPassage, at: number): number {
  const { tokens } = passage;
  const comma = tokens.findLastIndex(({ folded }, place) => place < at && COMMA.test(folded));
  const between = comma < 0 || at - comma > LONGEST_AGE ? [] : tokens.slice(comma + 1, at + 1);
  return between.some(({ kind }) => kind === 'number') ? comma - 1 : overBracket(passage, at);
}

/** Whether the noun before a comma is who does what is done: "bought ‹by the owner›, Lorne Ferries,". */
function isAgent({ passage: { tokens }, grammar }: Search, comma: number): boolean {
  let first = comma - 1;
  while (first > 0 && tokens[first]?.kind === 'word') {
    if (grammar.agents?.has(tokens[first]?.folded ?? '')) return true;
    if (grammar.determiners.has(tokens[first + 1]?.folded ?? '')) return false;
    first -= 1;
  }
  return false;
}

/** No party or age in brackets behind a name takes more tokens. */
const LONGEST_BRACKET = 8;

/** Passes what stands in brackets to the left: "Sabine Thoma (SPD) sagte". */
function overBracket({ tokens }: ReadPassage, at: number): number {
  if (tokens[at]?.folded !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < LONGEST_BRACKET; open -= 1) {
    if (tokens[open]?.folded === '(') return open - 1;
  }
  return at;
}

/** Words of a subject that a sentence begins with, before a comma. */
const LONGEST_OPENING = 6;

/**
 * Whether a verb behind a comma goes on with the subject that its sentence begins with: "El ministro,
 * que dimitió ayer, anunció la reforma", "Die Ministerin, Klara Voss, kritisierte das Unternehmen".
 */
function resumes({ passage, grammar, quoted }: Search, verb: number): boolean {
  const { tokens } = passage;
  const close = beforeVerb({ passage, grammar, quoted }, verb);
  if (!COMMA.test(tokens[close]?.folded ?? '')) return false;
  const comma = tokens.findIndex(({ folded }) => COMMA.test(folded));
  if (comma <= 0 || comma >= close - 1 || comma > LONGEST_OPENING) return false;
  if (tokens.slice(comma + 1, close).some(({ folded }) => COMMA.test(folded))) return false;
  const isWhole = tokens.slice(0, comma).every(({ kind, folded }, at) => {
    return kind === 'word' && quoted[at] === false && !grammar.verbs.has(folded);
  });
  const isNoun = grammar.capitalsAreNouns !== true || isCapital(passage, tokens[comma - 1]);
  const begins = grammar.determiners.has(tokens[0]?.folded ?? '') || isCapital(passage, tokens[1]);
  if (!isWhole || !isNoun || !(begins || comma === 1)) return false;
  const isRelative = grammar.relatives.has(tokens[comma + 1]?.folded ?? '');
  // "Le maire, ‹lui›, …", "Claire Morel, ‹la ministre de la Santé›, …"
  const isStressed =
    close === comma + 2 && grammar.stressed?.has(tokens[comma + 1]?.folded ?? '') === true;
  const isOffice =
    comma > 1 &&
    tokens.slice(0, comma).every((token) => isCapital(passage, token)) &&
    grammar.determiners.has(tokens[comma + 1]?.folded ?? '') &&
    tokens.slice(comma + 1, close).every(({ kind, folded }) => {
      return kind === 'word' && !grammar.passive.has(folded) && !grammar.between.has(folded);
    });
  if (isStressed || isOffice) return true;
  return isRelative || nameStart(passage, close - 1, comma + 1) === comma + 1;
}

/** Whether a phrase may be a subject: it is in no other case, points at nothing, and is no article's text. */
function mayBeSubject({ passage, grammar }: Search, phrase: Phrase): boolean {
  const [first = '', ...more] = words(passage, phrase);
  const end = passage.tokens[phrase.last];
  const isOwner = end !== undefined && isPossessive(passage, end) && !more.includes('of');
  if (isOwner && grammar.inverts === 'never') return false;
  if (grammar.objective?.has(first)) return false;
  if (more.length === 0 && grammar.unspeaking?.has(first)) return false;
  return ![first, ...more].some((word) => grammar.ownText?.has(word));
}

function subjectBefore(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const at = overBracket(passage, beforeVerb(search, verb));
  const token = passage.tokens[at];
  if (!token || quoted[at] === true) return undefined;
  if (COMMA.test(token.folded)) return subjectOverComma(search, at);
  if (token.kind === 'punctuation') return undefined;
  const relative = relativeBefore(search, at);
  return phraseBefore(passage, relative < 0 ? at : relative - 1, grammar);
}

/** Words that begin a clause inside a clause: "boys who would go ‹if› the doctor told them". */
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
  // "Dit-il" holds its own subject.
  if (pronounIn(search.passage.tokens[verb]?.folded ?? '', search.grammar)) {
    return { first: verb, last: verb };
  }
  const inside = insideSource(search, verb);
  if (inside) return inside;
  const found = anySubject(search, verb);
  return found && mayBeSubject(search, found) ? found : undefined;
}

/** The body in which somebody says it, where a verb has no subject: "сообщили в МЧС", "В МЧС сообщили". */
function insideSource({ passage, grammar }: Search, verb: number): Phrase | undefined {
  const { tokens, text } = passage;
  const { inside } = grammar;
  if (inside?.verb.test(tokens[verb]?.folded ?? '') !== true) return undefined;
  const isBody = ({ first, last }: Phrase) =>
    inside.body.test(text.slice(tokens[first]?.start, tokens[last]?.end));
  if (inside.prepositions.has(tokens[verb + 1]?.folded ?? '')) {
    const phrase = phraseAfter(passage, verb + 2, grammar);
    if (phrase && isBody(phrase)) return phrase;
  }
  if (!inside.prepositions.has(tokens[0]?.folded ?? '')) return undefined;
  const opening = { first: 1, last: verb - 1 };
  const isWhole = tokens.slice(1, verb).every(({ kind }) => kind === 'word');
  return verb > 1 && verb <= LONGEST_OPENING && isWhole && isBody(opening) ? opening : undefined;
}

function anySubject(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar } = search;
  const before = passage.tokens[verb - 1];
  const isTurned = verb === 1 && grammar.turns?.has(before?.folded ?? '') === true;
  if (isTurned || isAfterQuotation(search, verb)) return subjectAfter(search, verb);
  const found = subjectBefore(search, verb);
  const stands = found && mayBeSubject(search, found) ? found : undefined;
  if (stands && resumes(search, verb)) return stands;
  // Words that stand between a subject and its verb part no break from it: "…, ‹a› annoncé la préfecture".
  const joined = passage.tokens[beforeVerb(search, verb)];
  const isBroken =
    (joined?.kind === 'punctuation' && joined.folded !== ')') || isSource(before, grammar);
  if (grammar.inverts !== 'never' && isBroken) return subjectAfter(search, verb) ?? stands;
  if (stands) return stands;
  if (found && words(passage, found).some((word) => grammar.ownText?.has(word))) return undefined;
  if (JOINING.has(joined?.folded ?? '')) return sentenceSubject(passage, grammar);
  const isOpened = before !== undefined && !grammar.borders.has(before.folded);
  if (grammar.inverts === 'after an opening' && isOpened) return subjectAfter(search, verb);
  return before && COMMA.test(before.folded) ? subjectAfter(search, verb) : undefined;
}

function words({ tokens }: ReadPassage, { first, last }: Phrase): string[] {
  return tokens.slice(first, last + 1).map(({ folded }) => folded);
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
  const isPhrase = tokens.slice(1, comma).every(({ kind, folded }) => {
    const isTied = grammar.prepositions.has(folded) && !OF.has(folded);
    return (
      kind === 'word' && !isTied && !grammar.borders.has(folded) && !grammar.passive.has(folded)
    );
  });
  const begins = grammar.determiners.has(tokens[0]?.folded ?? '') || comma <= 2;
  if (!isPhrase || !begins || comma > LONGEST_OPENING) return undefined;
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
