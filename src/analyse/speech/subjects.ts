import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import {
  DASH,
  LONGEST_OPENING,
  namedBefore,
  overAge,
  overBracket,
  resumes,
  subjectOverComma,
} from './appositions.ts';
import { bareNoun } from './bare-noun.ts';
import { isCapital, isPossessive } from './capitals.ts';
import { clauseSubject, joinedSubject } from './clause-subject.ts';
import { beforeAdverbial } from './german-adverbials.ts';
import { perfectSubject } from './german-perfect.ts';
import { pronounIn, type SpeechGrammar } from './grammar.ts';
import { agrees, namesSomebody } from './heads.ts';
import { invertedSubject, onlyBehind, subjectAfter } from './inversion.ts';
import { openingOfName } from './names-in-marks.ts';
import { isPreposition, joinsVerbs, type Phrase, phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { antecedent, beforeRelative, romanceAntecedent } from './relatives.ts';
import { agreesInNumber } from './romance-number.ts';
import { romanceOpening } from './romance-openings.ts';
import { beforeVerb, COMMA, isAfterQuotation, isHelped, type Search } from './search.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { overTime } from './time-before-verb.ts';

/** Whether a phrase may be a subject: it is in no other case, points at nothing, and is no article's text. */
function mayBeSubject(search: Search, phrase: Phrase, verb: number): boolean {
  const { passage, grammar } = search;
  const [first = '', ...more] = words(passage, phrase);
  const isOwner = isPossessive(passage, passage.tokens[phrase.last]);
  if (isOwner && grammar.inverts === 'never' && !maySpeakAsOwner(search, phrase, verb))
    return false;
  if (grammar.objective?.has(first)) return false;
  if (more.length === 0 && grammar.unspeaking?.has(first)) return false;
  if ([first, ...more].some((word) => grammar.ownText?.has(word))) return false;
  if (grammar.toldOf?.test([first, ...more].join(' '))) return false;
  if (!agreesInNumber(passage, phrase, verb, grammar)) return false;
  if (!grammar.speechless) return true;
  if (isSupposed(passage, phrase.first)) return false;
  const isRight = agrees(passage, phrase, verb, grammar, isHelped(search, verb));
  return isRight && namesSomebody(passage, phrase, grammar);
}

/** "‹If› the landlord asked them": what may be said is not; "even if critics say so" is. */
function isSupposed({ tokens }: ReadPassage, first: number): boolean {
  const [other, word] = [tokens[first - 2]?.folded, tokens[first - 1]?.folded];
  return (word === 'if' && other !== 'even') || word === 'unless';
}

/** "A friend of Tom Poe’s said", "Sotheby’s said": an owner who speaks. A form that is a noun too is owned. */
function maySpeakAsOwner({ passage, grammar }: Search, phrase: Phrase, verb: number): boolean {
  const all = words(passage, phrase);
  if (grammar.doubtful.has(passage.tokens[verb]?.folded ?? '')) return false;
  const isName = all.length === 1 && isCapital(passage, passage.tokens[phrase.first]);
  return all.slice(1).includes('of') || isName;
}

function subjectBefore(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const at = overTime(search, overBracket(passage, beforeVerb(search, verb)));
  const token = passage.tokens[at];
  if (!token || quoted[at] === true) return undefined;
  if (COMMA.test(token.folded)) return subjectOverComma(search, at);
  if (grammar.inverts === 'never' && DASH.test(token.folded)) return subjectOverComma(search, at);
  if (token.kind === 'punctuation') return undefined;
  const taken =
    antecedent(search, at, (last) => overAge(passage, last)) ?? romanceAntecedent(search, at, verb);
  if (taken) return namedBefore(search, taken) ?? taken;
  const last = beforeRelative(search, at);
  // "Those who repeat a mistaken ‹claim›": in a clause about a noun, such a form is a noun.
  if (last < at && isNounToo(search, verb)) return undefined;
  const phrase = phraseBefore(passage, beforeAdverbial(search, last, verb), grammar);
  return phrase && (beforeThat(search, phrase) ?? beforeParticiple(search, phrase) ?? phrase);
}

/** Whether a verb has the form of a noun: "claim". */
function isNounToo({ passage: { tokens }, grammar }: Search, verb: number): boolean {
  const form = tokens[verb]?.folded ?? '';
  return grammar.doubtful.has(form) && grammar.bare?.has(form) === true;
}

/** What an English verb of one who does something ends in: "represents". */
const PRESENT = /[^su]s$/u;

/**
 * The noun that an English clause without commas tells of, where the clause has a verb and an object: "‹a union›
 * that represents drivers said". What is said may begin with such words too ("said that ‹drivers unions› said").
 */
function beforeThat({ passage, grammar }: Search, { first, last }: Phrase): Phrase | undefined {
  const { tokens } = passage;
  const [noun, that, verb] = tokens.slice(Math.max(0, first - 2), first + 1);
  if (grammar.inverts !== 'never' || that?.folded !== 'that' || last === first) return undefined;
  if (!PRESENT.test(verb?.folded ?? '') || isCapital(passage, verb)) return undefined;
  if (noun?.kind !== 'word' || grammar.verbs.has(noun.folded) || grammar.doubtful.has(noun.folded))
    return undefined;
  return phraseBefore(passage, first - 2, grammar);
}

/**
 * The noun that an English participle with an object tells of: "‹a man› carrying a sign said". Not where it
 * begins its clause ("after leaving the club").
 */
function beforeParticiple({ passage, grammar }: Search, phrase: Phrase): Phrase | undefined {
  const { tokens } = passage;
  const at = phrase.first - 1;
  const [noun, participle] = [tokens[at - 1], tokens[at]];
  if (grammar.inverts !== 'never' || !/..ing$/u.test(participle?.folded ?? '')) return undefined;
  if (!grammar.determiners.has(tokens[phrase.first]?.folded ?? '') || noun?.kind !== 'word') {
    return undefined;
  }
  const { borders, prepositions, passive, between } = grammar;
  const isTied = [borders, prepositions, passive, between].some((set) => set.has(noun.folded));
  if (isTied || isCapital(passage, participle)) return undefined;
  return phraseBefore(passage, at - 1, grammar);
}

/** The noun phrase that a verb that cites has for its subject, before it or behind it. */
export function subject(search: Search, verb: number): Phrase | undefined {
  // "Dit-il" holds its own subject.
  if (pronounIn(search.passage.tokens[verb]?.folded ?? '', search.grammar)) {
    return { first: verb, last: verb };
  }
  const inside = insideSource(search, verb);
  if (inside || isWithoutSubject(search, verb)) return inside;
  const perfect = perfectSubject(search, verb);
  const found = perfect === null ? anySubject(search, verb) : perfect;
  return found && mayBeSubject(search, found, verb) ? found : undefined;
}

/** The subject that a participle that cites has from its sentence, whose own verb does not cite. */
export function participleSubject(search: Search, participle: number): Phrase | undefined {
  const found = clauseSubject(search, participle);
  return found && mayBeSubject(search, found, participle) ? found : undefined;
}

/** Russian days as they stand behind "on", and parts of a day. */
const RUSSIAN_DAY = /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/u;
const RUSSIAN_PART = /^(?:утром|днем|вечером|ночью|вчера|сегодня|накануне)$/u;

/** Passes a Russian day to the right: "сообщили ‹во вторник утром› в мэрии". */
function behindDay(tokens: readonly Token[], at: number): number {
  let next = at;
  if (
    /^во?$/u.test(tokens[next]?.folded ?? '') &&
    RUSSIAN_DAY.test(tokens[next + 1]?.folded ?? '')
  ) {
    next += 2;
  }
  return RUSSIAN_PART.test(tokens[next]?.folded ?? '') ? next + 1 : next;
}

/** The body in which somebody says it, where a verb has no subject: "сообщили в МЧС", "В МЧС сообщили". */
function insideSource({ passage, grammar }: Search, verb: number): Phrase | undefined {
  const { tokens, text } = passage;
  const { inside } = grammar;
  if (inside?.verb.test(tokens[verb]?.folded ?? '') !== true) return undefined;
  const isBody = ({ first, last }: Phrase) =>
    inside.body.test(text.slice(tokens[first]?.start, tokens[last]?.end));
  const { pronoun } = inside;
  if (pronoun !== undefined && tokens[verb + 1]?.folded !== pronoun) return undefined;
  const tie = pronoun === undefined ? behindDay(tokens, verb + 1) : verb + 2;
  // Romance verbs have a subject of their own where none begins their clause.
  const isOpen = grammar.number === undefined || tokens[verb - 1]?.kind === 'punctuation';
  if (isOpen && inside.prepositions.has(tokens[tie]?.folded ?? '')) {
    const phrase = phraseAfter(passage, tie + 1, grammar) ?? bareNoun(passage, tie + 1, grammar);
    if (phrase && isBody(phrase)) return phrase;
  }
  // "Его задержали; ‹в СК› считают": at the beginning of a clause.
  const isMark = (folded: string) => /^["«»„“”]$/u.test(folded);
  const from = tokens.findLastIndex(
    ({ kind, folded }, at) => at < verb && kind !== 'word' && !isMark(folded),
  );
  if (!inside.prepositions.has(tokens[from + 1]?.folded ?? '')) return undefined;
  const opening = { first: from + 2, last: verb - 1 };
  const isNear = verb > from + 2 && verb - from <= LONGEST_OPENING + 1;
  return isNear && isBody(opening) ? opening : undefined;
}

/** Whether a verb cites only those inside of whom something is said: "hieß es aus dem Ministerium". */
function isWithoutSubject({ passage: { tokens }, grammar: { inside } }: Search, verb: number) {
  return inside?.pronoun !== undefined && inside.verb.test(tokens[verb]?.folded ?? '');
}

/**
 * The verb itself, where it ends its clause behind words in marks and its subject is one who was named before:
 * "…», añadió."
 */
function droppedSubject({ passage, grammar, quoted }: Search, verb: number): Phrase | undefined {
  const { tokens } = passage;
  const [own, next] = [tokens[verb], tokens[verb + 1]];
  // A verb in the plural ends in a nasal.
  if (!grammar.dropping || !own || /(?:n|m|no)$/u.test(own.folded)) return undefined;
  // "«…», aseguró ‹en› una rueda de prensa"; words in marks right before a verb may be the name of its subject.
  const isTag = quoted[0] === true || COMMA.test(tokens[verb - 1]?.folded ?? '');
  const isPlace =
    isTag &&
    isPreposition(next, grammar) &&
    subjectAfter({ passage, grammar, quoted }, verb) === undefined;
  const isEnd = !next || /^[.,;:)]$/u.test(next.folded);
  return isEnd || isPlace ? { first: verb, last: verb } : undefined;
}

/** Whether a sentence begins with words that put the verb right behind them before its subject: "So said Mira Tolan". */
function isTurned(search: Search, verb: number): boolean {
  const opening = words(search.passage, { first: 0, last: beforeVerb(search, verb) });
  return search.grammar.turns?.has(opening.join(' ')) === true;
}

/** A body whose name in marks stands right before its verb: "‹Компания «Орме»› сообщила". */
function subjectInMarks({ passage, grammar }: Search, verb: number): Phrase | undefined {
  const opening = openingOfName(passage, verb - 1, grammar);
  const phrase = opening < 0 ? undefined : phraseBefore(passage, opening - 1, grammar);
  return phrase && { first: phrase.first, last: verb - 1 };
}

function anySubject(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar } = search;
  const before = passage.tokens[verb - 1];
  const inMarks = subjectInMarks(search, verb);
  if (inMarks) return inMarks;
  if (isTurned(search, verb) || isAfterQuotation(search, verb)) {
    return subjectAfter(search, verb) ?? droppedSubject(search, verb);
  }
  const behind = invertedSubject(search, verb);
  if (behind) return behind;
  const found = subjectBefore(search, verb);
  const stands = found && mayBeSubject(search, found, verb) ? found : undefined;
  if (stands && resumes(search, beforeVerb(search, verb))) return stands;
  // Words that stand between a subject and its verb part no break from it: "…, ‹a› annoncé la préfecture".
  const joined = passage.tokens[beforeVerb(search, verb)];
  const isBroken =
    (joined?.kind === 'punctuation' && joined.folded !== ')') ||
    isSource(before, grammar) ||
    // "Según ‹ha› informado"
    (grammar.number !== undefined && isSource(joined, grammar)) ||
    grammar.asTold?.has(joined?.folded ?? '') === true;
  if (stands && isApposed(search, stands, verb)) return stands;
  // "…, calificó ‹el plan› de «absurdo»": what is behind a verb that gives a name is what has it.
  const isNaming = grammar.naming?.has(passage.tokens[verb]?.folded ?? '') === true;
  if (grammar.inverts !== 'never' && isBroken && !isNaming) {
    return subjectAfter(search, verb) ?? stands;
  }
  if (stands) return stands;
  if (found && words(passage, found).some((word) => grammar.ownText?.has(word))) return undefined;
  if (joinsVerbs(joined?.folded ?? '')) {
    return (
      sentenceSubject(passage, grammar) ??
      romanceOpening(passage, grammar) ??
      joinedSubject(search, beforeVerb(search, verb))
    );
  }
  const isOpened = before !== undefined && !grammar.borders.has(before.folded);
  if (grammar.inverts === 'after an opening' && isOpened) return subjectAfter(search, verb);
  if (isNaming || !before || !COMMA.test(before.folded)) return undefined;
  return grammar.inverting ? onlyBehind(search, verb) : subjectAfter(search, verb);
}

/**
 * Whether a German name between commas is the subject: a preposition stands behind the verb, whose object no
 * subject follows ("Der Arzt der Klinik im Tal, Dr. Jan Ruhl, warnte vor langen Wegen").
 */
function isApposed({ passage, grammar }: Search, { first, last }: Phrase, verb: number): boolean {
  const { tokens } = passage;
  if (grammar.inverts !== 'after an opening' || grammar.capitalsAreNouns !== true) return false;
  const isOpen =
    COMMA.test(tokens[first - 1]?.folded ?? '') && isCapital(passage, tokens[first - 2]);
  const isClosed = last === verb - 2 && COMMA.test(tokens[last + 1]?.folded ?? '');
  return isOpen && isClosed && last > first && isPreposition(tokens[verb + 1], grammar);
}

function words({ tokens }: ReadPassage, { first, last }: Phrase): string[] {
  return tokens.slice(first, last + 1).map(({ folded }) => folded);
}

/** "según informó la policía": a word that may name a source by itself. */
function isSource(token: Token | undefined, grammar: SpeechGrammar): boolean {
  return grammar.sources.some(([word, more]) => word === token?.folded && more === undefined);
}
