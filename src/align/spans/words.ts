import type { Range } from '../../text/range.ts';
import type { Evidence } from '../alignment.ts';
import type { Atom } from './atoms.ts';
import type { Edit, Sides } from './edits.ts';
import type { Pairing } from './phrases.ts';
import type { Stretch } from './stretches.ts';

function wordsIn(atoms: readonly Atom[], part: Stretch | null): number {
  return atoms.slice(part?.from ?? 0, part?.to ?? 0).reduce((sum, atom) => sum + atom.words, 0);
}

/**
 * Counts the words of a link.
 *
 * @param all the passages' atoms, those of a credit included
 */
export function countWords(
  edits: readonly Edit[],
  sides: Sides,
  all: Pick<Sides, 'left' | 'right'>,
): Evidence['words'] {
  let both = 0;
  let longestRun = 0;
  for (const { state, left, right } of edits) {
    if (state !== 'same' && state !== 'moved') continue;
    const run = Math.min(wordsIn(sides.left, left), wordsIn(sides.right, right));
    both += run;
    longestRun = Math.max(longestRun, run);
  }
  const count = (atoms: readonly Atom[]) => wordsIn(atoms, { from: 0, to: atoms.length });
  return { both, left: count(all.left), right: count(all.right), longestRun };
}

/**
 * The content words that stand in both passages, in the left one's order; a name in two spellings and a
 * word in two forms ("helsingissä", "helsingin") are one word.
 *
 * @param pairings those that the edits were made of
 */
export function sharedWords(
  edits: readonly Edit[],
  pairings: readonly Pairing[],
  sides: Sides,
): { left: Range; right: Range }[] {
  const found = pairings.flatMap(({ left, right, leftEnd, rightEnd, likeness }) => {
    const [one, other] = [sides.left[left], sides.right[right]];
    const isForm = likeness === 'kin' || likeness === 'spelling';
    const isSingle = leftEnd - left === 1 && rightEnd - right === 1;
    if (!isForm || !isSingle || !one || !other) return [];
    return [
      {
        left: { start: one.start, end: one.end },
        right: { start: other.start, end: other.end },
      },
    ];
  });
  for (const { state, left, right } of edits) {
    if (!left || !right || (state !== 'same' && state !== 'moved')) continue;
    // Compounds written in more words on one side are one word here.
    const single = left.to - left.from === right.to - right.from;
    const count = single ? left.to - left.from : 1;
    for (let at = 0; at < count; at += 1) {
      const [one, other] = [sides.left[left.from + at], sides.right[right.from + at]];
      const oneEnd = single ? one?.end : sides.left[left.to - 1]?.end;
      const otherEnd = single ? other?.end : sides.right[right.to - 1]?.end;
      if (!one || !other || oneEnd === undefined || otherEnd === undefined || one.isLight) continue;
      found.push({
        left: { start: one.start, end: oneEnd },
        right: { start: other.start, end: otherEnd },
      });
    }
  }
  return found.sort((a, b) => a.left.start - b.left.start);
}
