import type { ReadPassage } from '../reading/read.ts';
import { LONGEST_OPENING, overBracket } from './appositions.ts';
import { isCapital, isStopInName } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { isPreposition, JOINING, OF, type Phrase, phraseBefore } from './noun-phrase.ts';
import { COMMA, type Search } from './search.ts';

/** Whether a small word stands inside a name: "Ministry ‹of› Health", "Food ‹and› Drug Administration". */
function isInName(passage: ReadPassage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? '';
  const isTie = OF.has(word) || JOINING.has(word) || word === 'for';
  return isTie && isCapital(passage, passage.tokens[at + 1]);
}

/** The subject that a sentence begins with, where a comma or the end of a name shows how far it goes. */
export function sentenceSubject(passage: ReadPassage, grammar: SpeechGrammar): Phrase | undefined {
  const { tokens } = passage;
  const comma = tokens.findIndex(({ folded }) => COMMA.test(folded));
  if (comma > 0 && grammar.relatives.has(tokens[comma + 1]?.folded ?? '')) {
    const isLong = grammar.inverts === 'never' && comma > LONGEST_OPENING;
    const hasVerb = tokens.slice(0, comma).some(({ folded }) => grammar.borders.has(folded));
    if (isLong && hasVerb) return undefined;
    return phraseBefore(passage, comma - 1, grammar);
  }
  const run = (from: number): number => {
    let last = from - 1;
    for (;;) {
      if (isCapital(passage, tokens[last + 1])) last += 1;
      // "Werksleiterin Dr‹.› Simone Kraus zeigte sich erschüttert"
      else if (last >= from && isStopInName(passage, last + 1)) last += 2;
      // "The Fire ‹and› Rescue Service closed the road"
      else if (last >= from && isInName(passage, last + 1)) last += 2;
      else return last;
    }
  };
  // "‹For› Ann Poe, a guard, it is": what a preposition begins is no subject.
  const opening = isPreposition(tokens[0], grammar) ? -1 : run(0);
  // "Der Geschäftsführer der Reederei, ‹Enno Ruhl›, war": German nouns have a capital behind their article, and so
  // has an office in first letters: "A CEO, ‹Ana Ruhl›, disse".
  const isInLetters = /^\p{Lu}{2,}$/u.test(passage.text.slice(tokens[1]?.start, tokens[1]?.end));
  const isNoun =
    (grammar.capitalsAreNouns === true || isInLetters) &&
    grammar.determiners.has(tokens[0]?.folded ?? '');
  if (opening >= 1 && !(isNoun && comma > opening)) return { first: 0, last: opening };
  // "La maire (sans étiquette), ‹Ana Ruhl›, a"
  const end = comma > 0 ? overBracket(passage, comma - 1) + 1 : comma;
  const isPhrase = tokens.slice(1, end).every(({ kind, folded }) => {
    const isTied = grammar.prepositions.has(folded) && !OF.has(folded);
    return (
      kind === 'word' && !isTied && !grammar.borders.has(folded) && !grammar.passive.has(folded)
    );
  });
  // "Former dispatcher ‹Joan Tully›, 66, broke down"
  const isAged =
    tokens[comma + 1]?.kind === 'number' && COMMA.test(tokens[comma + 2]?.folded ?? '');
  if (isPhrase && isAged && comma > 2 && run(comma - 2) === comma - 1) {
    return { first: comma - 2, last: comma - 1 };
  }
  const begins = grammar.determiners.has(tokens[0]?.folded ?? '') || comma <= 2;
  if (!isPhrase || !begins || end > LONGEST_OPENING) return undefined;
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
