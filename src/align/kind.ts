import { creditStart } from '../text/credit.ts';
import type { Kind } from './alignment.ts';
import type { Edit, Sides } from './spans/edits.ts';
import { size } from './spans/stretches.ts';

/**
 * An edited sentence keeps this share of the shorter passage's words. Of the 297 links of the own
 * gold that are not verbatim it labels 85 % as the hand did; .5 and .6 label 83 % so, and shares of
 * both passages' words or of the covered parts no more.
 */
const EDITED = 0.55;

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}\p{S}%‰&§]+/gu;

/** What is left of a text without case, punctuation, quotation marks, spacing and a credit. */
function bareWords(text: string): string {
  const said = text.slice(0, creditStart(text));
  return said.normalize('NFKC').toLowerCase().normalize('NFC').replace(BETWEEN_WORDS, '');
}

/**
 * The kind of a link: `verbatim` where only case, punctuation, quotation marks or spacing differ;
 * `edited` where most of the shorter passage's words stand in the other, a name's spellings being
 * one word; else `reworded`.
 *
 * @param left,right the passages' texts
 * @param edits as `editsOf` makes them
 * @param sides the atoms that the edits speak of
 */
export function kindOf(left: string, right: string, edits: readonly Edit[], sides: Sides): Kind {
  if (bareWords(left) === bareWords(right)) return 'verbatim';
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
