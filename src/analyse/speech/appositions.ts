import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isCapital, isStopInName, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { type Phrase, phraseBefore } from './noun-phrase.ts';
import { beforeRelative } from './relatives.ts';
import { officeHolder } from './romance-offices.ts';
import { COMMA, type Search } from './search.ts';

/**
 * The subject before a comma, or before a dash that closes what another opens: over an apposition or a
 * relative clause, or the name between two commas.
 *
 * @param close position of the comma or dash right before the verb
 */
export function subjectOverComma(search: Search, close: number): Phrase | undefined {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  const mark = DASH.test(tokens[close]?.folded ?? '') ? DASH : COMMA;
  let open = openingMark(search, close - 1, mark);
  // "Ann Poe of Tarn & Holt, the Ardelo, Vermont-based firm, said"
  if (/-based$/u.test(tokens[open + 1]?.folded ?? '')) open = openingMark(search, open - 1, mark);
  if (open < 0 || quoted[open] === true || open === close - 1) return undefined;
  if (mark === DASH) return phraseBefore(passage, open - 1, grammar);
  // "…, but you pay for it, reports …"
  if (
    grammar.inverts === 'never' &&
    /^(?:and|but|or|so|yet)$/u.test(tokens[open + 1]?.folded ?? '')
  ) {
    return undefined;
  }
  const outer = grammar.inverts === 'never' ? relativeBehindComma(search, open) : -1;
  if (outer > 0) {
    const before = phraseBefore(passage, overAge(passage, outer - 1), grammar);
    return before && (namedBefore(search, before) ?? before);
  }
  if (isName(passage, open + 1, close - 1) && !isPlace(search, open, close)) {
    if (grammar.inverts === 'never' && OBJECT.test(tokens[open - 1]?.folded ?? '')) {
      return phraseBefore(passage, open - 1, grammar);
    }
    return isAgent(search, open) ? undefined : { first: open + 1, last: close - 1 };
  }
  // "Ann Poe, who lived in Dayton, ‹Ohio›, until May, said"
  const opening = tokens[open + 1]?.folded ?? '';
  const isWhen = grammar.prepositions.has(opening) || WHEN.test(opening);
  const place = isWhen ? openingMark(search, open - 1, COMMA) : -1;
  if (place > 0 && quoted[place] !== true && isPlace(search, place, open)) {
    return subjectOverComma(search, place);
  }
  const last = beforeRelative(search, overAge(passage, open - 1));
  const phrase = phraseBefore(passage, last, grammar);
  // "O líder do partido, senador ‹Rui Tarn› (AM), disse"
  const holder = phrase && officeHolder(passage, phrase, grammar);
  if (holder && holder.last < close) return holder;
  return phrase && (namedBefore(search, phrase) ?? phrase);
}

/** What else begins a phrase of time: "‹until› May". */
const WHEN = /^(?:since|until)$/u;

/** A dash between words, whatever its length. */
export const DASH = /^[-–—]$/u;

/** Pronouns that a name between commas explains: "one of ‹them›, Tom Poe, said". */
const OBJECT = /^(?:them|you|those|these)$/u;

/** The mark that opens what another closes; -1 where there is none, or words in marks stand between. */
function openingMark({ passage: { tokens }, quoted }: Search, from: number, mark: RegExp): number {
  let open = from;
  while (open >= 0 && !mark.test(tokens[open]?.folded ?? '') && quoted[open] === false) open -= 1;
  return open;
}

/** Whether a stretch is a name, short titles before it too ("Prof. Dr. Ann Poe"), and nothing else. */
function isName(passage: ReadPassage, first: number, last: number): boolean {
  let start = nameStart(passage, last, first);
  while (start - 2 >= first && start <= last && isStopInName(passage, start - 1)) start -= 2;
  return start === first;
}

/**
 * The comma before an English relative clause that goes on up to another comma: "Tom Poe‹,› who runs it with
 * his wife, Ann Poe, said".
 */
function relativeBehindComma({ passage: { tokens }, grammar, quoted }: Search, open: number) {
  let at = open - 1;
  while (at > 0 && !COMMA.test(tokens[at]?.folded ?? '') && quoted[at] === false) at -= 1;
  return at > 0 && grammar.relatives.has(tokens[at + 1]?.folded ?? '') ? at : -1;
}

/** What stands before a name that is a place, too: "Dayton, ‹New› Jersey". */
const PLACE = /^(?:new|north|south|east|west)$/u;

/**
 * Whether a single word between commas tells where a place or a party member belongs, and names nobody:
 * "the mayor of Ardelo‹, Vermont,› said", "Ann Poe‹, D-Ardelo,› said".
 */
function isPlace({ passage, grammar }: Search, open: number, close: number): boolean {
  const { tokens, text } = passage;
  const [first, second] = [tokens[open + 1], tokens[open + 2]];
  if (grammar.inverts !== 'never' || !first) return false;
  if (/^[DIR]-/u.test(text.slice(first.start, first.end))) return true;
  const isShort =
    close === open + 2 ||
    (second?.folded === '.' && close === open + 3) ||
    (PLACE.test(first.folded) && close === open + 3);
  if (!isShort) return false;
  const name = nameStart(passage, open - 1, 0);
  return name < open && grammar.prepositions.has(tokens[name - 1]?.folded ?? '');
}

/**
 * The name before a comma that a description without one takes up: "Tom Poe, a guard at the dam, which broke,
 * said".
 */
export function namedBefore({ passage, grammar }: Search, phrase: Phrase): Phrase | undefined {
  const { tokens } = passage;
  const comma = phrase.first - 1;
  if (grammar.inverts !== 'never' || !COMMA.test(tokens[comma]?.folded ?? '')) return undefined;
  const tie = tokens.findIndex(
    ({ folded }, at) => at > phrase.first && grammar.prepositions.has(folded),
  );
  const end = tie < 0 ? phrase.last : Math.min(tie - 1, phrase.last);
  const isNamed = isCapital(passage, tokens[end]) && isCapital(passage, tokens[end - 1]);
  const first = nameStart(passage, comma - 1, 0);
  if (isNamed || first >= comma - 1) return undefined;
  return grammar.prepositions.has(tokens[first - 1]?.folded ?? '')
    ? undefined
    : { first, last: comma - 1 };
}

/** No age between commas takes more tokens: "de 41 años". */
const LONGEST_AGE = 3;

/** Passes an age to the left, in brackets or behind a comma: "Mara Quill, 41, who packs flour there, said". */
export function overAge(passage: ReadPassage, at: number): number {
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
export function overBracket({ tokens }: ReadPassage, at: number): number {
  if (tokens[at]?.folded !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < LONGEST_BRACKET; open -= 1) {
    if (tokens[open]?.folded === '(') return open - 1;
  }
  return at;
}

/** Words of a subject that a sentence begins with, before a comma. */
export const LONGEST_OPENING = 6;

/**
 * Whether a verb behind a comma goes on with the subject that its sentence begins with: "El ministro,
 * que dimitió ayer, anunció la reforma", "Die Ministerin, Klara Voss, kritisierte das Unternehmen".
 *
 * @param close position of the comma before the verb
 */
export function resumes({ passage, grammar, quoted }: Search, close: number): boolean {
  const { tokens } = passage;
  if (!COMMA.test(tokens[close]?.folded ?? '')) return false;
  const comma = tokens.findIndex(({ folded }) => COMMA.test(folded));
  // "La maire ‹(sans étiquette)›, Ana Ruhl, a"
  const end = overBracket(passage, comma - 1) + 1;
  if (comma <= 0 || comma >= close - 1 || end > LONGEST_OPENING) return false;
  if (tokens.slice(comma + 1, close).some(({ folded }) => COMMA.test(folded))) return false;
  const isWhole = tokens.slice(0, end).every(({ kind, folded }, at) => {
    return kind === 'word' && quoted[at] === false && !grammar.verbs.has(folded);
  });
  const isNoun = grammar.capitalsAreNouns !== true || isCapital(passage, tokens[end - 1]);
  const begins = grammar.determiners.has(tokens[0]?.folded ?? '') || isCapital(passage, tokens[1]);
  if (!isWhole || !isNoun || !(begins || comma === 1)) return false;
  const isRelative = grammar.relatives.has(tokens[comma + 1]?.folded ?? '');
  const between = tokens.slice(comma + 1, close);
  return (
    isRelative ||
    isStressed(between, grammar) ||
    isOffice(passage, comma, between, grammar) ||
    isName(passage, comma + 1, overBracket(passage, close - 1))
  );
}

/** "Le maire, ‹lui›, …" */
function isStressed(between: readonly Token[], { stressed }: SpeechGrammar): boolean {
  return between.length === 1 && stressed?.has(between[0]?.folded ?? '') === true;
}

/** "Claire Morel, ‹la ministre de la Santé›, …", in Romance languages without an article too: "Ana Rollo, ‹titular de Vivienda›, …" */
function isOffice(
  passage: ReadPassage,
  comma: number,
  between: readonly Token[],
  grammar: SpeechGrammar,
): boolean {
  const [first] = between;
  const { prepositions, borders, verbs, doubtful } = grammar;
  const isBareNoun =
    grammar.number !== undefined &&
    !isCapital(passage, first) &&
    ![prepositions, borders, verbs, doubtful].some((set) => set.has(first?.folded ?? ''));
  return (
    comma > 1 &&
    passage.tokens.slice(0, comma).every((token) => isCapital(passage, token)) &&
    (isBareNoun || grammar.determiners.has(first?.folded ?? '')) &&
    between.every(({ kind, folded }) => {
      return kind === 'word' && !grammar.passive.has(folded) && !grammar.between.has(folded);
    })
  );
}
