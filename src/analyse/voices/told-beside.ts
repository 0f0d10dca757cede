import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { wordsOf } from '../reading/words.ts';
import { isBodyNoun } from '../speech/bodies.ts';
import { OF } from '../speech/noun-phrase.ts';
import type { Described } from './same-voice.ts';

/** So many words before a name, or behind it, stands the noun of what somebody is: "Ann Poe, a retired farmer". */
const BESIDE = { before: 5, behind: 8 };

/** Articles behind what ties a noun to another: "head of ‹the› farmers". */
const ARTICLE_BEHIND = /^(?:the|la|las|los|le|les|den)$/u;

/** Whether the noun behind some words is tied to another, and tells nobody by itself: "jefe ‹de› bomberos". */
function isTied(before: readonly { readonly folded: string }[]): boolean {
  const [other, last] = before.slice(-2).map(({ folded }) => folded);
  const tie = ARTICLE_BEHIND.test(last ?? '') ? other : last;
  return OF.has(tie ?? '') || /^(?:for|der)$/u.test(tie ?? '');
}

/**
 * Whether the noun of a description without a name stands beside the other's full name in its article: "one
 * local farmer", and "Ann Poe, a farmer from Ardelo".
 *
 * @param side of the article that prints the name
 * @param needsAll all words of the description stand there, and one is a name ("Holt’s former coach"): then
 *   it needs no link
 */
export function isToldBeside(
  reading: Reading,
  side: Side,
  part: Described,
  whole: Described,
  needsAll = false,
): boolean {
  const { head, isNamed, isUncased } = part;
  if (needsAll && (part.words.length === 1 || part.names.length === 0)) return false;
  const sought = needsAll ? part.words : [head];
  const [first, last] = whole.names.slice(-2);
  if (isUncased || isNamed || last === undefined || [head, last].some(isBodyNoun)) return false;
  return reading[side].passages.some(({ index }) => {
    const all = wordsOf(reading[side], index);
    return all.some((word, at) => {
      if (word.folded !== last || all[at - 1]?.folded !== first) return false;
      const from = Math.max(0, at - 1 - BESIDE.before);
      const around = all.slice(from, at + 1 + BESIDE.behind);
      return sought.every((one) =>
        around.some(({ folded }, step) => {
          return folded === one && (needsAll || !isTied(all.slice(0, from + step)));
        }),
      );
    });
  });
}
