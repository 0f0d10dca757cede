import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isBodyNoun } from './bodies.ts';
import { bodyStart } from './body-names.ts';
import { isCapital, isParticleOfName, isSmallWord, nameStart, PARTICLE } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { closingOfName } from './names-in-marks.ts';
import {
  isOfPhrase,
  isPreposition,
  LONGEST,
  OF,
  type Phrase,
  startsClause,
  withoutOpening,
} from './noun-phrase.ts';

/** The noun phrase that starts at a token, read forwards up to a mark, a clause or a preposition. */
export function phraseAfter(
  passage: ReadPassage,
  start: number,
  grammar: SpeechGrammar,
): Phrase | undefined {
  const { tokens } = passage;
  const told = isGraveA(passage, start, grammar) ? start + 2 : start;
  const first = withoutTime(
    passage,
    withoutOpening(passage, told, tokens.length - 1, grammar),
    grammar,
  );
  let last = first - 1;
  for (let at = first; at < tokens.length && at - first < LONGEST; at += 1) {
    const token = tokens[at];
    const closing = at > first ? closingOfName(passage, at, grammar) : -1;
    if (closing >= 0) {
      at = closing;
      last = closing;
      continue;
    }
    if (!token || !isOfPhrase(passage, at)) break;
    if (at === first && grammar.pronouns.has(token.folded)) return { first, last: first };
    const isArticle = at === first && grammar.determiners.has(token.folded);
    const isOfAdjective = at > first && isBehindAdjective(passage, at, grammar);
    if (!isArticle && !isOfAdjective && startsClause(passage, at, grammar)) break;
    // "Secondo l’‹accusa›": behind an article such a form is a noun.
    const isNoun = at === first + 1 && grammar.determiners.has(tokens[first]?.folded ?? '');
    if (grammar.verbs.has(token.folded) && !(isNoun && grammar.number !== undefined)) break;
    if (at > first && grammar.tags?.has(token.folded) && !isCapital(passage, token)) break;
    if (grammar.complementisers.has(token.folded)) break;
    const isTie = isPreposition(token, grammar) && isSmallWord(passage, at, grammar);
    if (isTie && !OF.has(token.folded) && !isOfAdjective && !isForInName(passage, at, grammar))
      break;
    if (at > first && beginsSentence(passage, at, first, grammar)) break;
    if (at > first && beginsObject(passage, at, grammar)) break;
    if (at > first && beginsMatter(passage, at, grammar)) break;
    if (at > first && isObjective(token.folded, grammar)) break;
    if (at > first && beginsAddressee(passage, at, first, grammar)) break;
    if (at > first && (isTimeBehindName(passage, at, grammar) || isGraveA(passage, at, grammar)))
      break;
    if (at > first + 1 && isBehindFullName(passage, at, grammar)) break;
    last = at;
  }
  while (last > first && OF.has(tokens[last]?.folded ?? '')) last -= 1;
  last = withoutEnd(passage, first, last, grammar);
  if (last === first && grammar.unspeaking?.has(tokens[first]?.folded ?? '')) return undefined;
  if (last < first || !startsPhrase(passage, first, grammar)) return undefined;
  return { first: firstOfName(passage, first, last, grammar), last };
}

/** Whether an English "for" stands inside a name: "the Institute ‹for› Fiscal Studies". */
function isForInName(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  if (grammar.inverts !== 'never' || tokens[at]?.folded !== 'for') return false;
  return isCapital(passage, tokens[at - 1]) && isCapital(passage, tokens[at + 1]);
}

/** Whether a preposition goes on with an adjective behind its noun: "a person close ‹to› the mayor". */
function isBehindAdjective({ tokens }: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const [adjective, token] = [tokens[at - 1], tokens[at]];
  const isTie = token?.folded === 'to' || isPreposition(token, grammar);
  return isTie && grammar.postponed?.has(adjective?.folded ?? '') === true;
}

/** Passes to the left the participle that an English noun has behind it: "a study ‹newly printed› by". */
function withoutEnd(
  passage: ReadPassage,
  first: number,
  last: number,
  grammar: SpeechGrammar,
): number {
  const { tokens } = passage;
  const next = tokens[last + 1];
  if (grammar.inverts !== 'never' || !isPreposition(next, grammar)) return last;
  const isParticiple = /..ed$/u.test(tokens[last]?.folded ?? '');
  if (last <= first || !isParticiple || isCapital(passage, tokens[last])) return last;
  let noun = last - 1;
  while (noun > first && grammar.adverb?.test(tokens[noun]?.folded ?? '') === true) noun -= 1;
  return grammar.determiners.has(tokens[noun]?.folded ?? '') ? last : noun;
}

/**
 * Whether what a source says may begin here, without a mark between: a number that counts something
 * ("laut Alvera ‹1200› Tonnen"); a small word behind a noun with a capital ("der Polizei ‹verletzt›"), or
 * where only names have one, behind a short form in capitals ("МЧС ‹погибли›"). English puts them before
 * nouns ("US officials").
 */
function beginsSentence(
  passage: ReadPassage,
  at: number,
  first: number,
  grammar: SpeechGrammar,
): boolean {
  const { tokens, text } = passage;
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token) return false;
  const isBehindNoun = !(at - 1 === first && grammar.determiners.has(before.folded));
  if (token.kind === 'number') return isBehindNoun && behind?.kind === 'word';
  if (grammar.capitalsAreNouns === true && isBehindNoun && SEVERAL.test(token.folded)) return true;
  if (token.kind !== 'word' || isCapital(passage, token) || OF.has(token.folded)) return false;
  if (grammar.inverts === 'never' || PARTICLE.test(token.folded)) return false;
  // "Die 44 Jahre ‹alte› Urlauberin"
  if (before.folded === 'jahre' && /^alte[nrs]?$/u.test(token.folded)) return false;
  if (grammar.capitalsAreNouns === true) return isCapital(passage, before);
  return SHORT_FORM.test(text.slice(before.start, before.end));
}

/** Romance nouns behind which what may be an article is a number: "il numero ‹uno›", "le numéro ‹un›". */
const NUMBER = /^numero$/u;

/** "disse o líder ‹a› repórteres", "informó la policía ‹el› lunes": behind a noun another phrase begins. */
function beginsObject(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  if (isParticleOfName(passage, at)) return false;
  const [before, token] = [tokens[at - 1], tokens[at]];
  // "Il numero ‹uno› del club"
  if (NUMBER.test(before?.folded ?? '')) return false;
  if (grammar.inverts !== 'after a break' || before?.kind !== 'word' || !token) return false;
  const opens = ({ folded }: Token) => grammar.determiners.has(folded) || OF.has(folded);
  const isArticle = grammar.determiners.has(token.folded) && !OF.has(token.folded);
  return isArticle && !opens(before) && !isPreposition(before, grammar);
}

/** Romance nouns for a day or a part of it, which speak for nobody. */
const DAY =
  /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|tarde|noche|madrugada|semana|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terca|quarta|quinta|sexta|manha|noite|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|mattina|mattinata|pomeriggio|sera|notte|settimana|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matinee|soir|soiree|nuit|semaine)$/u;
const WHICH = /^(?:pasad[oa]|proxim[oa]|ultim[oa]|mism[oa]|passad[oa]|scors[oa]|mesm[oa])$/u;

/** Passes what says when before a Romance subject: "anunció ‹este lunes› la alcaldesa". */
function withoutTime(passage: ReadPassage, first: number, grammar: SpeechGrammar): number {
  const { tokens } = passage;
  if (grammar.number === undefined || !grammar.determiners.has(tokens[first]?.folded ?? ''))
    return first;
  let at = first + 1;
  if (WHICH.test(tokens[at]?.folded ?? '')) at += 1;
  if (!DAY.test(tokens[at]?.folded ?? '')) return first;
  at += 1;
  return WHICH.test(tokens[at]?.folded ?? '') ? at + 1 : at;
}

/** Romance words that say when, behind the name of who says it: "ha detto Ruhl ‹ieri›", "‹poco› dopo le 17". */
const WHEN =
  /^(?:poco|subito|ieri|oggi|stamattina|stasera|anoche|ayer|hoy|pouco|ontem|hoje|depois|hier|dopo|despues|luego|tras)$/u;

function isTimeBehindName(passage: ReadPassage, at: number, { number }: SpeechGrammar): boolean {
  const isWhen = number !== undefined && WHEN.test(passage.tokens[at]?.folded ?? '');
  return isWhen && isCapital(passage, passage.tokens[at - 1]);
}

/** Whether a small-printed Romance word stands behind a full name, of which it is no part: "ha detto Carlo Neri ‹davanti› a". */
function isBehindFullName(passage: ReadPassage, at: number, { number }: SpeechGrammar): boolean {
  const [first, last, token] = passage.tokens.slice(at - 2, at + 1);
  if (number === undefined || token?.kind !== 'word' || isCapital(passage, token)) return false;
  if (OF.has(token.folded) || PARTICLE.test(token.folded)) return false;
  return isCapital(passage, first) && isCapital(passage, last);
}

/** Whether a Portuguese "a" is a preposition by its accent, before whom something is told: "disse ‹à› agência". */
function isGraveA({ tokens, text }: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const token = tokens[at];
  if (token === undefined || !grammar.determiners.has('a')) return false;
  return /^às?$/iu.test(text.slice(token.start, token.end));
}

/** German nouns for an outlet that is told something. */
const OUTLET = /(?:agentur|blatt|magazin|nachrichten|presse|radio|sender|zeitschrift|zeitung)$/u;

/** No outlet's name has more words before such a noun: "der Deutschen Presse-Agentur". */
const BEFORE_OUTLET = 3;

/**
 * Whether a German article behind a bare name begins whom something is told, and no owner: "sagte Jan Abel ‹der›
 * Agentur Hexa", but "der Chef der Agentur".
 */
function beginsAddressee(
  passage: ReadPassage,
  at: number,
  first: number,
  grammar: SpeechGrammar,
): boolean {
  const { tokens } = passage;
  if (grammar.capitalsAreNouns !== true || tokens[at]?.folded !== 'der') return false;
  const isName = tokens.slice(first, at).every((token) => isCapital(passage, token));
  const behind = tokens.slice(at + 1, at + 1 + BEFORE_OUTLET);
  const end = behind.findIndex((token) => !isCapital(passage, token));
  const nouns = end < 0 ? behind : behind.slice(0, end);
  return isName && nouns.some(({ folded }) => OUTLET.test(folded));
}

/** German nouns for several, which begin what a source tells: "laut Polizei ‹Hunderte› Menschen". */
const SEVERAL = /^(?:dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen)n?$/u;

/** Whether a German determiner is in an object's case, and no genitive: "nennt Kehl ‹den› Plan". */
function isObjective(folded: string, { objective, owning }: SpeechGrammar): boolean {
  return objective?.has(folded) === true && owning?.has(folded) !== true;
}

/**
 * Whether an English "of" behind a full name tells what is spoken of: "said Ann Poe ‹of› the new offer". Behind
 * it stands no name and no body ("Ann Poe of the coastguard").
 */
function beginsMatter(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  if (grammar.inverts !== 'never' || tokens[at]?.folded !== 'of') return false;
  if (!isCapital(passage, tokens[at - 1]) || !isCapital(passage, tokens[at - 2])) return false;
  if (!grammar.determiners.has(tokens[at + 1]?.folded ?? '')) return false;
  const behind = tokens.slice(at + 2, at + 2 + LONGEST);
  const end = behind.findIndex((token) => token.kind !== 'word' || isPreposition(token, grammar));
  const matter = end < 0 ? behind : behind.slice(0, end);
  return !matter.some((token) => isCapital(passage, token) || isBodyNoun(token.folded));
}

const SHORT_FORM = /^\p{Lu}{2,}$/u;

/** Romance nouns of several who tell things, which stand without an article: "precisaron ‹fuentes› del caso". */
const SOURCES =
  /^(?:fuentes|testigos|vecinos|expertos|autoridades|fontes|testemunhas|moradores|fonti|testimoni)$/u;

/** Whether a subject may start here: in languages with articles a bare noun is rather an object ("pidió disculpas"). */
function startsPhrase(passage: ReadPassage, at: number, grammar: SpeechGrammar): boolean {
  const token = passage.tokens[at];
  if (grammar.determiners.size === 0 || token?.kind === 'number') return true;
  if (isCapital(passage, token) || grammar.determiners.has(token?.folded ?? '')) return true;
  if (grammar.inverts === 'after a break' && SOURCES.test(token?.folded ?? '')) return true;
  return grammar.inverts === 'never';
}

function firstOfName(
  passage: ReadPassage,
  first: number,
  last: number,
  grammar: SpeechGrammar,
): number {
  const name = nameStart(passage, last, first);
  const body = bodyStart(passage, name, last, grammar);
  if (body >= first) return body;
  const hasName = name <= last && last - name >= 1;
  const isTied = name > first && isBehindAdjective(passage, name - 1, grammar);
  const isInside = isForInName(passage, name - 1, grammar);
  return hasName && !isTied && !isInside && !isOwned(passage, name - 1) ? name : first;
}

/** Whether a name belongs to a noun before it: "head of Renova". */
function isOwned({ tokens }: ReadPassage, at: number): boolean {
  return OF.has(tokens[at]?.folded ?? '') || OF.has(tokens[at - 1]?.folded ?? '');
}
