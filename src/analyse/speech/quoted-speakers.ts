import { isWrittenInHan } from '../../text/segmenter.ts';
import type { Place } from '../evidence.ts';
import { type Quotation, SIGNED } from '../reading/quotations.ts';
import type { ReadArticle } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import type { Citation, Speaker } from './citation.ts';
import { speechGrammar } from './grammar.ts';
import { NAMED } from './naming.ts';

/** Distance in characters from a verb to a place in its passage; 0 where they touch. */
function distance(verb: Citation['verb'], place: Place): number {
  return Math.max(0, place.start - verb.end, verb.start - place.end);
}

/** Up to this many words in marks are a term ("combat mission") as often as speech. */
const FRAGMENT = 3;
/** So near, in characters, stands a verb that a fragment belongs to: a comma, a space and a short name. */
const BESIDE = 12;

/**
 * Whether a verb that gives a thing a name, or judges it, has nothing but the thing between itself and the words
 * in marks: "nannte den Beschluss „verfrüht“".
 */
function isNamedBy(
  article: ReadArticle,
  { passage, verb }: Citation,
  { whole }: Quotation,
): boolean {
  const [word] = wordsIn(article, { passage, ...verb });
  if (speechGrammar(article.lang)?.naming?.has(word?.folded ?? '') !== true) return false;
  const text = article.passages[passage]?.text ?? '';
  return whole.some((place) => {
    const between = text.slice(verb.end, place.start);
    const isNear = wordsIn(article, { passage, start: verb.end, end: place.start }).length <= NAMED;
    return (
      place.passage === passage && place.start > verb.end && isNear && !/[,;:.!?()]/u.test(between)
    );
  });
}

/** "Mira Tolan said:" before a block that is a quotation. */
const LEADS_IN = /[:：]\s*$/u;

/**
 * Whether a colon leads in to a Chinese or Japanese quotation: then whoever the words behind it name says something
 * else ("甲：“…”乙回应称").
 */
function isLedIn({ passages, lang }: ReadArticle, { whole: [first] }: Quotation): boolean {
  if (!first || !isWrittenInHan(lang)) return false;
  return LEADS_IN.test(passages[first.passage]?.text.slice(0, first.start) ?? '');
}

/** What ends a name in the line that signs a quotation: "Mira Tolan, harbour master", "Mira Tolan (in a letter)". */
const BEHIND_NAME = /\s*(?:[,،、，;:(（]|\s[—–―]\s|[.。]?\s*$)/u;

/**
 * Whom the line names that signs a quotation set as one: "— Mira Tolan, harbour master", behind its last
 * words or in the passage after them.
 */
function signature({ passages }: ReadArticle, { whole }: Quotation): Speaker | null {
  const last = whole.at(-1);
  const own = passages[last?.passage ?? -1];
  if (!last || own?.isSetAsQuote !== true) return null;
  const rest = own.text.slice(last.end);
  const isBehind = /[\p{L}\p{N}]/u.test(rest);
  const line = isBehind ? own : passages[own.index + 1];
  const from = isBehind ? last.end : 0;
  if (line?.isSetAsQuote !== true) return null;
  const dash = SIGNED.exec(line.text.slice(from))?.[0].length ?? 0;
  if (dash === 0) return null;
  const start = from + dash + (/^\s*/u.exec(line.text.slice(from + dash))?.[0].length ?? 0);
  const length = line.text.slice(start).search(BEHIND_NAME);
  return length < 1 ? null : { passage: line.index, start, end: start + length, isPronoun: false };
}

/**
 * The citation that gives a quotation to somebody: the one whose verb stands nearest outside it in its
 * passages, which for a few words is either right beside them or begins the clause they stand in; else,
 * where the passage is nothing but the quotation, that of the words right before it in the same block,
 * or of a block that leads in to it with a colon.
 *
 * @param all the article's citations
 */
export function citationOf(
  article: ReadArticle,
  quotation: Quotation,
  all: readonly Citation[],
): Citation | null {
  const isLed = isLedIn(article, quotation);
  const near = all
    .flatMap((citation) =>
      quotation.whole
        .filter((place) => place.passage === citation.passage)
        .filter((place) => !isLed || citation.verb.start < place.end)
        .map((place) => ({ citation, distance: distance(citation.verb, place) })),
    )
    .sort((a, b) => a.distance - b.distance);
  const [first] = near;
  if (first) {
    const words = quotation.words.reduce((sum, place) => sum + wordsIn(article, place).length, 0);
    if (words > FRAGMENT || first.distance <= BESIDE) return first.citation;
    const { verb, isClause, passage } = first.citation;
    const isBehind = quotation.whole.some(
      (one) => one.passage === passage && verb.end <= one.start,
    );
    const isReached = isClause || isNamedBy(article, first.citation, quotation);
    return isReached && isBehind ? first.citation : null;
  }
  const passage = quotation.whole[0]?.passage ?? -1;
  const before = article.passages[passage - 1];
  if (!before) return null;
  const isOneBlock = before.block === article.passages[passage]?.block;
  if (!isOneBlock && (before.furniture || !LEADS_IN.test(before.text))) return null;
  const place = quotation.whole[0];
  const isAlone =
    place?.start === 0 && place.end >= (article.passages[passage]?.text.length ?? 0) - 1;
  if (!isAlone) return null;
  return all.findLast((citation) => citation.passage === before.index) ?? null;
}

/** Who speaks the words of a quotation: whom the line names that signs it, or else the citation. */
export function speakerOf(
  article: ReadArticle,
  quotation: Quotation,
  all: readonly Citation[],
): Speaker | null {
  return signature(article, quotation) ?? citationOf(article, quotation, all)?.speaker ?? null;
}
