import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { nameEnd } from './chinese-names.ts';
import type { Citation, Speaker } from './citation.ts';

/** Pronouns of one person. */
const ONE = /^[他她]$/u;

/** What tells how old somebody is, before the name. */
const AGED = /^\d{1,3}岁的/u;

/** The same behind it. */
const AGE_BEHIND = /^(?:今年\d{1,3}岁|[（(，]\d{1,3}岁?)/u;

/**
 * Who a sentence begins with: `undefined` for nobody, `null` where the characters may be a name and nothing in the
 * article shows it, as an age beside it or the same name elsewhere does.
 *
 * @param known names by which the article calls persons
 */
function opening(passage: ReadPassage, known: readonly string[]): Speaker | null | undefined {
  const { text, index } = passage;
  const start = AGED.exec(text)?.[0].length ?? 0;
  const name = known.find((one) => text.startsWith(one, start));
  const end = name === undefined ? nameEnd(passage, start) : start + name.length;
  if (end === undefined) return undefined;
  const isSure = name !== undefined || start > 0 || AGE_BEHIND.test(text.slice(end));
  return isSure ? { passage: index, start, end, isPronoun: false } : null;
}

/** No more passages stand between a pronoun and whom it takes up. */
const NEAR = 6;

/**
 * Whom a Chinese "he" or "she" takes up: who begins its sentence or the nearest one before it that names anybody, or
 * speaks in that; `null` where a sentence between may name another.
 *
 * @param found the citations before, in reading order, without pronouns of one person
 * @param known names by which the article calls persons
 */
export function takenUpInChinese(
  { passages }: ReadArticle,
  { passage, speaker }: Citation,
  found: readonly Citation[],
  known: readonly string[],
): Speaker | null {
  for (let at = passage; at >= Math.max(0, passage - NEAR); at -= 1) {
    const read = passages[at];
    if (!read || read.furniture) return null;
    const cited = found.findLast((one) => one.passage === at);
    if (cited) return cited.speaker;
    const named = opening(read, known);
    const isBefore = at < passage || (named !== undefined && (named?.end ?? 0) < speaker.start);
    if (named !== undefined && isBefore) return named;
  }
  return null;
}

/** Whether a citation is of a pronoun that stands for one person. */
export function isOnePerson({ passages }: ReadArticle, { speaker }: Citation): boolean {
  const text = passages[speaker.passage]?.text ?? '';
  return speaker.isPronoun && ONE.test(text.slice(speaker.start, speaker.end));
}
