import type { Token } from '../../text/tokens.ts';
import { isArabicBody, isArabicFirstName, isArabicTitle } from './arabic-nouns.ts';
import { afterMarkedName, officeHolder } from './arabic-phrases.ts';
import { bareVerb, complementOf, describes, isTransitive } from './arabic-verbs.ts';
import { isAddressee, isMark, PREPOSITION, type Stretch, THAT, wordAt } from './arabic-words.ts';

/** Words that begin what is said. */
export const SAYS = /^(?:ان|انه|انها|انهم|بان|بانه|عن|الي|علي|في|من|ب.*ان|خلال|لـ|ل)$/u;

/** "What (happened)", which begins an object and no subject. */
export const WHAT = 'ما';

/** Nouns and a name: what a speaker's words are taken to be where no mark ends them. */
export const USUAL = 3;
const LONGEST = 10;

/** Verbs behind which nothing but a speaker and what is said stands; "announced" has an object as well. */
const SAID = /^[وف]?(?:قال|قالت|قالوا|يقول|تقول|اضاف|اضافت|صرح|صرحت|اوضح|اوضحت)$/u;

/** Before a verb they make it the end of a sentence, and all behind it the speaker: "as … said". */
const TAIL = /^(?:حسبما|كما|ما|مثلما)$/u;

/** Where something is said, behind who says it: "in a statement". */
const OCCASION = /^(?:موتمر|بيان|تصريح|تصريحات|مقابله|حديث|كلمه|تغريده|منشور)$/u;

/** The last token of a speaker, without a preposition at its end, the occasion, whom it is told, and what is spoken "about". */
function withoutOccasion(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  for (let at = first + 1; at <= last; at += 1) {
    const isIn = PREPOSITION.test(tokens[at]?.folded ?? '');
    const isSubject = tokens[at]?.folded === 'عن';
    const isTold = isAddressee(wordAt(tokens, at));
    if (isSubject || isTold || (isIn && OCCASION.test(tokens[at + 1]?.folded ?? '')))
      end = Math.min(end, at - 1);
  }
  while (end > first && PREPOSITION.test(tokens[end]?.folded ?? '')) end -= 1;
  return end;
}

/**
 * A body with its name in marks, or a noun and its owner, with an adjective of the owner, before an object: "the railway authority announced
 * ‹a halt›". Not before a preposition, where it may be what is announced: "a curfew was announced in".
 */
function ownedBefore(tokens: readonly Token[], first: number): Stretch | undefined {
  const word = (at: number) => wordAt(tokens, at);
  const marked = isArabicBody(word(first)) ? afterMarkedName(tokens, first + 1) : -1;
  if (marked >= 0) return [first, marked];
  if (/^ال/u.test(word(first)) || !/^ال/u.test(word(first + 1))) return undefined;
  let last = first + 1;
  while (/^ال.*ه$/u.test(word(last + 1))) last += 1;
  const behind = word(last + 1);
  return behind === '' || PREPOSITION.test(behind) || behind.startsWith('ل')
    ? undefined
    : [first, last];
}

/**
 * The end of the words behind a verb that may be its speaker's: before a mark, but not one around a body's
 * name, or before "that".
 */
function endOfSpeaker(tokens: readonly Token[], verb: number): number {
  let last = verb;
  while (last + 1 < tokens.length && last - verb < LONGEST) {
    const token = tokens[last + 1];
    const isBody = last > verb && isArabicBody(wordAt(tokens, last));
    const closing = isBody ? afterMarkedName(tokens, last + 1) : -1;
    if (closing < 0 && (isMark(token) || THAT.test(token?.folded ?? ''))) break;
    last = closing < 0 ? last + 1 : closing;
  }
  return last;
}

/** The speaker before a comma, with the apposition behind it or without, where what is said begins behind it. */
function beforeComma(
  tokens: readonly Token[],
  first: number,
  last: number,
  isTail: boolean,
): Stretch | undefined {
  let end = last + 1;
  while (!isMark(tokens[end + 1]) && end - last <= USUAL + 2) end += 1;
  const closes = /^[،,:]$/u.test(tokens[end + 1]?.folded ?? '');
  const says = SAYS.test(tokens[end + 2]?.folded ?? '') || tokens[end + 1]?.folded === ':';
  const opening = wordAt(tokens, last + 2);
  const isNamed = isArabicTitle(opening) || isArabicFirstName(opening);
  if (closes && (says || isNamed) && !opening.startsWith('و')) {
    const [own, apposed] = [last - first + 1, end - last - 1];
    if (apposed < own) return [last + 2, end];
    if (apposed === own || isNamed) return [first, end];
    return [first, withoutOccasion(tokens, first, last)];
  }
  const isWhole = isTail || SAYS.test(tokens[last + 2]?.folded ?? '');
  return isWhole ? [first, withoutOccasion(tokens, first, last)] : ownedBefore(tokens, first);
}

/** A preposition with a pronoun, which stands before a speaker: "أفاد ‹به› الدفاع المدني". */
const WITH_PRONOUN = /^(?:ب|ل|عن|علي|الي|في|من)(?:ه|ها|هم)$/u;

/**
 * The speaker behind a verb, up to what is said; the name in an apposition where what is said begins
 * behind it. Where nothing shows how far a speaker goes, it is a noun with its owner or nobody: "the
 * government announced mourning" has an object behind it.
 *
 * @param surnames by which the article calls persons, folded
 */
export function speakerAfter(
  tokens: readonly Token[],
  verb: number,
  surnames: ReadonlySet<string>,
): Stretch | undefined {
  const first = WITH_PRONOUN.test(wordAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  const last = endOfSpeaker(tokens, verb);
  if (last < first) return undefined;
  const own = bareVerb(tokens[verb]?.folded ?? '') ?? '';
  const holder = (end: number) => officeHolder(tokens, first, end, surnames);
  if (describes(own)) {
    const what = tokens.findIndex(({ folded }, at) => at > first && at <= last && folded === WHAT);
    if (what > 0) return holder(what) ?? (what === first + 1 ? [first, first] : undefined);
    const found = holder(last + 1);
    // "And described the strike as": what is described stands behind who does.
    return found && found[1] < last ? found : undefined;
  }
  const complement = complementOf(own);
  const goesOn = tokens.findIndex(
    ({ folded }, at) => at > first && at <= last && complement?.test(folded) === true,
  );
  if (goesOn > 0) {
    if (isTransitive(own)) return holder(goesOn) ?? ownedBefore(tokens, first);
    return [first, withoutOccasion(tokens, first, goesOn - 1)];
  }
  const next = tokens[last + 1];
  const isOpen = next !== undefined && !isMark(next) && !THAT.test(next.folded);
  const isTail = SAID.test(tokens[verb]?.folded ?? '') || TAIL.test(tokens[verb - 1]?.folded ?? '');
  const before = isTransitive(own) ? holder(last + 1) : undefined;
  const isBefore = before !== undefined && before[1] < last;
  if (next && /^[،,]$/u.test(next.folded)) {
    return isBefore ? before : beforeComma(tokens, first, last, isTail);
  }
  const isShown = next !== undefined && !/^[.؟!؛]$/u.test(next.folded);
  if (!isOpen && (isShown || isTail)) return [first, withoutOccasion(tokens, first, last)];
  return isBefore ? before : ownedBefore(tokens, first);
}
