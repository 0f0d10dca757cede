import type { Token } from '../../text/tokens.ts';
import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { isCapital } from './capitals.ts';
import type { Citation } from './citation.ts';
import { reportsSpeech } from './clause-subject.ts';
import { germanSource } from './german-sources.ts';
import { ageNoun, pronounIn, type SpeechGrammar } from './grammar.ts';
import { sourceNamed } from './inversion.ts';
import { JOINING, joinsVerbs, type Phrase } from './noun-phrase.ts';
import { countOf, viewOf } from './romance-views.ts';
import { beforeVerb, quotedTokens, type Search } from './search.ts';
import { openingSubject } from './sentence-subject.ts';
import { participleSubject, subject } from './subjects.ts';
import { afterSource, isVerb } from './verbs.ts';

/** Words that say whose somebody is, and stand before what a person is called. */
const OWNER =
  /^(?:deren|dessen|ihre?|seine?|unsere?|leurs?|s[ao]|son|ses|sus?|suo|sua|seu|his|her|its|their|our)$/u;
/** A title and a name behind such a word, at least. */
const OWNED = 2;

/** The last token of a German subject without the particle of its verb: "räumte ‹der Wirt› ein". */
function withoutParticle({ passage, grammar }: Search, verb: Token, phrase: Phrase): number {
  const particles = grammar.withParticle.get(verb.folded);
  const isParticle =
    grammar.capitalsAreNouns === true &&
    phrase.last > phrase.first &&
    particles?.has(passage.tokens[phrase.last]?.folded ?? '') === true;
  return isParticle ? phrase.last - 1 : phrase.last;
}

function citation(search: Search, first: Token, last: Token, phrase: Phrase): Citation | undefined {
  const { passage, grammar } = search;
  const own = passage.tokens[phrase.first];
  // "Deren Sprecherin Mara Kern" is told by her office and name.
  const isOwned = OWNER.test(own?.folded ?? '') && phrase.last - phrase.first >= OWNED;
  const isNamed = isCapital(passage, passage.tokens[phrase.last]);
  const start = isOwned && isNamed ? passage.tokens[phrase.first + 1] : own;
  const end = passage.tokens[withoutParticle(search, first, phrase)];
  if (!start || !end) return undefined;
  const isAge = passage.tokens[phrase.first + 1] === end && ageNoun([start, end]) !== undefined;
  const isPronoun =
    isAge ||
    (phrase.first === phrase.last &&
      (start === last || pronounIn(start.folded, grammar) !== undefined));
  return {
    passage: passage.index,
    verb: { start: first.start, end: last.end },
    speaker: {
      passage: passage.index,
      // German ties short forms to nouns: "CDU-Chefin".
      start: start.start + (grammar.capitalsAreNouns === true ? 0 : dateline(passage, start)),
      end: end.end,
      isPronoun,
    },
    ...(reportsClause(search, passage.tokens.indexOf(last)) && { isClause: true }),
  };
}

/** The length of a place in capitals that a report begins with, where a hyphen ties it to the first word. */
function dateline({ text }: ReadPassage, { start, end }: Token): number {
  if (start > 0) return 0;
  return /^\p{Lu}{3,}[-–—](?=\p{Lu}?\p{Ll})/u.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** How far behind its verb, over a comma or an addressee, a clause begins. */
const CLAUSE = 4;

/** Whether what is said follows a verb in a clause, in the article's own words. */
function reportsClause({ passage, grammar, quoted }: Search, verb: number): boolean {
  const { tokens } = passage;
  const near = tokens.slice(verb + 1, verb + 1 + CLAUSE);
  if (near.some(({ folded }, at) => !quoted[verb + 1 + at] && grammar.complementisers.has(folded)))
    return true;
  const next = tokens[verb + 1];
  const isReporting = grammar.reporting?.has(tokens[verb]?.folded ?? '') === true;
  // "Betonte am Freitag, es sei „gut“"
  const comma = near.findIndex(({ kind }) => kind === 'punctuation');
  if (grammar.inverts === 'after an opening' && isReporting && near[comma]?.folded === ',') {
    const [at, behind] = [verb + 2 + comma, tokens[verb + 2 + comma]];
    return behind?.kind === 'word' && !quoted[at] && !grammar.relatives.has(behind.folded);
  }
  if (!isReporting || !next || quoted[verb + 1]) return false;
  // "said about those “terms”": what a preposition ties to the verb is no clause.
  return next.kind === 'number' || (next.kind === 'word' && !grammar.prepositions.has(next.folded));
}

/** Whether the words between two verbs run on, so that the second stands in what the first reports. */
function isReportedBy({ passage: { tokens } }: Search, first: Citation, second: Citation): boolean {
  return tokens
    .filter(({ start }) => first.verb.end <= start && start < second.verb.start)
    .every(({ kind, folded }) => kind !== 'punctuation' && !JOINING.has(folded));
}

/**
 * The last citation of a passage, or the one in whose words it stands: "‹Ann Poe said› the town had warned
 * him for years, adding that …".
 */
function outermost(search: Search, found: readonly Citation[]): Citation | undefined {
  let at = found.length - 1;
  for (; at > 0; at -= 1) {
    const [outer, inner] = [found[at - 1], found[at]];
    if (!outer?.isClause || !inner || !isReportedBy(search, outer, inner)) break;
  }
  return found[at];
}

/** Whether a participle says what somebody said: "…, warning drivers …", and no "ignored warning signs". */
function mayReport(search: Search, participle: number): boolean {
  const before = search.passage.tokens[participle - 1];
  return before?.kind === 'punctuation' || reportsSpeech(search, participle);
}

function inPassage(search: Search): Citation[] {
  const { passage, grammar, quoted } = search;
  const found: Citation[] = [];
  const add = (first: number, last: number, phrase: Phrase | undefined, isWhole = false): void => {
    const [from, to] = [passage.tokens[first], passage.tokens[last]];
    const made = phrase && from && to && citation(search, from, to, phrase);
    if (made) found.push(isWhole ? { ...made, isClause: true } : made);
  };
  add(0, 0, openingSubject(search) ?? countOf(search));
  add(0, 0, viewOf(search), true);
  passage.tokens.forEach((token, at) => {
    if (quoted[at] === true) return;
    const source = afterSource(search, at);
    if (source !== undefined && !isVerb(search, source)) {
      add(at, source - 1, sourceNamed(search, source));
      return;
    }
    const named = germanSource(search, at);
    if (named) {
      add(at, at, named);
      return;
    }
    const isParticiple = grammar.participles.has(token.folded);
    const before = isParticiple ? outermost(search, found) : found.at(-1);
    const joining = joinsVerbs(passage.tokens[beforeVerb(search, at)]?.folded ?? '');
    const isSpeaking = isParticiple && mayReport(search, at);
    if (before && (isSpeaking || (isVerb(search, at) && joining))) {
      found.push({ ...before, verb: { start: token.start, end: token.end } });
      return;
    }
    if (!isVerb(search, at)) {
      if (isParticiple) add(at, at, participleSubject(search, at));
      return;
    }
    const particles = grammar.withParticle.get(token.folded);
    const next = passage.tokens[at + 1];
    const last = particles && next && particles.has(next.folded) ? at + 1 : at;
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
