import { fold } from '../../text/fold.ts';
import type { ArticleInput } from '../alignment.ts';
import { type Draft, draftKey, type Pass } from './pass.ts';

/** Of the passages with equal words in the development sets, 55 of 57 are linked by hand. */
const SURE = 0.96;

/** Passages of fewer words ("He agreed.") may be equal by chance: they need an equal neighbour. */
const TELLING = 3;

/**
 * Pairs the passages that print the same words, whatever their score: the first of them on one side
 * with the first on the other, the second with the second. It makes sure that a copy is paired whole,
 * down to its shortest sentence.
 *
 * ```text
 * left   "The talks failed."  "He agreed."        right  "The talks failed."  "He agreed."
 *        → 0–0 by its own words, 1–1 because its neighbours are equal
 *
 * left   "She spoke."  "He agreed."               right  "They left."  "He agreed."
 *        → nothing: two words may be equal by chance
 * ```
 */
export const verbatimPass: Pass = (drafts, { left, right }) => {
  const [wordsLeft, wordsRight] = [wordsOf(left), wordsOf(right)];
  const equal = (i: number, j: number) => {
    const words = wordsLeft[i];
    return words !== undefined && words !== '' && words === wordsRight[j];
  };
  const found = new Map(drafts.map((draft) => [draftKey(draft), draft]));
  for (const [i, j] of inTurn(wordsLeft, wordsRight)) {
    const alone = wordsLeft.length === 1 && wordsRight.length === 1;
    const words = wordsLeft[i]?.split(' ').length ?? 0;
    if (words < TELLING && !alone && !equal(i - 1, j - 1) && !equal(i + 1, j + 1)) continue;
    const draft: Draft = { left: i, right: j, confidence: SURE, pass: 'verbatim' };
    const drawn = found.get(draftKey(draft));
    if (!drawn) found.set(draftKey(draft), draft);
    else if (drawn.confidence < SURE) {
      found.set(draftKey(draft), { ...drawn, confidence: SURE });
    }
  }
  return [...found.values()];
};

/** A passage's words without case, marks and punctuation; its signs where it has no word. */
function wordsOf({ passages }: ArticleInput): string[] {
  return passages.map(({ text }) => {
    const folded = fold(text);
    const words = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    return words === '' ? folded : words;
  });
}

/** The passages of equal words, the k-th on the left with the k-th on the right. */
function* inTurn(left: readonly string[], right: readonly string[]): Generator<[number, number]> {
  const places = new Map<string, number[]>();
  right.forEach((words, j) => {
    const list = places.get(words);
    if (list) list.push(j);
    else places.set(words, [j]);
  });
  const used = new Map<string, number>();
  for (const [i, words] of left.entries()) {
    const turn = used.get(words) ?? 0;
    used.set(words, turn + 1);
    const j = places.get(words)?.[turn];
    if (j !== undefined && words !== '') yield [i, j];
  }
}
