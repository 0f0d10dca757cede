import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isBodyNoun } from './bodies.ts';
import { isCapital, isPossessive } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { JOINING, type Phrase } from './noun-phrase.ts';

/** The noun that a phrase is about: its last word, or the last before a preposition ("the reason for the delay"). */
function headOf(passage: ReadPassage, phrase: Phrase, grammar: SpeechGrammar): Token | null {
  const { tokens } = passage;
  const { first, last } = phrase;
  const tie = tokens.findIndex(
    ({ folded }, at) => at > first && at <= last && grammar.prepositions.has(folded),
  );
  return tokens[tie < 0 ? last : tie - 1] ?? null;
}

/** Determiners and numbers of one thing. */
const ONE = /^(?:an?|one|this|that|another|each|every|any|no)$/u;

/** Determiners and numbers of several. */
const SEVERAL =
  /^(?:some|many|several|most|all|both|few|these|those|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/u;

/** How many an English description speaks of, as far as its words tell; `null` for a name. */
function countOf(
  passage: ReadPassage,
  phrase: Phrase,
  grammar: SpeechGrammar,
): 'one' | 'several' | null {
  const { tokens } = passage;
  const words = tokens.slice(phrase.first, phrase.last + 1);
  const opening = words[0]?.folded ?? '';
  const head = headOf(passage, phrase, grammar);
  const isName = head !== null && isCapital(passage, head) && isBodyNoun(head.folded);
  const isJoined = words.some(({ folded }) => JOINING.has(folded)) && !isName;
  if (isJoined || SEVERAL.test(opening)) return 'several';
  if (!head || ONE.test(opening)) return 'one';
  const isSeveral = grammar.plural?.test(head.folded) === true;
  // A capital that begins a sentence makes no name of "Officials".
  if (isCapital(passage, head)) return head === tokens[0] && isSeveral ? 'several' : null;
  return isSeveral ? 'several' : 'one';
}

/** Whether a phrase begins with what makes a singular noun whole: a determiner, an owner or a name. */
function isDetermined(passage: ReadPassage, { first, last }: Phrase, grammar: SpeechGrammar) {
  const opening = passage.tokens[first];
  if (!opening) return false;
  if (grammar.determiners.has(opening.folded) || opening.kind === 'number') return true;
  return passage.tokens.slice(first, last).some((token) => isPossessive(passage, token));
}

/**
 * Whether the form of an English verb agrees with a subject: "officials say", and no "surprised to hear
 * Tom Poe ‹say›"; "the firm claims", and no "misleading ‹claims›".
 *
 * @param verb position of a form that cites
 * @param isHelped an auxiliary stands before the verb, which then has no ending
 */
export function agrees(
  passage: ReadPassage,
  phrase: Phrase,
  verb: number,
  grammar: SpeechGrammar,
  isHelped: boolean,
): boolean {
  const form = passage.tokens[verb]?.folded ?? '';
  if (phrase.first > verb && grammar.bare?.has(form) !== true) return true;
  const isNounToo = grammar.doubtful.has(form) || grammar.withParticle.has(form);
  const count = countOf(passage, phrase, grammar);
  if (grammar.bare?.has(form)) {
    const before = passage.tokens[phrase.first - 1]?.folded ?? '';
    // "Both the mill and ‹the union› insist"
    if (isHelped || count === 'several' || JOINING.has(before)) return true;
    return count === null && !isNounToo && grammar.perception?.has(before) !== true;
  }
  if (!isNounToo || !/s$/u.test(form)) return true;
  return count === null || (count === 'one' && isDetermined(passage, phrase, grammar));
}

/** Pronouns that are subjects, and begin a clause inside a longer phrase: "‹they› learned about the …". */
const SUBJECT = /^(?:he|she|they)$/u;

/**
 * Whether an English phrase may tell somebody: a noun that can speak, whole, and no part of a clause or of
 * speech in the first person.
 */
export function namesSomebody(
  passage: ReadPassage,
  phrase: Phrase,
  grammar: SpeechGrammar,
): boolean {
  const { tokens } = passage;
  const own = tokens.slice(phrase.first, phrase.last + 1);
  const [opening, end] = [own[0], own.at(-1)];
  if (!opening || !end) return false;
  if (own.some(({ folded }) => grammar.persons?.test(folded))) return false;
  if (own.length > 1 && own.some(({ folded }) => SUBJECT.test(folded))) return false;
  // "The owner ‹did not› return …"
  const isVerb = ({ folded }: Token) => grammar.helping?.has(folded) || grammar.unsaid?.has(folded);
  if (own.some((token) => isVerb(token) && !isCapital(passage, token))) return false;
  if (own.length > 1 && /^(?:an?|the|its|his|her|their|our|no|every)$/u.test(end.folded))
    return false;
  if (/^(?:any|no|there)(?:['’]s)?$/u.test(opening.folded)) return false;
  if (grammar.prepositions.has(end.folded)) return false;
  // "A shade that visitors ‹said› reminded them"
  if (own.length > 1 && grammar.verbs.has(end.folded) && !isCapital(passage, end)) return false;
  if (/..ed$/u.test(opening.folded) && grammar.agents?.has(own[1]?.folded ?? '')) return false;
  const head = headOf(passage, phrase, grammar);
  if (head && (head === end || !isCapital(passage, head)) && grammar.speechless?.has(head.folded)) {
    return false;
  }
  const isJoined = JOINING.has(tokens[phrase.first - 1]?.folded ?? '');
  if (own.length > 1 || isJoined || isCapital(passage, opening)) return true;
  return isWholeAlone(opening, grammar);
}

/** Whether a single small word may be a subject: a pronoun, a plural or a noun that needs no determiner. */
function isWholeAlone({ folded }: Token, grammar: SpeechGrammar): boolean {
  return (
    [grammar.pronouns, grammar.determiners, grammar.undetermined].some((set) => set?.has(folded)) ||
    grammar.plural?.test(folded) === true
  );
}
