import { align } from '../../align/index.ts';
import { isMissing } from '../../content/files.ts';
import type { AlignerFigures, LinkCounts } from '../../view/about/aligner-figures.ts';
import { cellKey } from '../sets/read.ts';
import { GOLD_FOLDER, GoldError, type GoldFiles, type GoldPair, readPair } from './gold/index.ts';
import { goldAsSet } from './gold-set.ts';

/**
 * The pairs of the gold that are whole: the articles of some stand in `content/`, which is an editor's
 * to change.
 *
 * @returns in the order of their names; none where a checkout has no gold
 */
export function wholeGold(files: GoldFiles): GoldPair[] {
  return namesOf(files).flatMap((name) => {
    try {
      return [readPair(files, GOLD_FOLDER, name)];
    } catch (error) {
      if (error instanceof GoldError) return [];
      throw error;
    }
  });
}

function namesOf(files: GoldFiles): string[] {
  try {
    return [...files.folders(GOLD_FOLDER)].sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Counts the links of a pair; what careful readers differ about counts neither way. */
function count(pair: GoldPair): LinkCounts {
  const { gold, ignore } = goldAsSet(pair);
  const { links } = align(pair.left, pair.right, { names: pair.names });
  const drawn = links
    .map(({ left, right }) => cellKey(left, right))
    .filter((key) => !ignore.has(key));
  return {
    both: drawn.filter((key) => gold.has(key)).length,
    drawn: drawn.length,
    wanted: gold.size,
  };
}

/** Aligns the pairs of the gold as the site aligns its stories, and counts. */
export function alignerFigures(gold: readonly GoldPair[]): AlignerFigures {
  const counted = gold.map((pair) => ({ pair, counts: count(pair) }));
  const related = counted.filter(({ counts }) => counts.wanted > 0);
  const unrelated = counted.filter(({ counts }) => counts.wanted === 0);
  const sum = (some: typeof counted, of: (one: (typeof counted)[number]) => number) =>
    some.reduce((total, one) => total + of(one), 0);
  const languages = [...Map.groupBy(related, ({ pair }) => pair.left.lang)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, some]) => ({
      lang,
      pairs: some.length,
      both: sum(some, ({ counts }) => counts.both),
      drawn: sum(some, ({ counts }) => counts.drawn),
      wanted: sum(some, ({ counts }) => counts.wanted),
    }));
  return {
    languages,
    unrelated: {
      pairs: unrelated.length,
      passages: sum(
        unrelated,
        ({ pair }) => pair.left.passages.length + pair.right.passages.length,
      ),
      drawn: sum(unrelated, ({ counts }) => counts.drawn),
    },
  };
}
