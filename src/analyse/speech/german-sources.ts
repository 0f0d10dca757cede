import type { ReadPassage } from '../reading/read.ts';
import { isCapital } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { COMMA, isAfterQuotation, type Search } from './search.ts';

/** What tells that there is a source, and not who: "Medienberichten zufolge". */
const NOBODY = /(?:angaben|aussagen|berichten|informationen|meldungen|schatzungen|umfragen)$/u;

/** Determiners of a noun that one in the genitive may belong to: "‹dem› Sprecher der Polizei zufolge". */
const DATIVE = /^(?:dem|den|einem|einer)$/u;

/** The first of the capitalised words that end at a token, and of the determiner before them. */
function nounStart(passage: ReadPassage, last: number, { determiners }: SpeechGrammar): number {
  const { tokens } = passage;
  let first = last;
  while (
    isCapital(passage, tokens[first - 1]) &&
    !determiners.has(tokens[first - 1]?.folded ?? '')
  ) {
    first -= 1;
  }
  return determiners.has(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
}

/** The source that stands before its preposition: "Holt ‹zufolge›", "dem Sprecher der Polizei ‹zufolge›". */
function sourceBefore({ passage, grammar, quoted }: Search, at: number): Phrase | undefined {
  const { tokens } = passage;
  const last = at - 1;
  const noun = tokens[last];
  // "‹Ihm› zufolge" names nobody.
  if (/^ih(?:m|r|nen)$/u.test(noun?.folded ?? '')) return undefined;
  if (!isCapital(passage, noun) || quoted[last] === true) return undefined;
  const own = nounStart(passage, last, grammar);
  const owned = nounStart(passage, own - 1, grammar);
  const isOwner = grammar.owning?.has(tokens[own]?.folded ?? '') === true;
  const isLonger =
    isOwner && isCapital(passage, tokens[own - 1]) && DATIVE.test(tokens[owned]?.folded ?? '');
  const first = isLonger ? owned : own;
  // "Angaben der Polizei zufolge" names the police, "Angaben zufolge" nobody.
  const isNobody = first === own && NOBODY.test(noun?.folded ?? '');
  return isNobody ? undefined : { first, last };
}

/** What may follow the speaker behind words in marks: "so Holt ‹weiter›", "so die Polizei ‹am› Montag". */
function endsTelling({ passage: { tokens }, grammar }: Search, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation' || token.folded === 'weiter') return true;
  return grammar.prepositions.has(token.folded) || grammar.between.has(token.folded);
}

/** What ends a sentence. */
const ENDS = /^[.!?]$/u;

/** Nouns for what is said, which say nothing themselves: "„Nie wieder“, so das Motto". */
const WORDING =
  /(?:aufschrift|botschaft|fazit|forderung|hoffnung|losung|motto|name|parole|plan|slogan|these|titel|uberschrift|urteil|vorwurf)$/u;

/**
 * The speaker behind words in marks and a German "so": "„Es reicht“, so der Wirt weiter". What is told without
 * marks ends its sentence so, behind a comma: "Er sei leer, so Marta Kehl."
 */
function speakerBehind(search: Search, at: number): Phrase | undefined {
  const { passage, grammar } = search;
  const { tokens } = passage;
  const next = tokens[at + 1];
  const isQuoted = isAfterQuotation(search, at);
  if (next?.kind !== 'word' || !(isQuoted || COMMA.test(tokens[at - 1]?.folded ?? '')))
    return undefined;
  const phrase = phraseAfter(passage, at + 1, grammar);
  const isAtStart =
    phrase?.first === at + 1 || (phrase?.first === at + 2 && grammar.determiners.has(next.folded));
  if (!phrase || !(isAtStart || isCapital(passage, next))) return undefined;
  const last = tokens[phrase.last];
  if (!last || WORDING.test(last.folded)) return undefined;
  if (isQuoted) return endsTelling(search, phrase.last + 1) ? phrase : undefined;
  return isCapital(passage, last) && ENDS.test(tokens[phrase.last + 1]?.folded ?? '.')
    ? phrase
    : undefined;
}

/** So many tokens stand between "aus" and "hervorgeht" at most. */
const LONGEST_SOURCE = 16;

/** Nouns of what is written, folded, at the end of a word. */
const DOCUMENT =
  /(?:akten?|analyse|antwort|auswertung|bericht|berichten|brief|daten|dokument|dokumenten|entwurf|erhebung|gutachten|mails?|mitteilung|papier|papieren|protokoll|protokollen|schreiben|statistik|studie|umfrage|unterlagen|zahlen)$/u;

/** Whose document it is from which something follows: "wie aus einem Bericht ‹des Rechnungshofs› vom August hervorgeht". */
function documentOwner({ passage, grammar, quoted }: Search, at: number): Phrase | undefined {
  const { tokens } = passage;
  const near = Math.max(0, at - LONGEST_SOURCE);
  const from = near + tokens.slice(near, at).findLastIndex(({ folded }) => folded === 'aus');
  if (from < near || quoted[from] === true) return undefined;
  const tie =
    from +
    2 +
    tokens
      .slice(from + 2, at)
      .findIndex(({ folded }) => folded === 'von' || grammar.owning?.has(folded) === true);
  if (tie < from + 2 || !DOCUMENT.test(tokens[tie - 1]?.folded ?? '')) return undefined;
  const start = tokens[tie]?.folded === 'von' ? tie + 1 : tie;
  const owner = phraseAfter(passage, start, grammar);
  if (!owner || owner.last >= at) return undefined;
  // "Des Rechnungshofs ‹vom August›"
  const { first, last } = owner;
  const dated = tokens.slice(first + 1, last + 1).findIndex(({ folded }) => folded === 'vom');
  return dated < 0 ? owner : { first, last: first + dated };
}

/** The source that a German word names without a verb: "… zufolge", and "so …" behind words in marks. */
export function germanSource(search: Search, at: number): Phrase | undefined {
  if (search.grammar.inverts !== 'after an opening') return undefined;
  const word = search.passage.tokens[at]?.folded;
  if (word === 'zufolge') return sourceBefore(search, at);
  if (word !== undefined && /^hervor(?:geht|gehen|ging|gingen)?$/u.test(word)) {
    return documentOwner(search, at);
  }
  return word === 'so' ? speakerBehind(search, at) : undefined;
}
