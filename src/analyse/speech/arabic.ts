import type { Token } from '../../text/tokens.ts';
import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import type { Citation } from './citation.ts';

/** Verbs that cite, folded, without the letters that join them to what stands before. */
const VERBS: ReadonlySet<string> = new Set(
  `قال قالت قالوا يقول تقول يقولون اعلن اعلنت اعلنته يعلن تعلن اضاف اضافت يضيف تضيف اكد اكدت يؤكد تؤكد
   ذكر ذكرت يذكر تذكر صرح صرحت يصرح اوضح اوضحت يوضح توضح حذر حذرت يحذر تحذر نفى نفت نفي ينفي تنفي اتهم اتهمت
   يتهم تتهم دعا دعت يدعو تدعو ندد نددت ادان ادانت اشار اشارت يشير تشير افاد افادت يفيد تفيد زعم زعمت
   اعتبر اعتبرت يعتبر تعتبر تعهد تعهدت كتب كتبت يري راي رات شدد شددت طالب طالبت يطالب تطالب`
    .split(/\s+/u)
    .map((word) => word.replaceAll('ؤ', 'و')),
);

/** Words before a source. */
const SOURCES = /^(?:وفق|وفقا|بحسب|حسب)$/u;

/** Words that begin what is said. */
const SAYS = /^(?:ان|انه|انها|انهم|بان|بانه|عن|الي|علي|في|من|ب.*ان|خلال|لـ|ل)$/u;

const PREPOSITION = /^(?:في|من|الي|علي|عن|مع|بعد|قبل|خلال|منذ|حتي|بين|لدي)$/u;

/** Nouns and a name: what a speaker's words are taken to be where no mark ends them. */
const USUAL = 3;
const LONGEST = 10;

function verbAt(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    VERBS.has(token.folded) || (/^[وف]/u.test(token.folded) && VERBS.has(token.folded.slice(1)))
  );
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation';
}

/** Verbs behind which nothing but a speaker and what is said stands; "announced" has an object as well. */
const SAID = /^[وف]?(?:قال|قالت|قالوا|يقول|تقول|اضاف|اضافت|صرح|صرحت|اوضح|اوضحت)$/u;

/** Before a verb they make it the end of a sentence, and all behind it the speaker: "as … said". */
const TAIL = /^(?:حسبما|كما|ما|مثلما)$/u;

const THAT = /^(?:ان|انه|انها|انهم|بان|بانه|بانها)$/u;

/** Where something is said, behind who says it: "in a statement". */
const OCCASION = /^(?:موتمر|بيان|تصريح|تصريحات|مقابله|حديث|كلمه|تغريده|منشور)$/u;

/** The last token of a speaker, without a preposition at its end, the occasion, and what is spoken "about". */
function withoutOccasion(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  for (let at = first + 1; at <= last; at += 1) {
    const isIn = PREPOSITION.test(tokens[at]?.folded ?? '');
    const isSubject = tokens[at]?.folded === 'عن';
    if (isSubject || (isIn && OCCASION.test(tokens[at + 1]?.folded ?? '')))
      end = Math.min(end, at - 1);
  }
  while (end > first && PREPOSITION.test(tokens[end]?.folded ?? '')) end -= 1;
  return end;
}

/**
 * A noun and its owner, with an adjective of the owner, before an object: "the railway authority announced
 * ‹a halt›". Not before a preposition, where it may be what is announced: "a curfew was announced in".
 */
function ownedBefore(tokens: readonly Token[], first: number): [number, number] | undefined {
  const word = (at: number) => (tokens[at]?.kind === 'word' ? (tokens[at]?.folded ?? '') : '');
  if (/^ال/u.test(word(first)) || !/^ال/u.test(word(first + 1))) return undefined;
  let last = first + 1;
  while (/^ال.*ه$/u.test(word(last + 1))) last += 1;
  const behind = word(last + 1);
  return behind === '' || PREPOSITION.test(behind) || behind.startsWith('ل')
    ? undefined
    : [first, last];
}

/**
 * The speaker behind a verb, up to what is said; the name in an apposition where what is said begins
 * behind it. Where nothing shows how far a speaker goes, it is a noun with its owner or nobody: "the
 * government announced mourning" has an object behind it.
 */
function speakerAfter(tokens: readonly Token[], verb: number): [number, number] | undefined {
  const first = verb + 1;
  let last = verb;
  while (last + 1 < tokens.length && last - verb < LONGEST) {
    const token = tokens[last + 1];
    if (isMark(token) || (token && THAT.test(token.folded))) break;
    last += 1;
  }
  if (last < first) return undefined;
  const next = tokens[last + 1];
  const isOpen = next !== undefined && !isMark(next) && !THAT.test(next.folded);
  const isTail = SAID.test(tokens[verb]?.folded ?? '') || TAIL.test(tokens[verb - 1]?.folded ?? '');
  const whole: [number, number] = [first, withoutOccasion(tokens, first, last)];
  if (next && /^[،,]$/u.test(next.folded)) {
    let end = last + 1;
    while (!isMark(tokens[end + 1]) && end - last <= USUAL + 2) end += 1;
    const closes = /^[،,:]$/u.test(tokens[end + 1]?.folded ?? '');
    const says = SAYS.test(tokens[end + 2]?.folded ?? '') || tokens[end + 1]?.folded === ':';
    const isApposed = closes && says && tokens[last + 2]?.folded.startsWith('و') !== true;
    const [own, apposed] = [last - verb, end - last - 1];
    if (isApposed && apposed < own) return [last + 2, end];
    if (isApposed && apposed === own) return [first, end];
    const isWhole = isTail || SAYS.test(tokens[last + 2]?.folded ?? '');
    return isWhole ? whole : ownedBefore(tokens, first);
  }
  const isShown = next !== undefined && !/^[.؟!؛]$/u.test(next.folded);
  return !isOpen && (isShown || isTail) ? whole : ownedBefore(tokens, first);
}

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

/** A citation of somebody, or `null` where somebody is cited whom the words do not show. */
function citationAt(passage: ReadPassage, at: number): Citation | null | undefined {
  const { tokens, index } = passage;
  const token = tokens[at];
  if (!token) return undefined;
  if (SOURCES.test(token.folded)) {
    // "بحسب ما أعلنته وزارة النقل": the verb behind names the source.
    if (tokens[at + 1]?.folded === 'ما') return undefined;
    let last = at;
    while (!isMark(tokens[last + 1]) && last - at < USUAL) last += 1;
    const speaker = last > at ? place(passage, at + 1, last) : undefined;
    return speaker && { passage: index, verb: { start: token.start, end: token.end }, speaker };
  }
  if (!verbAt(token)) return undefined;
  if (tokens[at - 1]?.folded === 'فقد') return afterTopic(passage, at);
  const verb = { start: token.start, end: token.end };
  const says = SAYS.test(tokens[at + 1]?.folded ?? '');
  const before = tokens[at - 1];
  if (says || isMark(tokens[at + 1])) {
    // The subject stands before ("لكن الهيئة أعلنت أن"), or is the last speaker's ("وأضاف:").
    let first = at;
    while (first > 0 && !isMark(tokens[first - 1]) && at - first < USUAL) {
      if (/^(?:لكن|و|ثم|فقد|وقد|لقد|قد)$/u.test(tokens[first - 1]?.folded ?? '')) break;
      first -= 1;
    }
    if (before && first < at && !PREPOSITION.test(tokens[first]?.folded ?? '')) {
      const speaker = place(passage, first, at - 1);
      return speaker && { passage: index, verb, speaker };
    }
    return { passage: index, verb, speaker: { passage: index, ...verb, isPronoun: true } };
  }
  const found = speakerAfter(tokens, at);
  const speaker = found && place(passage, found[0], found[1]);
  return speaker ? { passage: index, verb, speaker } : null;
}

/**
 * Where an Arabic article quotes or cites somebody. The verb stands first and its subject behind it,
 * up to a mark or to "that"; a verb without a subject goes on with the last speaker, if that one is known.
 */
export function citationsInArabic(article: ReadArticle): Citation[] {
  let isKnown = true;
  return article.passages.flatMap((passage) => {
    const places = article.quotations.flatMap(({ whole }) =>
      whole.filter((stretch) => stretch.passage === passage.index),
    );
    return passage.tokens.flatMap((token, at) => {
      if (places.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
      const found = citationAt(passage, at);
      if (found === undefined) return [];
      if (!found?.speaker.isPronoun) isKnown = found !== null;
      return found !== null && isKnown ? found : [];
    });
  });
}
