import { positions } from './between-anchors.ts';
import { type Candidate, isFree } from './candidate.ts';
import type { Facing, FacingWord } from './facing-words.ts';

/** Words that say that there were some before, and not of what: "23 ‹weitere›", "five ‹others›". */
const MORE =
  /^(?:more|others?|weiteren?|anderen?|autres|otr[ao]s|mas|mais|outr[ao]s|altr[ei]|других|еще)$/u;

/** The one word that says something right behind a position and before the phrase goes on. */
function counted(words: readonly FacingWord[], figure: number): number | null {
  const [at, behind] = [figure + 1, words[figure + 2]];
  const word = words[at];
  if (!isFree(word) || word.isFunction || word.isBroken || MORE.test(word.folded)) return null;
  const isLast = behind === undefined || behind.isBroken || behind.isFunction || !isFree(behind);
  return isLast ? at : null;
}

/** Letters of a unit that is cut short. */
const SHORT_UNIT = 3;

/** Whether a word is another one cut short, or a sign for it: "m" for "metres", "%" for "per cent". */
function isShortFor(short: string, long: string): boolean {
  if (!/\p{L}/u.test(short)) return true;
  if (short.length > SHORT_UNIT || !long.startsWith(short.charAt(0))) return false;
  // "mm" for "millimetres": its letters stand in the word in order.
  let at = -1;
  return [...short].every((letter) => {
    at = long.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Whether two phrases behind figures are one unit in two spellings, which is no choice of words. */
export function areOneUnit(facing: Facing, { left, right }: Candidate): boolean {
  const unit = (words: readonly FacingWord[], [at = 0]: readonly number[]) =>
    words[at - 1]?.isFigure === true ? (words[at]?.folded ?? null) : null;
  const [one, other] = [unit(facing.left, left), unit(facing.right, right)];
  if (one === null || other === null) return false;
  return isShortFor(one, other) || isShortFor(other, one);
}

/** What the same figure counts: "eleven ‹militants›" and "eleven ‹people›". */
export function besideFigures(facing: Facing): Candidate[] {
  const { left, right } = facing;
  const facingOf = positions(right);
  return left.flatMap(({ anchor, isFigure }, i): Candidate[] => {
    const j = anchor === null ? undefined : facingOf.get(anchor);
    if (j === undefined || !isFigure || !right[j]?.isFigure) return [];
    const [one, other] = [counted(left, i), counted(right, j)];
    if (one === null || other === null) return [];
    return [{ left: [one], right: [other], ground: 'same figure' }];
  });
}
