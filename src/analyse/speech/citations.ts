import type { Token } from '../../text/tokens.ts';
import type { Quotation } from '../reading/quotations.ts';
import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import type { Citation } from './citation.ts';
import type { SpeechGrammar } from './grammar.ts';
import {
  isCapital,
  JOINING,
  nameStart,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from './noun-phrase.ts';

/** A passage as the search for speakers reads it. */
interface Search {
  readonly passage: ReadPassage;
  readonly grammar: SpeechGrammar;
  /** Whether a token stands in quotation marks, or is one. */
  readonly quoted: readonly boolean[];
}

const COMMA = /^[,،]$/u;

/** Marks each token that a quotation holds. */
function quotedTokens(passage: ReadPassage, quotations: readonly Quotation[]): boolean[] {
  const places = quotations.flatMap(({ whole }) =>
    whole.filter((place) => place.passage === passage.index),
  );
  return passage.tokens.map(({ start, end }) =>
    places.some((place) => place.start <= start && end <= place.end),
  );
}

/** Passes auxiliaries and adverbs to the left of a verb; -1 at the start. */
function beforeVerb({ passage, grammar }: Search, verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const folded = passage.tokens[at]?.folded ?? '';
    if (!grammar.between.has(folded) && grammar.adverb?.test(folded) !== true) break;
    at -= 1;
  }
  return at;
}

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

function isAfterQuotation({ passage, quoted }: Search, verb: number): boolean {
  const { tokens } = passage;
  let at = verb - 1;
  while (at >= 0 && quoted[at] === false && /^[,،–—-]$/u.test(tokens[at]?.folded ?? '')) at -= 1;
  return at >= 0 && quoted[at] === true;
}

function subject(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar } = search;
  const before = passage.tokens[verb - 1];
  if (isAfterQuotation(search, verb)) return subjectAfter(search, verb);
  const stands = subjectBefore(search, verb);
  const isBroken = before?.kind === 'punctuation' || isSource(before, grammar);
  if (grammar.inverts !== 'never' && isBroken) return subjectAfter(search, verb) ?? stands;
  if (stands) return stands;
  if (before && JOINING.has(before.folded)) return sentenceSubject(passage, grammar);
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

/** Whether words in marks, or "that", stand right beside a doubtful verb. */
function isSupported({ passage, grammar, quoted }: Search, verb: number): boolean {
  const { tokens } = passage;
  if (grammar.complementisers.has(tokens[verb + 1]?.folded ?? '')) return true;
  for (let at = verb; at <= verb + BESIDE; at += 1) if (quoted[at] === true) return true;
  // A subject may stand between the marks and the verb: "…,” some of the placards read."
  for (let at = verb - 1; at >= verb - LONGEST_SUBJECT; at -= 1) {
    if (quoted[at] === true) return true;
    if (tokens[at]?.kind !== 'word' && !COMMA.test(tokens[at]?.folded ?? '')) return false;
  }
  return false;
}

/** Tokens between a verb and the words it cites: a pronoun, a comma, a colon. */
const BESIDE = 3;
const LONGEST_SUBJECT = 8;

function isPassive({ passage, grammar }: Search, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const folded = passage.tokens[at]?.folded ?? '';
    if (grammar.passive.has(folded)) return true;
    if (!grammar.between.has(folded)) return false;
  }
  return false;
}

/** Whether a token is a verb that cites; the particle that it needs stands within a few words. */
function isVerb(search: Search, at: number): boolean {
  const { passage, grammar } = search;
  const folded = passage.tokens[at]?.folded ?? '';
  const particles = grammar.withParticle.get(folded);
  if (particles) {
    const reach = grammar.inverts
      ? passage.tokens.slice(at + 1)
      : passage.tokens.slice(at + 1, at + 2);
    return reach.some((token) => particles.has(token.folded)) && !isPassive(search, at);
  }
  if (grammar.doubtful.has(folded)) return isSupported(search, at) && !isPassive(search, at);
  return grammar.verbs.has(folded) && !isPassive(search, at);
}

/** Position after "according to" and its like where it starts at a token. */
function afterSource({ passage, grammar }: Search, at: number): number | undefined {
  const line = grammar.sources.find((words) =>
    words.every((word, index) => passage.tokens[at + index]?.folded === word),
  );
  return line && at + line.length;
}

function citation(search: Search, first: Token, last: Token, phrase: Phrase): Citation | undefined {
  const { passage, grammar } = search;
  const [start, end] = [passage.tokens[phrase.first], passage.tokens[phrase.last]];
  if (!start || !end) return undefined;
  const isPronoun = phrase.first === phrase.last && grammar.pronouns.has(start.folded);
  return {
    passage: passage.index,
    verb: { start: first.start, end: last.end },
    speaker: { passage: passage.index, start: start.start, end: end.end, isPronoun },
  };
}

/** No finite verb of an English sentence stands further from its first noun phrase. */
const SHORT_SUBJECT = 4;

/** "Chanting “…”, the marchers filled …": the subject behind an opening participle, up to a verb in the past. */
function openingSubject({ passage, grammar, quoted }: Search): Phrase | undefined {
  const { tokens } = passage;
  if (!grammar.openers.has(tokens[0]?.folded ?? '')) return undefined;
  const comma = tokens.findIndex(({ folded }, at) => quoted[at] === false && COMMA.test(folded));
  const first = comma + 1;
  if (comma < 0 || !grammar.determiners.has(tokens[first]?.folded ?? '')) return undefined;
  const ahead = tokens.slice(first + 2, first + 1 + SHORT_SUBJECT);
  const verb = ahead.findIndex(({ folded }) => /..ed$/u.test(folded));
  return verb < 0 ? undefined : { first, last: first + 1 + verb };
}

function inPassage(search: Search): Citation[] {
  const { passage, grammar, quoted } = search;
  const found: Citation[] = [];
  const add = (first: number, last: number, phrase: Phrase | undefined): void => {
    const [from, to] = [passage.tokens[first], passage.tokens[last]];
    const made = phrase && from && to && citation(search, from, to, phrase);
    if (made) found.push(made);
  };
  add(0, 0, openingSubject(search));
  passage.tokens.forEach((token, at) => {
    if (quoted[at] === true) return;
    const source = afterSource(search, at);
    if (source !== undefined && !isVerb(search, source)) {
      add(at, source - 1, phraseAfter(passage, source, grammar));
      return;
    }
    const before = found.at(-1);
    const next = passage.tokens[at - 1]?.folded ?? '';
    if (
      before &&
      (grammar.participles.has(token.folded) || (isVerb(search, at) && JOINING.has(next)))
    ) {
      found.push({ ...before, verb: { start: token.start, end: token.end } });
      return;
    }
    if (!isVerb(search, at)) return;
    const particles = grammar.withParticle.get(token.folded);
    const next2 = passage.tokens[at + 1];
    const last = particles && next2 && particles.has(next2.folded) ? at + 1 : at;
    add(at, last, subject(search, at));
  });
  return found;
}

/**
 * Where an article in a language with a speech grammar quotes or cites somebody, in reading order.
 * Verbs inside quotation marks are the speaker's own and cite nobody for the article.
 */
export function citationsByGrammar(article: ReadArticle, grammar: SpeechGrammar): Citation[] {
  return article.passages.flatMap((passage) =>
    inPassage({ passage, grammar, quoted: quotedTokens(passage, article.quotations) }),
  );
}
