import { fold } from '../../../text/fold.ts';
import type { Report } from './problems.ts';

/** What stands after opening words: the passage goes on. */
const GOES_ON = /\s*…$/u;

/** A passage in a report: as many characters as tell it from its neighbours. */
function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}

/**
 * Finds the passage that is meant. `The crew dropped …` means the passage that begins so; without
 * the dots the whole passage is meant. Case, accents and the style of marks do not count.
 *
 * @param opening as the gold has it
 * @param texts an article's passages, in order
 * @param side names the article in a problem
 * @returns 0-based number of the passage; `null` where none or several fit, which is reported with
 *   the candidates
 */
export function findOpening(
  opening: string,
  texts: readonly string[],
  side: string,
  report: Report,
): number | null {
  const whole = fold(opening);
  const start = fold(opening.replace(GOES_ON, ''));
  const folded = texts.map(fold);
  const numbers = folded.map((_, at) => at);
  const same = numbers.filter((at) => folded[at] === whole);
  const begun = numbers.filter((at) => folded[at]?.startsWith(start));
  const found = same.length > 0 || !GOES_ON.test(opening) ? same : begun;
  const [first] = found;
  if (found.length === 1 && first !== undefined) return first;
  const candidates = found.length > 1 ? found : nearest(start, folded);
  report.add(
    `“${opening}” in ${side}: expected one passage, found ${found.length}. ` +
      `Candidates: ${candidates.map((at) => `“${shortened(texts[at] ?? '')}”`).join(', ')}.`,
  );
  return null;
}

/** How many candidates a report of a miss shows. */
const SHOWN = 3;

/** The passages that share the longest beginning, or most words, with the opening words. */
function nearest(start: string, folded: readonly string[]): number[] {
  const words = new Set(start.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  const likeness = folded.map((text) => {
    let run = 0;
    while (run < start.length && text[run] === start[run]) run += 1;
    const shared = text.split(/[^\p{L}\p{N}]+/u).filter((word) => words.has(word)).length;
    return Math.max(run / Math.max(start.length, 1), shared / Math.max(words.size, 1));
  });
  return folded
    .map((_, at) => at)
    .sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b)
    .slice(0, SHOWN);
}
