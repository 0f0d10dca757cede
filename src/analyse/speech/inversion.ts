import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { reportsBareClause } from './bare-clauses.ts';
import { bareNoun } from './bare-noun.ts';
import { isBodyNoun } from './bodies.ts';
import { isCapital, joinsName, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { OF, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { officeHolder } from './romance-offices.ts';
import { COMMA, type Search } from './search.ts';

/** Days and months, which have a capital and stand behind a verb as names do. */
export const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Where the name behind an English verb may end: at a mark, at its end, or where a preposition or clause begins. */
function endsName({ passage, grammar }: Search, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind === 'punctuation') return true;
  return grammar.prepositions.has(token.folded) || /^(?:who|as|when|while)$/u.test(token.folded);
}

/** Whether what stands behind a name between commas is its verb: "said Tom Ruhl, her husband, ‹was› late". */
function goesOn({ passage: { tokens }, grammar }: Search, comma: number): boolean {
  if (!COMMA.test(tokens[comma]?.folded ?? '')) return false;
  const close = tokens.findIndex(({ folded }, at) => at > comma && COMMA.test(folded));
  const next = tokens[close + 1]?.folded ?? '';
  return close > 0 && (grammar.passive.has(next) || grammar.helping?.has(next) === true);
}

/** Whether words in marks go on with the name behind a verb: "said Acme “had no plan”". */
function goesOnInMarks({ passage, grammar, quoted }: Search, verb: number): boolean {
  const phrase = phraseAfter(passage, verb + 1, grammar);
  return phrase !== undefined && quoted[phrase.last + 1] === true && quoted[verb - 2] !== true;
}

/** "Said ‹at› the harbour", "said ‹later›". */
function isAdverbial(token: Token | undefined, { prepositions, between }: SpeechGrammar): boolean {
  const folded = token?.folded ?? '';
  return prepositions.has(folded) || between.has(folded);
}

/**
 * The English subject behind a verb and a comma: "…, said Tom Poe, a guard", "…, reports the Gazette". It ends in
 * a name, or with its sentence; what is said in the article's own words would go on with a verb ("Ann
 * Poe, a guard, said Tom Ruhl was late").
 */
export function invertedSubject(search: Search, verb: number): Phrase | undefined {
  const { passage, grammar } = search;
  const { tokens } = passage;
  if (grammar.inverting?.has(tokens[verb]?.folded ?? '') !== true) return undefined;
  if (!COMMA.test(tokens[verb - 1]?.folded ?? '')) return undefined;
  // "The mayor, Ada Ruhl, said ‹the pool would close›", "Ann Poe, 54, said ‹Acme› “had no plan”"
  if (reportsBareClause(search, verb) || goesOnInMarks(search, verb)) return undefined;
  const phrase = phraseAfter(passage, verb + 1, grammar);
  const [first, last] = [tokens[phrase?.first ?? -1], tokens[phrase?.last ?? -1]];
  if (!phrase || !first || !last || isAdverbial(tokens[verb + 1], grammar)) return undefined;
  if (DAY.test(first.folded) || !endsName(search, phrase.last + 1)) return undefined;
  if (goesOn(search, phrase.last + 1)) return undefined;
  if (isCapital(passage, last)) return phrase;
  const end = tokens[phrase.last + 1];
  const isLast = !end || /^[.!?]$/u.test(end.folded);
  const isDetermined = grammar.determiners.has(first.folded) || isCapital(passage, first);
  return isLast && isDetermined ? phrase : undefined;
}

/** The same where no subject stands before the verb: "…, said police", "…, says the owner, Tom Poe". */
export function onlyBehind(search: Search, verb: number): Phrase | undefined {
  const { tokens } = search.passage;
  if (search.grammar.inverting?.has(tokens[verb]?.folded ?? '') !== true) return undefined;
  const phrase = subjectAfter(search, verb);
  return phrase && endsName(search, phrase.last + 1) ? phrase : undefined;
}

/** Whether a Romance tie inside a name stands behind a token. */
function tiesName(passage: ReadPassage, last: number, { number }: SpeechGrammar): boolean {
  const { tokens } = passage;
  const isTie = number !== undefined && OF.has(tokens[last + 1]?.folded ?? '');
  return isTie && isCapital(passage, tokens[last]) && isCapital(passage, tokens[last + 2]);
}

/** The position behind a verb and the particle right behind it that makes it one of saying: "fa ‹sapere›". */
function behindParticle({ tokens }: ReadPassage, verb: number, grammar: SpeechGrammar): number {
  const next = tokens[verb + 1]?.folded ?? '';
  const particles = grammar.withParticle.get(tokens[verb]?.folded ?? '');
  const isParticle = particles?.has(next) === true && !grammar.prepositions.has(next);
  return isParticle ? verb + 2 : verb + 1;
}

/** The subject behind a verb: "said Hadi al-Ameri", "added the head of the rescue service, Pavel Riha,". */
export function subjectAfter({ passage, grammar }: Search, verb: number): Phrase | undefined {
  const { tokens } = passage;
  const phrase = phraseAfter(passage, behindParticle(passage, verb, grammar), grammar);
  if (!phrase) return undefined;
  const ties = grammar.counting?.get(tokens[verb]?.folded ?? '');
  const own = tokens.slice(phrase.first, phrase.last + 1);
  // "Le syndicat, majoritaire, avance ‹le chiffre› de 80 %"
  if (own.some(({ folded }) => ties?.has(folded))) return undefined;
  const holder = officeHolder(passage, phrase, grammar);
  if (holder) return holder;
  if (!COMMA.test(tokens[phrase.last + 1]?.folded ?? '')) return phrase;
  if (nameStart(passage, phrase.last, phrase.first) <= phrase.last) return phrase;
  let last = phrase.last + 1;
  for (;;) {
    if (isCapital(passage, tokens[last + 1]) || joinsName(passage, last + 1)) last += 1;
    // "La empresa, Líneas ‹del› Sur"
    else if (tiesName(passage, last, grammar)) last += 2;
    else break;
  }
  return last - phrase.last >= 3 ? { first: phrase.last + 2, last } : phrase;
}

/** Nouns of what somebody publishes, folded. */
const DOCUMENT =
  /^(?:balance|balanco|bericht|bilan|bilancio|boletim|boletin|bulletin|calculos|calculs|chiffres|cifras|communique|comunicado|comunicato|conteggio|dados|data|dati|datos|decompte|document|documento|donnees|estimacion|estimaciones|estimate|estimates|estimations?|estimativas?|figures|informe|levantamento|nota|note|numeros|parte|rapport|rapporto|recuento|relatorio|report|statement|stim[ae]|survey|study|tally)$/u;

/** Nouns for authorities and rescuers that count and estimate, folded, beside those for bodies. */
const AUTHORITY =
  /^(?:alcaldia|autoridades|autorites|autorita|ayuntamiento|bombeiros|bomberos|carabinieri|fiscalia|gendarmerie|gobernacion|mairie|parquet|police|policia|polizia|pompiers|prefecture|prefettura|procura|secours|secretaria|soccorritori|sindicatos|syndicats|tribunal|vigili)$/u;

/** The body behind a document's noun and "of", up to the end of their phrase: "le premier bilan de ‹la préfecture›", not "datos de empleo". */
function ownerBehind(passage: ReadPassage, tie: number, last: number): Phrase | undefined {
  const { tokens } = passage;
  const own = tokens.slice(tie + 1, last + 1);
  const isBody = own.some(
    (token) =>
      isBodyNoun(token.folded) || AUTHORITY.test(token.folded) || isCapital(passage, token),
  );
  return isBody ? { first: tie + 1, last } : undefined;
}

/** Who published what a source names: "secondo i dati ‹della polizia›"; or behind a participle and a preposition: "secondo il bilancio diffuso ‹dalla prefettura›". */
function documentAuthor({ passage, grammar }: Search, { first, last }: Phrase): Phrase | undefined {
  const { tokens } = passage;
  const document = tokens.findIndex(
    ({ folded }, at) => at >= first && at <= last && DOCUMENT.test(folded),
  );
  if (document >= 0 && OF.has(tokens[document + 1]?.folded ?? '')) {
    const owner = ownerBehind(passage, document + 1, last);
    if (owner) return owner;
  }
  const tie = tokens.findIndex(
    ({ folded }, at) => at > last && grammar.agents?.has(folded) === true,
  );
  if (document < 0 || tie < 0 || tie > last + 2) return undefined;
  const between = tokens.slice(last + 1, tie);
  if (between.some(({ kind }) => kind !== 'word')) return undefined;
  return phraseAfter(passage, tie + 1, grammar) ?? bareNoun(passage, tie + 1, grammar);
}

/** What is told before its source has more tokens. */
const LEAST_TOLD = 4;

/**
 * Whom words name behind a source word: "according to ‹the mayor, Ann Poe,›". Behind a body's noun, or before an
 * age, a name between commas is the subject of what is told: "according to police, Ann Poe, 34, was".
 *
 * @param start position behind the source word
 */
export function sourceNamed(search: Search, start: number): Phrase | undefined {
  const { passage, grammar } = search;
  const phrase = phraseAfter(passage, start, grammar);
  const author = phrase && documentAuthor(search, phrase);
  if (author) return author;
  const named = subjectAfter(search, start - 1);
  if (!phrase || !named || named.first === phrase.first) return phrase;
  const { tokens } = passage;
  const [closing, behind] = [tokens[named.last + 1], tokens[named.last + 2]];
  const isOne = grammar.determiners.has(tokens[phrase.first]?.folded ?? '');
  const isBody = tokens
    .slice(phrase.first, phrase.last + 1)
    .some(({ folded }) => isBodyNoun(folded));
  const isAge = behind?.kind === 'number' && tokens[named.last + 3]?.kind === 'punctuation';
  const isTold = isAge || grammar.relatives.has(behind?.folded ?? '');
  // At a sentence's end nothing follows that somebody could be the subject of.
  const isLast = /^[.!?]?$/u.test(closing?.folded ?? '') && start > LEAST_TOLD;
  const isClosed = COMMA.test(closing?.folded ?? '') || isLast;
  return isOne && !isBody && isClosed && !isTold ? named : phrase;
}
