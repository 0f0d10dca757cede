import type { Side } from '../evidence.ts';
import { likeness } from '../names/likeness.ts';
import type { Reading } from '../reading/read.ts';
import { wordsIn } from '../reading/words.ts';
import type { Speaker } from './citation.ts';

/** The capitalised words of a speaker. */
function nameWords(reading: Reading, side: Side, speaker: Speaker): string[] {
  return wordsIn(reading[side], speaker)
    .filter(({ isCapital }) => isCapital)
    .map(({ folded }) => folded);
}

/**
 * From this likeness on two words are one name here. It is less than elsewhere (`areSpellings`): words
 * given to another speaker are an odd thing to report, so that in doubt two speakers of the same words
 * are one.
 */
const SAME_NAME = 0.6;

/**
 * Whether two speakers are one person, by their names: `null` where either is not named in at least
 * two capitalised words ("the marchers" may well be "the demonstrators").
 */
export function isSamePerson(
  reading: Reading,
  left: Speaker | null,
  right: Speaker | null,
): boolean | null {
  if (!left || !right) return null;
  const [a, b] = [nameWords(reading, 'left', left), nameWords(reading, 'right', right)];
  if (a.length < 2 || b.length < 2) return null;
  return a.some((word) => b.some((other) => likeness(word, other) >= SAME_NAME));
}
