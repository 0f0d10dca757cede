import type { Quotation } from '../reading/quotations.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isCapital } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';

/** A passage as the search for speakers reads it. */
export interface Search {
  readonly passage: ReadPassage;
  readonly grammar: SpeechGrammar;
  /** Whether a token stands in quotation marks, or is one. */
  readonly quoted: readonly boolean[];
}

/** A comma, the Arabic one as well. */
export const COMMA = /^[,،]$/u;

/** Marks each token that a quotation holds. */
export function quotedTokens(passage: ReadPassage, quotations: readonly Quotation[]): boolean[] {
  const places = quotations.flatMap(({ whole }) =>
    whole.filter((place) => place.passage === passage.index),
  );
  return passage.tokens.map(({ start, end }) =>
    places.some((place) => place.start <= start && end <= place.end),
  );
}

/** Romance articles that are pronouns right before a verb: "la Policía ‹los› cifró en 300". */
const CLITIC = /^(?:la|las|los|li|gli|o|os|as)$/u;

/** Whether a word is such a pronoun: no article stands before what can be nothing but a verb. */
function isClitic({ passage, grammar }: Search, at: number, verb: number): boolean {
  const form = passage.tokens[verb]?.folded ?? '';
  const isVerb = grammar.verbs.has(form) && !grammar.doubtful.has(form);
  return isVerb && grammar.number !== undefined && CLITIC.test(passage.tokens[at]?.folded ?? '');
}

/** Passes auxiliaries, adverbs and Romance pronouns to the left of a verb; -1 at the start. */
export function beforeVerb(search: Search, verb: number): number {
  const { passage, grammar } = search;
  let at = isClitic(search, verb - 1, verb) ? verb - 2 : verb - 1;
  while (at >= 0) {
    const folded = passage.tokens[at]?.folded ?? '';
    if (!grammar.between.has(folded) && grammar.adverb?.test(folded) !== true) break;
    if (isAuxiliaryName(passage, at, grammar) || endsName(passage, at, grammar)) break;
    at -= 1;
  }
  return at;
}

/** "‹May› said no", "‹Will› Poe": with a capital, an English auxiliary is a name. */
export function isAuxiliaryName(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const folded = passage.tokens[at]?.folded ?? '';
  const isAuxiliary = grammar.unsaid?.has(folded) || grammar.helping?.has(folded);
  return isAuxiliary === true && isCapital(passage, passage.tokens[at]);
}

/** "Homes ‹First› said": with a capital, an English adverb behind a capital is the end of a name. */
function endsName(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  if (grammar.inverts !== 'never') return false;
  return [passage.tokens[at - 1], passage.tokens[at]].every((token) => isCapital(passage, token));
}

/** Whether an auxiliary stands between a verb and what comes before it. */
export function isHelped(search: Search, verb: number): boolean {
  const { tokens } = search.passage;
  const between = tokens.slice(beforeVerb(search, verb) + 1, verb);
  return between.some(({ folded }) => search.grammar.helping?.has(folded) === true);
}

/**
 * Whether a mark that closes a quotation ends right before a token, with none that opens it: an excerpt
 * may begin in the midst of speech ("gone,” said Mira Tolan").
 */
function isLoneClosing({ passage, quoted }: Search, at: number): boolean {
  const [before, mark] = [passage.tokens[at - 1], passage.tokens[at]];
  if (!before || !mark || quoted[at] === true || mark.start !== before.end) return false;
  if (/^["”»]$/u.test(mark.folded)) return true;
  return /^['’]$/u.test(mark.folded) && before.kind === 'punctuation';
}

/** Whether the words right before a verb, marks and dashes aside, stand in quotation marks. */
export function isAfterQuotation(search: Search, verb: number): boolean {
  const { passage, quoted } = search;
  if (isHelped(search, verb)) return false;
  let at = beforeVerb(search, verb);
  if (isLoneClosing(search, at)) return true;
  while (at >= 0 && quoted[at] === false) {
    if (!/^[,،–—-]$/u.test(passage.tokens[at]?.folded ?? '')) return false;
    at -= 1;
    if (isLoneClosing(search, at)) return true;
  }
  return at >= 0;
}
