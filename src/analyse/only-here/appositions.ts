import type { Place, Side } from '../evidence.ts';
import { correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import type { Word } from '../reading/words.ts';

/** What parts a name from what is said of it. */
const COMMA = /^[\s”"’»]*[,،(–—][\s“"«]*$/u;
/** Words that say something of a person stand so near the name. */
const NEAR = 2;

interface Facing {
  readonly words: readonly Word[];
  readonly text: string;
  /** Positions of words that stand for a word of the other passage. */
  readonly paired: ReadonlySet<number>;
}

/** Whether words of one passage alone say something right before a name, or behind it over a comma. */
function isDescribed({ words, text, paired }: Facing, at: number): boolean {
  let [first, last] = [at, at];
  while (words[first - 1]?.isCapital && paired.has(first - 1)) first -= 1;
  while (words[last + 1]?.isCapital && paired.has(last + 1)) last += 1;
  const before = words[first - 1];
  if (before && !before.isFunction && !paired.has(first - 1)) return true;
  const [name, behind] = [words[last], words[last + 1]];
  if (!name || !behind || !COMMA.test(text.slice(name.end, behind.start))) return false;
  return words.slice(last + 1, last + 1 + NEAR).some(({ isFunction }, step) => {
    return !isFunction && !paired.has(last + 1 + step);
  });
}

/**
 * Tells the clauses that say of somebody named who it is, where the other article says so as well, in
 * other words: "Colin Marr, ‹who runs Skerrow Lines›," and "its managing director, Colin Marr".
 *
 * @param side the clauses' article
 */
export function appositions(reading: Reading, side: Side): (clause: Place) => boolean {
  const other = side === 'left' ? 'right' : 'left';
  const all = correspondences(reading).map(({ link, kept, moved, ...words }) => {
    const pairs = [...kept, ...moved].map(([i, j]) =>
      side === 'left' ? ([i, j] as const) : ([j, i] as const),
    );
    return {
      passage: link[side],
      words: words[side],
      pairs: new Map(pairs),
      facing: {
        words: words[other],
        text: reading[other].passages[link[other]]?.text ?? '',
        paired: new Set(pairs.map(([, j]) => j)),
      },
    };
  });
  return (clause) =>
    all.some(({ passage, words, pairs, facing }) => {
      if (passage !== clause.passage) return false;
      const at = words.findIndex(({ start }) => start >= clause.start) - 1;
      const [name, facingName] = [words[at], pairs.get(at)];
      if (!name?.isCapital || facingName === undefined) return false;
      const text = reading[side].passages[passage]?.text ?? '';
      return COMMA.test(text.slice(name.end, clause.start)) && isDescribed(facing, facingName);
    });
}
