import { once } from '../../text/once.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { type Word, wordsIn } from '../reading/words.ts';
import { citationsInArabic } from './arabic.ts';
import { isBodyNoun, isToldAsBody } from './bodies.ts';
import { isCapital } from './capitals.ts';
import { citationsInChinese } from './chinese.ts';
import type { Citation, Speaker } from './citation.ts';
import { citationsByGrammar } from './citations.ts';
import { englishOpening } from './english-openings.ts';
import { ageNoun, pronounIn, speechGrammar } from './grammar.ts';
import { citationsInJapanese } from './japanese.ts';
import type { Phrase } from './noun-phrase.ts';
import { romanceOpening, russianOpening } from './romance-openings.ts';
import { quotedTokens } from './search.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** Languages whose ways of saying who speaks have rules of their own. */
const OTHERWISE: ReadonlyMap<string, (article: ReadArticle) => Citation[]> = new Map([
  ['ar', citationsInArabic],
  ['ja', citationsInJapanese],
  ['zh', citationsInChinese],
]);

function findCitations(article: ReadArticle): Citation[] {
  const grammar = speechGrammar(article.lang);
  if (grammar) return citationsByGrammar(article, grammar);
  return OTHERWISE.get(primaryLanguage(article.lang))?.(article) ?? [];
}

/** Whether who speaks can be read from a text in a language. */
export function hasSpeech(lang: string): boolean {
  return speechGrammar(lang) !== undefined || OTHERWISE.has(primaryLanguage(lang));
}

/**
 * Where an article quotes or cites somebody, in reading order; a pronoun is replaced by the speaker
 * named last before it whom it may take up, and left out where there is none. Empty for a language
 * without rules here.
 */
export const citations = once((article: ReadArticle): Citation[] => {
  const found: Citation[] = [];
  const named: Speaker[] = [];
  const outlets = new Set<Speaker>();
  for (const citation of findCitations(article)) {
    if (!citation.speaker.isPronoun) {
      named.push(citation.speaker);
      if (isOutletTold(article, citation)) outlets.add(citation.speaker);
      found.push(citation);
      continue;
    }
    const before =
      subjectOfOwnSentence(article, citation.speaker) ??
      subjectOfSentenceBefore(article, citation.passage);
    const last = named.at(-1);
    const isPersonal = meansPerson(article, citation.speaker);
    const mayBe = before && !(isPersonal && isTeam(article, before));
    if (mayBe && (!last || last.passage < before.passage)) named.push(before);
    const speakers = isPersonal ? named.filter((one) => !outlets.has(one)) : named;
    const speaker = takenUp(article, citation.speaker, speakers);
    if (speaker && !namesAnother(article, speaker, citation.passage)) {
      found.push({ ...citation, speaker });
    } else if (ageNoun(wordsIn(article, citation.speaker)) !== undefined) {
      // "Der 58-Jährige" says something of who speaks by itself.
      found.push({ ...citation, speaker: { ...citation.speaker, isPronoun: false } });
    }
  }
  return found;
});

/** Whether a verb tells what an outlet has: "reports", "per". */
function isOutletTold(article: ReadArticle, { passage, verb }: Citation): boolean {
  const [word] = wordsIn(article, { passage, ...verb });
  return speechGrammar(article.lang)?.outlets?.has(word?.folded ?? '') === true;
}

/** Whether a pronoun stands for one person: "he". */
function meansPerson(article: ReadArticle, pronoun: Speaker): boolean {
  const grammar = speechGrammar(article.lang);
  const printed = wordsIn(article, pronoun);
  const own = grammar && (ageNoun(printed) ?? pronounIn(printed[0]?.folded ?? '', grammar));
  return own !== undefined && grammar?.otherThan?.has(own) === true;
}

/**
 * The speaker whom a pronoun takes up: of the passage that names one last, the only one whom it may mean,
 * or the one with a name before those without. "It" takes up none but the last of all.
 */
function takenUp(
  article: ReadArticle,
  pronoun: Speaker,
  named: readonly Speaker[],
): Speaker | undefined {
  const last = named.findLast((one) => mayTakeUp(article, pronoun, one));
  if (!last || (isImpersonal(article, pronoun) && last !== named.at(-1))) return undefined;
  const words = (speaker: Speaker) => wordsIn(article, speaker);
  const text = (speaker: Speaker) =>
    words(speaker)
      .map(({ folded }) => folded)
      .join(' ');
  const rivals = named.filter(
    (one) =>
      one.passage === last.passage && text(one) !== text(last) && mayTakeUp(article, pronoun, one),
  );
  const [first] = rivals;
  if (!first || isImpersonal(article, pronoun)) return last;
  const hasName = (speaker: Speaker) =>
    words(speaker).some(({ isCapital: isUpper, token }) => isUpper && token > 0);
  const isSure =
    rivals.every((one) => text(one) === text(first)) && hasName(first) && !hasName(last);
  return isSure ? first : undefined;
}

function isImpersonal(article: ReadArticle, pronoun: Speaker): boolean {
  const [word] = wordsIn(article, pronoun);
  return speechGrammar(article.lang)?.impersonal?.has(word?.folded ?? '') === true;
}

/**
 * Whether the sentences between a speaker and a pronoun name somebody else, outside quotation marks, whom
 * the pronoun may take up as well: "Rescuers carried out Lena Ohm. “It was dark,” she said."
 */
function namesAnother(article: ReadArticle, speaker: Speaker, passage: number): boolean {
  const grammar = speechGrammar(article.lang);
  if (!grammar) return false;
  const own = new Set(wordsIn(article, speaker).map(({ folded }) => folded));
  return article.passages.slice(speaker.passage + 1, passage).some((between) => {
    const quoted = quotedTokens(between, article.quotations);
    const first = grammar.determiners.has(between.tokens[0]?.folded ?? '') ? 1 : 0;
    return between.tokens.some((token, at) => {
      if (at <= first || quoted[at] === true || own.has(token.folded)) return false;
      const before = between.tokens[at - 1];
      if (before && own.has(before.folded)) return false;
      return isCapital(between, token) && isCapital(between, before) && !isBodyNoun(token.folded);
    });
  });
}

/** Whether a pronoun may stand for a speaker: "she" for no ministry, "sie" for no "das Unternehmen". */
function mayTakeUp(article: ReadArticle, pronoun: Speaker, speaker: Speaker): boolean {
  const grammar = speechGrammar(article.lang);
  const printed = wordsIn(article, pronoun);
  const word = grammar && (ageNoun(printed) ?? pronounIn(printed[0]?.folded ?? '', grammar));
  if (word === undefined) return !isSeveral(article, speaker);
  if (grammar?.impersonal?.has(word)) return isToldAsBody(article, speaker);
  const described = wordsIn(article, speaker);
  if (grammar?.several?.has(word) && isOneByName(described)) {
    return isToldAsBody(article, speaker);
  }
  const others = grammar?.otherThan?.get(word);
  if (!others) return true;
  if (grammar?.plural && isPlural(described, grammar.plural)) return false;
  const first = described[0];
  // "Police Chief Ann Poe" is no police, and neither is "Ann Poe of the police".
  const tie = described.findIndex(({ isFunction }, at) => at > 1 && isFunction);
  const last = described.at(tie < 0 ? -1 : tie - 1);
  const isOther = first?.isFunction === true && others.has(first.folded);
  return !isOther && !others.has(last?.folded ?? '');
}

/** Whether a description begins as one of several does, for whom no verb without a subject stands: "los vecinos". */
function isSeveral(article: ReadArticle, speaker: Speaker): boolean {
  const [first] = wordsIn(article, speaker);
  return speechGrammar(article.lang)?.dropping?.has(first?.folded ?? '') === true;
}

/** Whether a description is a first name and surname and nothing else. */
function isOneByName(described: readonly Word[]): boolean {
  return described.length > 1 && described.every(({ isCapital: isUpper }) => isUpper);
}

/** Whether a description is of several persons: its noun, up to the small word behind it, is a plural. */
function isPlural(described: readonly Word[], plural: RegExp): boolean {
  const [first] = described;
  const from = first?.isFunction === true ? 1 : 0;
  const behind = described.findIndex(({ isFunction }, at) => at >= from && isFunction);
  const own = described.slice(from, behind < 0 ? undefined : behind);
  return own.some((word, at) => {
    const isLast = at === own.length - 1 || word.folded === 'people';
    return isLast && plural.test(word.folded) && (!word.isCapital || word.token === 0);
  });
}

/** Languages whose sentences begin with their subject as a rule, and where no common noun has a capital. */
const BEGINS_WITH_SUBJECT: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'it', 'pt']);

/** So many characters behind a subject, a pronoun is hardly its. */
const FAR = 300;

/**
 * The name that a sentence begins with, where it names nobody else before a pronoun: "Thandi Rusk welcomed what
 * ‹she› called “a start”".
 */
function subjectOfOwnSentence(article: ReadArticle, pronoun: Speaker): Speaker | undefined {
  const own = article.passages[pronoun.passage];
  if (!BEGINS_WITH_SUBJECT.has(primaryLanguage(article.lang)) || !own) return undefined;
  if (!meansPerson(article, pronoun)) return undefined;
  const subject = sentenceOpening(article, own);
  if (!subject || subject.end > pronoun.start) return undefined;
  if (pronoun.start - subject.end > FAR) return undefined;
  const hasName = (from: number, to: number) => {
    for (const [at, token] of own.tokens.entries()) {
      if (token.end > to) return false;
      const isInside = token.start >= from;
      if (isInside && isCapital(own, token) && isCapital(own, own.tokens[at + 1])) return true;
    }
    return false;
  };
  const isAlone = !hasName(subject.end, pronoun.start);
  return isAlone && hasName(subject.start, subject.end) ? subject : undefined;
}

/** The name that the sentence before begins with, in the same block: whom "she" takes up. */
function subjectOfSentenceBefore(article: ReadArticle, passage: number): Speaker | undefined {
  const before = article.passages[passage - 1];
  if (!before || before.block !== article.passages[passage]?.block) return undefined;
  return sentenceOpening(article, before);
}

/** Whether a speaker is told by a Romance article and one name, as teams and bodies are: "L’Olympique". */
function isTeam(article: ReadArticle, speaker: Speaker): boolean {
  const grammar = speechGrammar(article.lang);
  const [first, name, ...more] = wordsIn(article, speaker);
  const isArticle = grammar?.number !== undefined && grammar.determiners.has(first?.folded ?? '');
  return isArticle && name?.isCapital === true && more.length === 0;
}

/** The surnames that an article prints behind a first name, which no article or preposition stands before: folded. */
const surnames = once((article: ReadArticle): ReadonlySet<string> => {
  const found = new Set<string>();
  const grammar = speechGrammar(article.lang);
  if (!grammar) return found;
  for (const passage of article.passages) {
    passage.tokens.forEach((token, at) => {
      const [first, before] = [passage.tokens[at - 1], passage.tokens[at - 2]];
      const isName = isCapital(passage, token) && isCapital(passage, first);
      const tie = before?.folded ?? '';
      if (!isName || grammar.determiners.has(tie) || grammar.prepositions.has(tie)) return;
      if (!isBodyNoun(token.folded) && !isBodyNoun(first?.folded ?? '')) found.add(token.folded);
    });
  }
  return found;
});

/** The surname that a sentence begins with, of a person whom its article names in full: "‹Rehbein› came late". */
function openingSurname(article: ReadArticle, before: ReadPassage): Phrase | undefined {
  const [own, next] = before.tokens;
  if (!own || next?.kind !== 'word' || isCapital(before, next)) return undefined;
  return isCapital(before, own) && surnames(article).has(own.folded)
    ? { first: 0, last: 0 }
    : undefined;
}

/** The name that a sentence begins with. */
function sentenceOpening(article: ReadArticle, before: ReadPassage): Speaker | undefined {
  const grammar = speechGrammar(article.lang);
  if (!grammar) return undefined;
  const phrase =
    englishOpening(before, grammar) ??
    sentenceSubject(before, grammar) ??
    romanceOpening(before, grammar) ??
    russianOpening(before, grammar) ??
    openingSurname(article, before);
  const [first, last] = [before.tokens[phrase?.first ?? -1], before.tokens[phrase?.last ?? -1]];
  if (!first || !last) return undefined;
  return { passage: before.index, start: first.start, end: last.end, isPronoun: false };
}
