import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokens.ts';
import { resumes } from './appositions.ts';
import { isCapital } from './capitals.ts';
import { pronounIn, withoutPronoun } from './grammar.ts';
import { DAY, subjectAfter } from './inversion.ts';
import { joinsVerbs, type Phrase } from './noun-phrase.ts';
import { romanceOpening } from './romance-openings.ts';
import { beforeVerb, COMMA, isAfterQuotation, type Search } from './search.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** Fewer words in marks are a title or a term as often as speech. */
const LEAST_SAID = 4;

/** Words between a verb and the colon before what is said: "turned on the bank again:". */
const BEFORE_COLON = 5;

/** What ends speech in marks that goes on behind them: "“…!” fumed Tom Poe". */
const ENDS_SPEECH = /^[,.!?…–—-]+$/u;

/** What stands behind words in marks that are printed and not spoken: "„…“, lautet das Motto von Arlen". */
const PRINTED =
  /^(?:laute[nt]e?n?|steht|stand|heisst|hiess|reads?|reza(?:n|ba|ban)?|recita(?:no|va)?|titul[aó]|titre|titrait|intitul\p{L}*)$/u;

/** What the English verbs of reports end in, as far as no list has them: "fumed", "recommends". */
const VERB = /..(?:ed|[^s]s)$/u;

/** Whether a passage has words in marks. */
const hasSpeech = once(({ quoted }: Search): boolean => quoted.includes(true));

/** What Russian verbs end in, where no article tells a subject from what a noun belongs to ("фильм Павла Рыбина"). */
const RUSSIAN_VERB = /(?:л|ла|ло|ли|ет|ит|ут|ют|ат|ят)(?:ся|сь)?$/u;

/** Whether a word is of those that hold a sentence together, or says when or how. */
function isSmall({ passage, grammar }: Search, at: number): boolean {
  const folded = passage.tokens[at]?.folded ?? '';
  const { determiners, prepositions, borders, relatives, complementisers, between } = grammar;
  const sets = [determiners, prepositions, borders, relatives, complementisers, between];
  const more = [grammar.passive, grammar.pronouns, grammar.participles, grammar.openers];
  if ([...sets, ...more].some((set) => set.has(folded))) return true;
  if ([grammar.helping, grammar.unsaid].some((set) => set?.has(folded) === true)) return true;
  if (grammar.sources.some(([word]) => word === folded) || joinsVerbs(folded)) return true;
  return grammar.adverb?.test(folded) === true;
}

/** Whether a list of the grammar has a word: then that tells whether it cites. */
function isKnown({ grammar }: Search, folded: string): boolean {
  const { verbs, doubtful, withParticle, naming, counting } = grammar;
  return (
    verbs.has(folded) ||
    doubtful.has(folded) ||
    withParticle.has(folded) ||
    naming?.has(folded) === true ||
    counting?.has(folded) === true
  );
}

/**
 * Whether speech in marks ends before a token, with a comma, a dash or a mark of its own, and nothing stands
 * between but what is passed over.
 *
 * @param before position of the last token that is not passed over
 */
function endsSpeech({ passage: { tokens }, quoted }: Search, before: number): boolean {
  let at = before;
  let isEnded = false;
  for (; at >= 0 && quoted[at] !== true; at -= 1) {
    if (!ENDS_SPEECH.test(tokens[at]?.folded ?? '')) return false;
    isEnded = true;
  }
  let said = 0;
  for (; at >= 0 && quoted[at] === true; at -= 1) {
    const { kind, folded } = tokens[at] ?? { kind: 'punctuation', folded: '' };
    if (kind !== 'punctuation') said += 1;
    else if (said === 0) isEnded ||= ENDS_SPEECH.test(folded);
  }
  return isEnded && said >= LEAST_SAID;
}

/** Whether a phrase has a name: in German, where every noun has a capital, one beside the noun of a determiner. */
function hasName({ passage, grammar }: Search, { first, last }: Phrase): boolean {
  const isDetermined = grammar.determiners.has(passage.tokens[first]?.folded ?? '');
  const own = passage.tokens.slice(isDetermined ? first + 1 : first, last + 1);
  const capitals = own.filter((token) => isCapital(passage, token)).length;
  return capitals > (isDetermined && grammar.capitalsAreNouns === true ? 1 : 0);
}

/** Whether a Romance phrase is an article and a noun in small letters: "“…”, esbravejou ‹o cartola›". */
function isTold({ passage, grammar }: Search, { first, last }: Phrase): boolean {
  if (grammar.number === undefined || last !== first + 1) return false;
  return /^(?:el|la|il|lo|l['’]?|le|o|a)$/u.test(passage.tokens[first]?.folded ?? '');
}

/** "« … », a-t-il ‹tonné›": whether a French participle stands behind speech and an auxiliary with its pronoun. */
function isHelpedByPronoun(search: Search, at: number): boolean {
  const { passage, grammar } = search;
  const [own, helper] = [passage.tokens[at], passage.tokens[at - 1]?.folded ?? ''];
  const { perfect } = grammar;
  if (!own || !perfect || !helper.includes('-') || pronounIn(helper, grammar) === undefined) {
    return false;
  }
  const isParticiple = perfect.participle.test(passage.text.slice(own.start, own.end));
  const isAuxiliary = perfect.auxiliaries.has(withoutPronoun(helper, grammar));
  return isParticiple && isAuxiliary && endsSpeech(search, at - 2);
}

/** "“…,” fumed Tom Poe", "« … », a réagi Me Ann Poe", "« … », soupire-t-elle". */
function citesBehind(search: Search, at: number): boolean {
  const { passage, grammar } = search;
  if (isHelpedByPronoun(search, at)) return true;
  if (!isAfterQuotation(search, at) || !endsSpeech(search, beforeVerb(search, at))) return false;
  const folded = passage.tokens[at]?.folded ?? '';
  if (folded.includes('-') && pronounIn(folded, grammar) !== undefined) {
    // "A-t-elle" helps the verb behind it.
    return !grammar.between.has(withoutPronoun(folded, grammar));
  }
  // "Limitou-se ‹a› dizer o advogado"
  if (/-se$/u.test(folded) && passage.tokens[at + 1]?.folded === 'a') return false;
  const named = subjectAfter(search, at);
  if (named === undefined || !(hasName(search, named) || isTold(search, named))) return false;
  // "« … », a commenté ‹la maire› Ann Poe"
  const office = passage.tokens.slice(at + 1, named.first);
  // "…”, disparou o presidente do clube‹,› Rui Tarn"
  if (office.slice(0, -1).some(({ kind }) => kind !== 'word')) return false;
  // "« … », film ‹de› Paul Mern", "“…,” directed ‹by› Ann Poe", "“…,” opens ‹Friday›"
  const next = passage.tokens[at + 1]?.folded ?? '';
  // Portuguese has "a" for an article as well: "“…”, protesta ‹a› ministra".
  const isArticle = next === 'a' && grammar.determiners.has(next);
  if ((grammar.prepositions.has(next) && !isArticle) || DAY.test(next)) return false;
  if (grammar.determiners.size === 0 && !RUSSIAN_VERB.test(folded)) return false;
  // "“…,” witness Ann Poe told the court": what stands before a subject is no verb.
  const behind = passage.tokens[named.last + 1]?.folded ?? '';
  return grammar.inverts !== 'never' || (VERB.test(folded) && !isKnown(search, behind));
}

/** An English verb behind a name or a pronoun that stands right behind speech: "“…,” Poe fumed." */
function citesBehindName(search: Search, at: number): boolean {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  const behind = tokens[at + 1];
  const isEnd = behind === undefined || behind.kind === 'punctuation';
  if (grammar.inverts !== 'never' || !VERB.test(tokens[at]?.folded ?? '')) return false;
  if (!isEnd && !grammar.prepositions.has(behind?.folded ?? '')) return false;
  let name = at - 1;
  if (grammar.pronouns.has(tokens[name]?.folded ?? '')) name -= 1;
  else while (isCapital(passage, tokens[name]) && quoted[name] !== true) name -= 1;
  // A full stop would end a sentence, of which the name begins another.
  const mark = tokens[name - 1];
  const isTag = COMMA.test(tokens[name]?.folded ?? '') || COMMA.test(mark?.folded ?? '');
  return name < at - 1 && isTag && endsSpeech(search, name);
}

/** "She raged: “…”": an English verb right behind the pronoun that a sentence begins with, and right before a colon. */
function citesBehindPronoun({ passage: { tokens }, grammar, quoted }: Search, at: number): boolean {
  const [subject, verb, colon] = tokens;
  const isFirst = at === 1 && grammar.inverts === 'never' && VERB.test(verb?.folded ?? '');
  const isSubject = grammar.pronouns.has(subject?.folded ?? '');
  return isFirst && isSubject && /^[:：]$/u.test(colon?.folded ?? '') && quoted[3] === true;
}

/** "Ann Poe turned on the bank: “…”": the verb behind the name that a sentence begins with, before a colon. */
function citesBefore(search: Search, at: number): boolean {
  const { passage, grammar, quoted } = search;
  const { tokens } = passage;
  const colon = tokens.findIndex(({ folded }, i) => i > at && /^[:：]$/u.test(folded));
  if (colon < 0 || colon - at > BEFORE_COLON + 1 || quoted[colon + 1] !== true) return false;
  const named = sentenceSubject(passage, grammar) ?? romanceOpening(passage, grammar);
  if (!named || !hasName(search, named)) return false;
  const joined = beforeVerb(search, at);
  if (named.last !== joined && !resumes(search, joined)) return false;
  // "The Ruhl ‹team›": what stands behind an article and one capital is a noun as often.
  const isShort = named.last < named.first + 2 && grammar.determiners.has(tokens[0]?.folded ?? '');
  if (isShort && grammar.inverts === 'never' && !VERB.test(tokens[at]?.folded ?? '')) return false;
  const before = tokens.slice(0, colon);
  return !before.some(({ folded }, i) => quoted[i] === true || isKnown(search, folded));
}

/** Forms of "to be" that tell how somebody is, as they are printed. */
const IS = /^(?:is|was|es|fue|est|était|è|era|é|foi)$/u;

/** Words between such a form and the colon: "foi ‹mais comedido›:". */
const BLUNT = 3;

/** "Ann Poe was blunt: “…”", "Rui Tarn, dono do barco, foi mais comedido: “…”": how a person is before words in marks. */
function isBlunt(search: Search, at: number): boolean {
  const { passage, grammar, quoted } = search;
  const { tokens, text } = passage;
  const [own, before] = [tokens[at], tokens[at - 1]];
  if (!own || !IS.test(text.slice(own.start, own.end))) return false;
  const colon = tokens.findIndex(({ folded }, i) => i > at && /^[:：]$/u.test(folded));
  const between = tokens.slice(at + 1, Math.max(at + 1, colon));
  if (quoted[colon + 1] !== true || between.length === 0 || between.length > BLUNT) return false;
  const isTied = ({ kind, folded }: Token) =>
    kind !== 'word' || grammar.prepositions.has(folded) || grammar.determiners.has(folded);
  if (between.some(isTied) || tokens.slice(0, colon).some((_, i) => quoted[i])) return false;
  const named = sentenceSubject(passage, grammar) ?? romanceOpening(passage, grammar);
  if (!named || grammar.determiners.has(tokens[named.first]?.folded ?? '')) return false;
  const apposed = tokens.slice(named.last + 1, at).filter(({ kind }) => kind !== 'word');
  const isOver = apposed.length === 2 && COMMA.test(before?.folded ?? '');
  const isNamed = named.last > named.first && isCapital(passage, tokens[named.last]);
  return isNamed && (named.last === at - 1 || isOver);
}

/**
 * Whether a word that no list has is a verb that cites, by where it stands: between speech in marks and a name, or
 * between a name and speech behind a colon. Reports say in countless verbs how something was said.
 *
 * @param at position of a token outside quotation marks
 */
export function citesByPlace(search: Search, at: number): boolean {
  const { passage } = search;
  const token = passage.tokens[at];
  // Most passages quote nobody.
  if (
    !hasSpeech(search) ||
    token?.kind !== 'word' ||
    /\p{N}/u.test(token.folded) ||
    isCapital(passage, token)
  )
    return false;
  if (isBlunt(search, at)) return true;
  if (isKnown(search, token.folded) || isSmall(search, at) || PRINTED.test(token.folded))
    return false;
  const places = [citesBehind, citesBehindName, citesBehindPronoun, citesBefore];
  return places.some((cites) => cites(search, at));
}
