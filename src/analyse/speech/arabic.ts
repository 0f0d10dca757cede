import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { mayTakeUpNoun } from './arabic-gender.ts';
import { namesPerson, officeHolder, openingSubject, surnamesIn } from './arabic-phrases.ts';
import { SAYS, speakerAfter, USUAL, WHAT } from './arabic-subjects.ts';
import {
  bareVerb,
  complementOf,
  describes,
  hasObject,
  isNounToo,
  isParticiple,
} from './arabic-verbs.ts';
import { isMark, PREPOSITION, THAT, wordAt } from './arabic-words.ts';
import type { Citation } from './citation.ts';

/** Words before a source. */
const SOURCES = /^[وف]?(?:وفق|وفقا|بحسب|حسب)$/u;

function place(passage: ReadPassage, first: number, last: number): Citation['speaker'] | undefined {
  const [from, to] = [passage.tokens[first], passage.tokens[last]];
  if (!from || !to) return undefined;
  return { passage: passage.index, start: from.start, end: to.end, isPronoun: false };
}

/** "أما ‹الهيئة›، فقد دعت": the subject that a sentence puts first, with a mark behind it. */
function afterTopic(passage: ReadPassage, at: number): Citation | null {
  const { tokens, index } = passage;
  const [first, verb] = [tokens.findIndex(({ folded }) => folded === 'اما') + 1, tokens[at]];
  const mark = tokens.findIndex((token, position) => position >= first && isMark(token));
  const isTopic = first > 0 && mark > first && mark < at;
  const speaker = isTopic ? place(passage, first, mark - 1) : undefined;
  if (!speaker || !verb) return null;
  return { passage: index, verb: { start: verb.start, end: verb.end }, speaker };
}

/** "وفق ‹الشرطة›": whom a word that names a source has behind it. */
function afterSource(
  passage: ReadPassage,
  at: number,
  surnames: ReadonlySet<string>,
): Citation | undefined {
  const { tokens, index } = passage;
  const token = tokens[at];
  // "بحسب ما أعلنته وزارة النقل": the verb behind names the source.
  if (!token || tokens[at + 1]?.folded === WHAT) return undefined;
  const mark = tokens.findIndex((one, position) => position > at && isMark(one));
  const holder = officeHolder(tokens, at + 1, mark < 0 ? tokens.length : mark, surnames);
  let last = at;
  while (!isMark(tokens[last + 1]) && last - at < USUAL) last += 1;
  last = Math.max(last, holder?.[1] ?? 0);
  const speaker = last > at ? place(passage, at + 1, last) : undefined;
  return speaker && { passage: index, verb: { start: token.start, end: token.end }, speaker };
}

/** What an agency passes on: "ونقلت الوكالة عن ‹كمال النجار›، رئيس الغرفة، ‹قوله› إن". */
const HIS_WORDS = /^قول(?:ه|ها|هم)$/u;
const PASSED_ON = /^[وف]?نقلت?$/u;
const OF = 'عن';

/** Whose words "his words" are, by what is passed on "of" somebody before. */
function passedOn(passage: ReadPassage, at: number): Citation | undefined {
  const { tokens, index } = passage;
  const token = tokens[at];
  const of = tokens.findLastIndex(({ folded }, position) => position < at && folded === OF);
  const isPassedOn = tokens.slice(0, of).some(({ folded }) => PASSED_ON.test(folded));
  if (!token || of < 0 || !isPassedOn) return undefined;
  const mark = tokens.findIndex((one, position) => position > of && isMark(one));
  const last = (mark > of && mark < at ? mark : at) - 1;
  const speaker = last > of ? place(passage, of + 1, last) : undefined;
  return speaker && { passage: index, verb: { start: token.start, end: token.end }, speaker };
}

/**
 * Whether between a verb that describes and "as" stands one noun, with its owner: then it is what is
 * described, and who speaks is told before.
 */
function hasObjectAlone({ tokens }: ReadPassage, at: number): boolean {
  if (tokens[at + 1]?.folded === WHAT) return true;
  const as = tokens.findIndex(({ folded }, position) => position > at + 1 && /^ب/u.test(folded));
  const nouns = tokens.slice(at + 1, as).map(({ folded }) => /^ال/u.test(folded));
  return (
    as > 0 &&
    nouns.length <= 2 &&
    nouns.every((isDefinite, step) => isDefinite === (step === nouns.length - 1))
  );
}

/** Whether a verb has no subject behind it: what is said begins there, or what is described. */
function isBare(passage: ReadPassage, at: number, verb: string): boolean {
  const { tokens } = passage;
  const next = tokens[at + 1];
  if (SAYS.test(next?.folded ?? '') || isMark(next) || isParticiple(verb)) return true;
  if (hasObject(verb)) return true;
  return (
    complementOf(verb)?.test(next?.folded ?? '') === true ||
    (describes(verb) && hasObjectAlone(passage, at))
  );
}

/** The first token of a subject that stands before its verb: "لكن ‹الهيئة› أعلنت أن". The verb's own position where none does. */
function subjectBefore({ tokens }: ReadPassage, at: number, verb: string): number {
  // "And said" begins a clause of its own.
  if (wordAt(tokens, at) !== verb || isParticiple(verb) || hasObject(verb)) return at;
  let first = at;
  while (first > 0 && !isMark(tokens[first - 1]) && at - first < USUAL) {
    if (
      /^(?:لكن|و|ثم|فقد|وقد|لقد|قد|حيث|اذ|فيما|بينما|كما)$/u.test(tokens[first - 1]?.folded ?? '')
    )
      break;
    first -= 1;
  }
  return PREPOSITION.test(wordAt(tokens, first)) ? at : first;
}

/** Words by which a clause about a noun begins. */
const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللتان)$/u;

/** A citation of somebody, or `null` where somebody is cited whom the words do not show. */
function citationAt(
  passage: ReadPassage,
  at: number,
  surnames: ReadonlySet<string>,
): Citation | null | undefined {
  const { tokens, index } = passage;
  const token = tokens[at];
  if (!token) return undefined;
  if (SOURCES.test(token.folded)) return afterSource(passage, at, surnames);
  if (HIS_WORDS.test(token.folded)) return passedOn(passage, at);
  const own = bareVerb(wordAt(tokens, at));
  if (own === undefined || PREPOSITION.test(wordAt(tokens, at - 1))) return undefined;
  if (isParticiple(own) && !isMark(tokens[at - 1])) return undefined;
  const next = wordAt(tokens, at + 1);
  // "It stood in the report", "in reply to".
  if (isNounToo(own) && SAYS.test(next) && !THAT.test(next)) return undefined;
  if (tokens[at - 1]?.folded === 'فقد') return afterTopic(passage, at);
  const verb = { start: token.start, end: token.end };
  // "Described … as ‘a scandal’": words in marks at the end of the clause are those of who describes.
  const clause = describes(own) ? ({ isClause: true } as const) : {};
  if (isBare(passage, at, own)) {
    // "‹تقرير› الذي حذر": how far the noun goes that a clause tells of, nothing shows.
    if (RELATIVE.test(wordAt(tokens, at - 1))) return null;
    const first = subjectBefore(passage, at, own);
    const speaker = first < at ? place(passage, first, at - 1) : undefined;
    return {
      passage: index,
      verb,
      speaker: speaker ?? { passage: index, ...verb, isPronoun: true },
      ...clause,
    };
  }
  const found = speakerAfter(tokens, at, surnames);
  const speaker = found && place(passage, found[0], found[1]);
  return speaker ? { passage: index, verb, speaker, ...clause } : null;
}

/**
 * Whom a verb without a subject goes on with inside its sentence: the one whom all verbs before it cite.
 * `null` where they cite several or somebody who is not shown, or where another clause begins the sentence.
 */
function goesOn(
  passage: ReadPassage,
  bare: Citation,
  before: readonly (Citation | null)[],
): Citation | null {
  const [first] = before;
  if (first === undefined) {
    const isFirst = passage.tokens.every(
      ({ kind, start }) => kind === 'punctuation' || start >= bare.verb.start,
    );
    return isFirst ? bare : null;
  }
  if (first === null) return null;
  const { start, isPronoun } = first.speaker;
  const isOne = before.every(
    (one) =>
      one !== null &&
      (one.speaker.isPronoun || isPronoun
        ? one.speaker.isPronoun === isPronoun
        : one.speaker.start === start),
  );
  return isOne ? { ...bare, speaker: isPronoun ? bare.speaker : first.speaker } : null;
}

/** The one with a name who is the subject of a sentence. */
function subjectOf(passage: ReadPassage, surnames: ReadonlySet<string>) {
  const found = openingSubject(passage.tokens, surnames);
  return found && place(passage, found[0], found[1]);
}

/** Whether a verb without a subject may be of a speaker, by its gender. */
function agrees({ passages }: ReadArticle, bare: Citation, speaker: Citation['speaker']): boolean {
  const wordFrom = (passage: number, from: number) =>
    passages[passage]?.tokens.find(({ start }) => start >= from)?.folded ?? '';
  const verb = wordFrom(bare.passage, bare.verb.start);
  return mayTakeUpNoun(bareVerb(verb) ?? verb, wordFrom(speaker.passage, speaker.start));
}

/**
 * Where an Arabic article quotes or cites somebody. The verb stands first and its subject behind it,
 * up to a mark or to "that". A verb without a subject goes on with the speaker of its sentence or the subject with
 * a name that it begins with, and where it begins its sentence with the last speaker of all, if that one is known, or with the subject that a sentence
 * since then has with a name; never with one of the other gender.
 */
export function citationsInArabic(article: ReadArticle): Citation[] {
  const surnames = surnamesIn(article.passages);
  let isKnown = true;
  let last: Citation['speaker'] | undefined;
  return article.passages.flatMap((passage) => {
    const places = article.quotations.flatMap(({ whole }) =>
      whole.filter((stretch) => stretch.passage === passage.index),
    );
    const isQuoted = (start: number, end: number) =>
      places.some((stretch) => stretch.start <= start && end <= stretch.end);
    const told: (Citation | null)[] = [];
    const opening = subjectOf(passage, surnames);
    for (const [at, { start, end }] of passage.tokens.entries()) {
      const found = isQuoted(start, end) ? undefined : citationAt(passage, at, surnames);
      if (found === undefined) continue;
      if (found?.speaker.isPronoun !== true) told.push(found);
      else if (told.length === 0 && opening && opening.end <= start) {
        told.push(agrees(article, found, opening) ? { ...found, speaker: opening } : null);
      } else told.push(goesOn(passage, found, told));
    }
    const cited = told.flatMap((found): Citation[] => {
      if (found?.speaker.isPronoun) {
        if (!isKnown || !last || !agrees(article, found, last)) return [];
        return [{ ...found, speaker: last }];
      }
      isKnown = found !== null;
      if (found) last = found.speaker;
      return found ? [found] : [];
    });
    if (told.length === 0 && opening) {
      last = opening;
      isKnown = true;
    } else if (told.length === 0 && namesPerson(passage.tokens)) isKnown = false;
    return cited;
  });
}
