import { overlaps, type Place } from '../evidence.ts';
import { correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import type { Word } from '../reading/words.ts';

/** Words in a row that both articles print, in their own voice. */
export interface SharedRun {
  readonly left: Place;
  readonly right: Place;
  readonly words: number;
}

function placeOf(words: readonly Word[]): Place {
  const [first, last] = [words[0], words.at(-1)];
  return { passage: first?.passage ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/**
 * The runs of words that both articles print in the same order without a gap, outside quotation
 * marks: what a speaker said may stand word for word in two reports that share nothing else.
 *
 * @param least number of words from which on a run counts
 * @returns in the links' order, then the left article's
 */
export function sharedRuns(reading: Reading, least: number): SharedRun[] {
  const isQuoted = (word: Word): boolean =>
    reading.left.quotations.some(({ whole }) => whole.some((place) => overlaps(place, word)));
  return correspondences(reading).flatMap(({ left, right, kept }): SharedRun[] => {
    const runs: { left: Word[]; right: Word[] }[] = [];
    let last: readonly [number, number] | undefined;
    for (const [i, j] of kept) {
      const [one, other] = [left[i], right[j]];
      if (!one || !other || one.folded !== other.folded || isQuoted(one)) continue;
      const run = runs.at(-1);
      if (run && last?.[0] === i - 1 && last[1] === j - 1) {
        run.left.push(one);
        run.right.push(other);
      } else runs.push({ left: [one], right: [other] });
      last = [i, j];
    }
    return runs
      .filter((run) => run.left.length >= least)
      .map((run) => ({
        left: placeOf(run.left),
        right: placeOf(run.right),
        words: run.left.length,
      }));
  });
}
