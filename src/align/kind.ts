import { creditStart } from '../text/credit.ts';
import { haveSameLetters } from '../text/letter-case.ts';
import type { Kind } from './alignment.ts';
import type { Edit, Sides } from './spans/edits.ts';
import type { Languages } from './spans/languages.ts';
import { size } from './spans/stretches.ts';

/**
 * An edited sentence keeps this share of the shorter passage's words. Of the 297 links of the own
 * gold that are not verbatim it labels 85 % as the hand did; .5 and .6 label 83 % so, and shares of
 * both passages' words or of the covered parts no more.
 */
const EDITED = 0.55;

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}\p{S}%‰&§]+/gu;

/** A mark inside a figure that parts no thousands: "1.5" is not "15", and "13.30" is "13:30". */
const MARK_IN_FIGURE = /(?<=\p{Nd})[.,:٫·](?=\p{Nd})(?!\p{Nd}{3}(?!\p{Nd}))/gu;
/** A sign before a figure: "-5", not "3-5" and not "- 5". */
const SIGN = /(?<=^|[\s(])[-\u2010\u2011\u2013](?=\p{Nd})/gu;
/** A symbol, so that it is kept, for either. */
const [KEPT_MARK, MINUS] = ['\u2219', '\u2212'];

/** What is left of a text without punctuation, quotation marks, spacing and a credit. */
function bareWords(text: string): string {
  return text
    .slice(0, creditStart(text))
    .normalize('NFKC')
    .replace(MARK_IN_FIGURE, KEPT_MARK)
    .replace(SIGN, MINUS)
    .replace(BETWEEN_WORDS, '')
    .normalize('NFC');
}

/** Whether two texts print the same words: only case, punctuation, quotation marks or spacing differ. */
function areVerbatim(left: string, right: string, langs: Languages): boolean {
  const [one, other] = [bareWords(left), bareWords(right)];
  return one === other || haveSameLetters(one, other, langs.left === langs.right ? langs.left : '');
}

/**
 * The kind of a link: `verbatim` where only case, punctuation, quotation marks or spacing differ;
 * `edited` where most of the shorter passage's words stand in the other, a name's spellings being
 * one word; else `reworded`.
 *
 * @param left,right the passages' texts
 * @param edits as `editsOf` makes them
 * @param sides the atoms that the edits speak of
 * @param langs BCP 47 tags of the two passages
 */
export function kindOf(
  left: string,
  right: string,
  edits: readonly Edit[],
  sides: Sides,
  langs: Languages,
): Kind {
  if (areVerbatim(left, right, langs)) return 'verbatim';
  const common = { left: 0, right: 0 };
  for (const edit of edits) {
    if (edit.state === 'changed' || edit.state === 'own') continue;
    common.left += size(edit.left);
    common.right += size(edit.right);
  }
  const share = Math.max(
    common.left / Math.max(1, sides.left.length),
    common.right / Math.max(1, sides.right.length),
  );
  return share >= EDITED ? 'edited' : 'reworded';
}
