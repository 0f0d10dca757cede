import type { Kind } from '../align/alignment.ts';
import type { FacingArticle, FacingPassage } from './facing.ts';
import { farthestKind, KINDS } from './kind.ts';
import { percentages } from './percentages.ts';
import { sharePercent } from './share-percent.ts';
import type { Side } from './side.ts';

/** What can become of a passage's words in the other article. */
export type Fate = Kind | 'only-here';

/** In the order in which the table has them. */
export const FATES: readonly Fate[] = [...KINDS, 'only-here'];

/**
 * Words of one article by what became of them. The words of furniture are not counted; a passage of the
 * report whose twin is a caption is told there.
 */
export interface TallyLine {
  readonly side: Side;
  readonly outlet: string;
  readonly words: number;
  readonly cells: readonly {
    readonly fate: Fate;
    readonly words: number;
    /** Whole; the four add up to 100. `null` where the article has no words. */
    readonly percent: number | null;
  }[];
}

function fate({ links }: FacingPassage): Fate {
  return farthestKind(links) ?? 'only-here';
}

/** Counts the words of one article by what became of them; a passage counts whole, by its farthest twin. */
export function tallyLine({ side, article, passages, words }: FacingArticle): TallyLine {
  const counts = FATES.map((wanted) =>
    passages
      .filter((passage) => !passage.furniture && fate(passage) === wanted)
      .reduce((sum, passage) => sum + passage.words, 0),
  );
  const percents = fatePercents(counts);
  return {
    side,
    outlet: article.outlet,
    words,
    cells: FATES.map((wanted, index) => ({
      fate: wanted,
      words: counts[index] ?? 0,
      percent: percents[index] ?? null,
    })),
  };
}

/**
 * What is shared is rounded first, so that all pages tell the same share; its parts add up to it.
 *
 * @param counts words by fate, in the order of `FATES`
 */
function fatePercents(counts: readonly number[]): readonly (number | null)[] {
  const words = counts.reduce((sum, count) => sum + count, 0);
  if (words === 0) return counts.map(() => null);
  const kinds = counts.slice(0, KINDS.length);
  const shared = kinds.reduce((sum, count) => sum + count, 0);
  const percent = sharePercent(shared, words);
  return [...percentages(kinds, percent).map((part) => part ?? 0), 100 - percent];
}

/** Words of the article that stand in passages with a twin. */
export function sharedWords({ cells }: TallyLine): number {
  return cells.reduce((sum, cell) => sum + (cell.fate === 'only-here' ? 0 : cell.words), 0);
}
