import { regular } from '../reading/irregular.ts';
import { isCapital, joinsName } from './capitals.ts';
import { OF, type Phrase } from './noun-phrase.ts';
import { isOutsideOf } from './outside.ts';
import { beforeVerb, COMMA, type Search } from './search.ts';

/** No subject before a verb that cites nobody takes more tokens. */
const LONGEST_SUBJECT = 8;

/** No adverbial that a sentence opens with takes more tokens: "In a letter on Monday,". */
const LONGEST_OPENING = 7;

/** Verbs whose past is their infinitive, which no list of irregular forms has. */
const UNCHANGED = /^(?:cut|hit|hurt|let|put|quit|set|shut|split|spread)$/u;

/** Plurals among the irregular forms. */
const PLURAL = /(?:men|children|feet|ves)$/u;

/** Participles that report speech whatever stands behind them; others do before "that", a pronoun or a quotation. */
const SPEAKING = /^(?:saying|telling|arguing|insisting)$/u;

/** Borders behind which an English clause has no subject of its own. */
const SAME_SUBJECT = /^(?:and|or|than|to|has|have|had|is|was|were|are|be|been|yet|so|but|ago)$/u;

/** Those behind which no infinitive follows, to which a verb behind "and" may belong: "went ‹to› see and confirm". */
const SAME_CLAUSE = /^(?:and|has|have|had|is|was|were|are|be|been)$/u;

/** Whether what stands behind a participle is what somebody says: "warning ‹that› …", no "warning drivers". */
export function reportsSpeech(
  { passage: { tokens }, grammar, quoted }: Search,
  participle: number,
) {
  const next = tokens[participle + 1];
  if (!next) return false;
  if (quoted[participle + 1] === true || next.folded === ':') return true;
  const { complementisers, pronouns } = grammar;
  if (complementisers.has(next.folded) || pronouns.has(next.folded)) return true;
  return SPEAKING.test(tokens[participle]?.folded ?? '') && next.kind !== 'punctuation';
}

/** Whether a token has the form of an English verb in the past, or in the present behind an adverb. */
export function isFiniteVerb({ passage: { tokens }, grammar }: Search, at: number): boolean {
  const [before, own] = [tokens[at - 1]?.folded ?? '', tokens[at]?.folded ?? ''];
  // "The ‹proposed› law"
  if (grammar.determiners.has(before)) return false;
  if (grammar.adverb?.test(before) === true || grammar.between.has(before))
    return /..s$/u.test(own);
  return UNCHANGED.test(own) || (regular(own, 'en') !== own && !PLURAL.test(own));
}

/** Where a clause begins behind what opens its sentence: "But ‹the council› …", "On Monday, ‹the council› …". */
function opening({ passage, grammar }: Search): number {
  const { tokens } = passage;
  const comma = tokens.findIndex(({ folded }) => COMMA.test(folded));
  const first = tokens[0]?.folded ?? '';
  if (/^(?:and|but|or|so|yet)$/u.test(first)) return 1;
  const isAdverbial =
    comma === 1 || (grammar.prepositions.has(first) && !isOutsideOf(passage, 0, grammar));
  return comma > 0 && comma < LONGEST_OPENING && isAdverbial ? comma + 1 : 0;
}

/**
 * The subject of an English sentence whose own verb cites nobody, before a participle that does: "‹The
 * council› closed the pool, ‹warning› that …".
 *
 * @param participle position of the participle, which no verb that cites stands before
 */
export function clauseSubject(search: Search, participle: number): Phrase | undefined {
  const before = search.passage.tokens[participle - 1];
  if (!COMMA.test(before?.folded ?? '') || !reportsSpeech(search, participle)) return undefined;
  return subjectOfClause(search, participle - 1, SAME_SUBJECT);
}

/**
 * The subject of an English sentence whose first verb cites nobody, before one that does: "‹The council›
 * closed the pool ‹but› said …".
 *
 * @param joining position of the word that ties the second verb to the first
 */
export function joinedSubject(search: Search, joining: number): Phrase | undefined {
  const { passage, grammar } = search;
  const first = passage.tokens[opening(search)];
  const { folded = '' } = first ?? {};
  const isName =
    isCapital(passage, first) && !grammar.between.has(folded) && !/..ing$/u.test(folded);
  if (!isName && !grammar.determiners.has(folded)) return undefined;
  if (grammar.pronouns.has(folded) || grammar.borders.has(folded)) return undefined;
  return subjectOfClause(search, joining, SAME_CLAUSE);
}

/**
 * The subject of the one clause that an English sentence has up to a token.
 *
 * @param within borders that may stand in the clause
 */
function subjectOfClause(search: Search, end: number, within: RegExp): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  if (grammar.inverts !== 'never') return undefined;
  const first = opening(search);
  const isNoun = (at: number): boolean => {
    const { kind, folded } = tokens[at] ?? { kind: 'punctuation', folded: '' };
    if (quoted[at] === true || (kind !== 'word' && !joinsName(passage, at))) return false;
    return !grammar.prepositions.has(folded) || OF.has(folded) || isOutsideOf(passage, at, grammar);
  };
  let verb = first;
  while (verb - first <= LONGEST_SUBJECT && isNoun(verb)) {
    const folded = tokens[verb]?.folded ?? '';
    if (verb > first && !isCapital(passage, tokens[verb])) {
      if (/..ed$/u.test(folded) && !grammar.determiners.has(tokens[verb - 1]?.folded ?? '')) break;
      if (grammar.helping?.has(folded) || isFiniteVerb(search, verb)) break;
      if (grammar.borders.has(folded)) return undefined;
    }
    verb += 1;
  }
  const isFound = verb > first && verb - first <= LONGEST_SUBJECT && isNoun(verb);
  const between = tokens.slice(verb, end);
  const isOneClause = between.every(
    ({ folded }) => !grammar.borders.has(folded) || within.test(folded),
  );
  return isFound && isOneClause ? { first, last: beforeVerb(search, verb) } : undefined;
}
