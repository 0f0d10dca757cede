import type { Range } from '../../text/range.ts';
import type { Word } from '../reading/words.ts';
import { JOINING } from '../speech/noun-phrase.ts';

/** A clause says something in two words at least; a date or a name needs only one. */
const LEAST_CONTENT = 2;

/** Small words that tie a noun to the one before: what they begin is no clause. */
const OWNING: ReadonlySet<string> = new Set(['of', 'de', 'du', 'des', 'del', 'von', 'der', 'di']);

/** Small letters in a row, or letters without case: "No. 27-381" and "(WXY/VWX)" have none. */
const TELLING = /\p{Ll}{3}|\p{Lo}/u;

/** Whether a place tells nothing: it is a number or a short form, or in brackets begins with a number, as what is converted does. */
export function isBare({ start, end }: Range, text: string): boolean {
  const isInBrackets = /[([]$/u.test(text.slice(0, start)) && /^[)\]]/u.test(text.slice(end));
  const printed = text.slice(start, end);
  return !TELLING.test(printed) || (isInBrackets && /^\p{Nd}/u.test(printed));
}

/** Whether words say something: two that do, or one that is a date or a name with a small one beside it. */
export function saysSomething(piece: readonly Word[], isDate: boolean): boolean {
  const content = piece.filter(({ isFunction }) => !isFunction);
  if (content.length >= LEAST_CONTENT) return true;
  const isName = content[0]?.isCapital === true && JOINING.has(piece[0]?.folded ?? '');
  const isOwner = OWNING.has(piece[0]?.folded ?? '');
  return content.length === 1 && piece.length > 1 && !isOwner && (isDate || isName);
}

/**
 * Whether a clause only puts a few words round one that the facing passage has: "every ‹passenger› had
 * been brought ashore" stands opposite "took all 214 ‹passengers› off".
 */
export function isReworded(piece: readonly Word[], fresh: readonly Word[]): boolean {
  const [first, last] = [fresh[0], fresh.at(-1)];
  if (!first || !last) return false;
  const isAround = piece.indexOf(last) - piece.indexOf(first) >= fresh.length;
  return isAround && fresh.filter(({ isFunction }) => !isFunction).length <= LEAST_CONTENT;
}
