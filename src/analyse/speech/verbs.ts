import type { ReadPassage } from '../reading/read.ts';
import { reportsBareClause } from './bare-clauses.ts';
import { isCapital } from './capitals.ts';
import { speaksOfOne, writesAccounts } from './german-verbs.ts';
import { withoutPronoun } from './grammar.ts';
import { countsBehind, namesInMarks } from './naming.ts';
import { JOINING, joinsVerbs } from './noun-phrase.ts';
import { beforeVerb, COMMA, isAfterQuotation, type Search } from './search.ts';

import { isUnsaid } from './unsaid.ts';
import { citesByPlace } from './verbs-by-place.ts';

/** Tokens between a verb and the words it cites: a pronoun, a comma, a colon. */
const BESIDE = 3;
const LONGEST_SUBJECT = 8;
/** Words up to "that", with those that say when or where. */
const CLAUSE = 4;

/** Whether words in marks, or "that", stand right beside a doubtful verb. */
function isSupported(search: Search, verb: number): boolean {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  // "Reported in January that"
  const behind = tokens.slice(verb + 1, verb + 1 + CLAUSE);
  const that = behind.findIndex(({ folded }) => grammar.complementisers.has(folded));
  // German has a comma before it: "fürchtet, dass".
  const isRunning = behind.slice(0, that).every(({ kind, folded }) => {
    return kind === 'word' || (grammar.capitalsAreNouns === true && COMMA.test(folded));
  });
  if (that >= 0 && isRunning) return true;
  for (let at = verb; at <= verb + BESIDE; at += 1) if (quoted[at] === true) return true;
  if (isNamesVerb(search, verb) || isTag(search, verb)) return true;
  // "L’union, ‹elle›, évoque un recul"
  const stress = tokens[verb - 2]?.folded ?? '';
  if (COMMA.test(tokens[verb - 1]?.folded ?? '') && grammar.stressed?.has(stress)) return true;
  if ([isDeclared, explainsBehind, leadsToSpeech].some((tells) => tells(search, verb))) return true;
  // "Según ha ‹informado› la Delegación"
  const opener = tokens[beforeVerb(search, verb)]?.folded ?? '';
  const isSource = grammar.sources.some(([word, more]) => word === opener && more === undefined);
  if (grammar.number !== undefined && (isSource || grammar.asTold?.has(opener))) return true;
  if (reportsBareClause(search, verb)) return true;
  // A subject may stand between the marks and the verb: "…,” some of the placards read."
  for (let at = verb - 1; at >= verb - LONGEST_SUBJECT; at -= 1) {
    if (quoted[at] === true) return true;
    if (tokens[at]?.kind !== 'word' && !COMMA.test(tokens[at]?.folded ?? '')) return false;
  }
  return false;
}

/**
 * "Allsafe estimates the damage at", "the UN reports 12 dead": behind a name and before an object, such
 * an English form is no plural noun.
 */
function isNamesVerb({ passage, grammar }: Search, verb: number): boolean {
  const { tokens } = passage;
  const [before, behind] = [tokens[verb - 1], tokens[verb + 1]];
  if (grammar.inverts !== 'never' || verb < 2 || !isCapital(passage, before)) return false;
  if (!/[a-z]s$/u.test(tokens[verb]?.folded ?? '')) return false;
  if (behind?.kind === 'number' || /^(?:[$€£¥]|at)$/u.test(behind?.folded ?? '')) return true;
  // "Claims as many as 40"
  if (/^as (?:few|little|many|much)$/u.test(`${behind?.folded} ${tokens[verb + 2]?.folded}`))
    return true;
  return grammar.determiners.has(behind?.folded ?? '');
}

/** "Declared it a hoax", and no "declared an emergency", which is done by being said. */
function isDeclared({ passage: { tokens }, grammar }: Search, verb: number): boolean {
  const [own, object, behind] = tokens.slice(verb, verb + 3).map(({ folded }) => folded);
  if (grammar.inverts !== 'never' || !/^declare/u.test(own ?? '')) return false;
  return /^(?:it|him|her|them)$/u.test(object ?? '') && grammar.determiners.has(behind ?? '');
}

/** Words between a verb and the colon before speech in marks: "criticou ‹a demora no envio de barcos›: “…”". */
const BEFORE_SPEECH = 12;

/** Whether the clause of a verb ends in a colon and speech in marks, with no mark or other verb that cites before. */
function leadsToSpeech({ passage: { tokens }, grammar, quoted }: Search, verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 2 + BEFORE_SPEECH);
  const mark = behind.findIndex(({ kind }) => kind === 'punctuation');
  if (!/^[:：]$/u.test(behind[mark]?.folded ?? '')) return false;
  if (quoted[verb + 2 + mark] !== true) return false;
  return behind.slice(0, mark).every(({ folded }) => !grammar.verbs.has(folded));
}

/** "Fürchtet um den Steg: Die Stadt habe kein Geld." In German what is told stands behind a colon that ends the verb's clause. */
function explainsBehind({ passage: { tokens }, grammar }: Search, verb: number): boolean {
  if (grammar.capitalsAreNouns !== true) return false;
  const mark = tokens.slice(verb + 1).find(({ kind }) => kind === 'punctuation');
  return mark?.folded === ':' && mark !== tokens.at(-1);
}

/** What ends the clause in which an outlet tells something. */
const ENDS = /^[.,;:!?)—–]$/u;

/**
 * Whether a verb and its subject stand alone behind a comma, as those of an outlet do behind what it tells:
 * "…, the Gazette reports.", "…, reports the Gazette".
 */
function isTag({ passage, grammar }: Search, verb: number): boolean {
  const { tokens } = passage;
  if (grammar.tags?.has(tokens[verb]?.folded ?? '') !== true) return false;
  const opens = (at: number) =>
    isCapital(passage, tokens[at]) ||
    (grammar.determiners.has(tokens[at]?.folded ?? '') && tokens[at + 1]?.kind === 'word');
  if (COMMA.test(tokens[verb - 1]?.folded ?? '')) {
    return grammar.inverting?.has(tokens[verb]?.folded ?? '') === true && opens(verb + 1);
  }
  const behind = tokens[verb + 1];
  if (behind && !ENDS.test(behind.folded)) return false;
  let at = verb - 1;
  while (at > verb - LONGEST_SUBJECT && tokens[at]?.kind === 'word') at -= 1;
  return at < verb - 1 && COMMA.test(tokens[at]?.folded ?? '') && opens(at + 1);
}

/** "‹Wird› dabei ein Code verlangt.": at the end of a German clause a participle has its auxiliary before. */
function isPassiveAtEnd({ passage: { tokens }, grammar }: Search, verb: number): boolean {
  if (grammar.inverts !== 'after an opening' || tokens[verb + 1]?.kind === 'word') return false;
  if (!/(?:t|en)$/u.test(tokens[verb]?.folded ?? '')) return false;
  const clause = tokens.slice(0, verb);
  const from = clause.findLastIndex(({ kind }) => kind === 'punctuation');
  return clause.slice(from + 1).some(({ folded }) => grammar.passive.has(folded));
}

/** "Probing ‹alleged› fraud": before a noun of its own, such a form is an adjective. */
function isAttribute({ passage, grammar, quoted }: Search, verb: number): boolean {
  const next = passage.tokens[verb + 1];
  if (!grammar.attributes?.has(passage.tokens[verb]?.folded ?? '')) return false;
  if (next?.kind !== 'word' || quoted[verb + 1] || isCapital(passage, next)) return false;
  const { determiners, complementisers, pronouns } = grammar;
  return ![determiners, complementisers, pronouns].some((set) => set.has(next.folded));
}

/** "Was told", "il premio annunciato ‹dal› club". */
function isPassive(search: Search, verb: number): boolean {
  const { passage, grammar } = search;
  const [own, behind] = [
    passage.tokens[verb]?.folded ?? '',
    passage.tokens[verb + 1]?.folded ?? '',
  ];
  // "Spiegano ‹dalla› prefettura"
  const isInside =
    grammar.inside?.verb.test(own) === true && grammar.inside.prepositions.has(behind);
  if (grammar.agents?.has(behind) === true && !isInside) return true;
  if (grammar.participleWith?.get(own)?.has(behind) === true) return true;
  if (isPassiveAtEnd(search, verb)) return true;
  if (saysOfOneself(search, verb)) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const folded = passage.tokens[at]?.folded ?? '';
    // "É", "è": without its accent the word is "and".
    if (grammar.passive.has(folded)) return !JOINING.has(folded) || isAccented(search, at);
    if (!grammar.between.has(folded)) return false;
  }
  return false;
}

/** French verbs of those who say what they feel: "s’est ‹indignée› Claire Poe". */
const FEELING =
  /^(?:agac|alarm|desol|emport|etonn|exclam|felicit|indign|inquiet|insurg)ee?s?$|^(?:dit|rejoui)e?s?$/u;

/** "Il s’est ‹dit› « ravi »": what somebody says of themselves is no passive. */
function saysOfOneself(search: Search, verb: number): boolean {
  const { tokens } = search.passage;
  const [pronoun, auxiliary, own] = tokens.slice(Math.max(0, verb - 2), verb + 1);
  const isBeside = search.quoted[verb + 1] === true || isAfterQuotation(search, verb);
  if (!FEELING.test(own?.folded ?? '') || !isBeside) return false;
  return auxiliary?.folded === 'est' && /^s['’]?$/u.test(pronoun?.folded ?? '');
}

/** Whether the pronoun stands before a verb that says something with it: "‹se› quejó". */
function saysBy({ passage: { tokens } }: Search, verb: number): boolean {
  return tokens[verb - 1]?.folded === 'se';
}

/** "Un chantier ‹estimé› à": a participle that no auxiliary makes a verb, nor one that it is joined to. */
function isBareParticiple(search: Search, at: number): boolean {
  const { passage, grammar } = search;
  const token = passage.tokens[at];
  if (!grammar.perfect || !token) return false;
  const { participle, auxiliaries } = grammar.perfect;
  if (!participle.test(passage.text.slice(token.start, token.end).toLowerCase())) return false;
  const from = beforeVerb(search, at);
  const before = passage.tokens[from]?.folded ?? '';
  if (saysOfOneself(search, at)) return false;
  // "A-t-elle ajouté"
  if (joinsVerbs(before) || auxiliaries.has(withoutPronoun(before, grammar))) return false;
  return !passage.tokens.slice(from + 1, at).some(({ folded }) => auxiliaries.has(folded));
}

/** A capital behind a word makes it a name: "Reporting by Joan Tell". */
function isNamePart({ passage }: Search, at: number): boolean {
  const before = passage.tokens[at - 1];
  return before?.kind === 'word' && isCapital(passage, passage.tokens[at]);
}

/** No more words name whom a French verb calls on: "a appelé ‹les deux parties› à". */
const CALLED_ON = 4;

/** Whether a French verb calls on somebody "to" do something, told by an infinitive or in marks. */
function callsTo(
  { passage: { tokens }, grammar, quoted }: Search,
  verb: number,
  particles: ReadonlySet<string>,
): boolean {
  if (grammar.stressed === undefined) return false;
  const behind = tokens.slice(verb + 1, verb + 2 + CALLED_ON);
  const tie = behind.findIndex(({ folded }) => particles.has(folded));
  if (tie < 0 || behind.slice(0, tie).some(({ kind }) => kind !== 'word')) return false;
  const next = verb + 2 + tie;
  return quoted[next] === true || /..(?:er|ir|re)$/u.test(tokens[next]?.folded ?? '');
}

/**
 * Whether a verb has one of its particles: right behind it, or in German at the end of its clause, where "ein"
 * is no article ("räumte der Betreiber ‹ein›, dass").
 */
function hasParticle(search: Search, verb: number, particles: ReadonlySet<string>): boolean {
  const {
    passage: { tokens },
    grammar,
  } = search;
  if (grammar.inverts !== 'after an opening') {
    const { folded = '' } = tokens[verb + 1] ?? {};
    return particles.has(folded) || callsTo(search, verb, particles);
  }
  return tokens.some(({ folded }, at) => {
    const next = tokens[at + 1];
    const isEnd = next?.kind !== 'word' || JOINING.has(next.folded);
    return at > verb && particles.has(folded) && isEnd;
  });
}

/** Whether a word is printed with an accent at its end: "avisó", and no "aviso". */
function isAccented({ passage: { tokens, text } }: Search, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /\P{ASCII}$/u.test(text.slice(token.start, token.end));
}

/** "„Verfrüht“ ‹nennt› Marta Kehl den Plan": German may put what a thing is called before the verb. */
function isNamedBefore(search: Search, verb: number): boolean {
  const isGerman = search.grammar.inverts === 'after an opening';
  return isGerman && search.quoted[verb - 1] === true && isAfterQuotation(search, verb);
}

/** Whether a token is a verb that cites; the particle that it needs stands within a few words. */
export function isVerb(search: Search, at: number): boolean {
  const { passage, grammar } = search;
  if (isNamePart(search, at) || isUnsaid(search, at) || isBareParticiple(search, at)) return false;
  const folded = withoutPronoun(passage.tokens[at]?.folded ?? '', grammar);
  if (grammar.accented?.has(folded) && !isAccented(search, at)) return false;
  if (grammar.naming?.has(folded) && (namesInMarks(search, at) || isNamedBefore(search, at)))
    return !isPassive(search, at);
  if (writesAccounts(search, at)) return false;
  if (countsBehind(search, at) || speaksOfOne(search, at)) return !isPassive(search, at);
  if (grammar.inside?.pronoun !== undefined && grammar.inside.verb.test(folded)) return true;
  if (grammar.reflexive?.has(folded) && saysBy(search, at)) return isSupported(search, at);
  const particles = grammar.withParticle.get(folded);
  if (particles) {
    return hasParticle(search, at, particles) && !isPassive(search, at);
  }
  if (grammar.doubtful.has(folded)) return isSupported(search, at) && !isPassive(search, at);
  if (grammar.verbs.has(folded)) return !isPassive(search, at) && !isAttribute(search, at);
  return citesByPlace(search, at);
}

/** Position after "according to" and its like where it starts at a token. */
export function afterSource(search: Search, at: number): number | undefined {
  const { passage, grammar } = search;
  const line = grammar.sources.find((words) =>
    words.every((word, index) => passage.tokens[at + index]?.folded === word),
  );
  if (line === undefined || (line.length === 1 && !namesSource(search, at))) return undefined;
  return at + line.length;
}

/** Whether a word that is an ordinal as often names a source: "segundo a polícia", not "o segundo turno". */
function namesSource({ passage, grammar }: Search, at: number): boolean {
  const { determiners, prepositions, relatives, doubtfulSources } = grammar;
  const folded = (position: number): string => passage.tokens[position]?.folded ?? '';
  if (folded(at) === 'per') return isOutletBehind(passage, at + 1, determiners);
  if (doubtfulSources?.has(folded(at)) !== true) return true;
  if (determiners.has(folded(at - 1)) || prepositions.has(folded(at - 1))) return false;
  // "Segundo o qual" goes on with what was named before.
  if (determiners.has(folded(at + 1))) return !relatives.has(folded(at + 2));
  return isCapital(passage, passage.tokens[at + 1]);
}

/**
 * Whether a name stands behind an English "per" that begins a clause of its own: "…, per the Gazette", and no
 * "per day", "5 euros per GB".
 */
function isOutletBehind(
  passage: ReadPassage,
  at: number,
  determiners: ReadonlySet<string>,
): boolean {
  const [before, next] = [passage.tokens[at - 2], passage.tokens[at]];
  if (before && before.kind !== 'punctuation') return false;
  const isArticle = determiners.has(next?.folded ?? '');
  return isCapital(passage, passage.tokens[isArticle ? at + 1 : at]);
}
