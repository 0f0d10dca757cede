import type { Range } from '../../text/range.ts';
import { countedWords } from '../../text/word-count.ts';
import type { Place, Side } from '../evidence.ts';
import { correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import { wordsOf } from '../reading/words.ts';
import { agencyCredits, type Credit } from './credits.ts';
import { type SharedRun, sharedRuns } from './runs.ts';

/** How much of one article the other tells too, be it in a caption; words of furniture are not counted. */
export interface Share {
  /** Words of the report, as a reader counts them. */
  readonly words: number;
  /** Of these, words in passages that a link ties to a passage of the other article. */
  readonly paired: number;
  /** Of these, words that the other article prints in such a passage, in the same form. */
  readonly same: number;
}

/**
 * Whether the two articles follow one agency's copy: `likely` where long runs of the same words meet
 * an agency's credit, `possible` where only the runs are there, `none` otherwise. A likelihood, never
 * a finding.
 */
export type AgencyCopy = 'likely' | 'possible' | 'none';

/** How much the two articles share. */
export interface Coverage {
  readonly shares: Readonly<Record<Side, Share>>;
  readonly agencyCopy: AgencyCopy;
  /** The runs of words behind that judgement. */
  readonly runs: readonly SharedRun[];
  /** The credits behind it. */
  readonly credits: readonly Credit[];
}

/**
 * Words in a row from which on a run is called long. In the project's gold, two reports written apart
 * share no run of ten words outside quotation marks, and edits of one copy share several of fifteen
 * and more.
 */
const LONG_RUN = 12;
/** One long run may be a law's title or a body's name; this many are copy. */
const ENOUGH_RUNS = 3;

function report(reading: Reading, side: Side): number[] {
  return reading[side].passages.flatMap(({ index, furniture }) => (furniture ? [] : [index]));
}

function share(reading: Reading, side: Side): Share {
  const twins = new Set(reading.alignment.links.map((link) => link[side]));
  const same = new Set<string>();
  for (const { left, right, kept, moved } of correspondences(reading)) {
    for (const [i, j] of [...kept, ...moved]) {
      const [one, other] = [left[i], right[j]];
      if (!one || !other || one.folded !== other.folded) continue;
      const word = side === 'left' ? one : other;
      same.add(`${word.passage} ${word.token}`);
    }
  }
  let [words, paired, printed] = [0, 0, 0];
  for (const passage of report(reading, side)) {
    const counted = countedWords(reading[side].passages[passage]?.text ?? '', reading[side].lang);
    words += counted.length;
    if (!twins.has(passage)) continue;
    paired += counted.length;
    const own = wordsOf(reading[side], passage).filter(({ token }) =>
      same.has(`${passage} ${token}`),
    );
    printed += touched(counted, own);
  }
  return { words, paired, same: printed };
}

/** How many ranges share a character with one of the others; both rise and do not overlap. */
function touched(ranges: readonly Range[], others: readonly Range[]): number {
  let next = 0;
  return ranges.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return (others[next]?.start ?? Infinity) < end;
  }).length;
}

function inReport(reading: Reading, side: Side, place: Place): boolean {
  return reading[side].passages[place.passage]?.furniture === false;
}

/** How much each article shares with the other, and whether both are likely to follow an agency's copy. */
export function coverage(reading: Reading): Coverage {
  const runs = sharedRuns(reading, LONG_RUN).filter(
    ({ left, right }) => inReport(reading, 'left', left) && inReport(reading, 'right', right),
  );
  const credits = agencyCredits(reading);
  const isCopy = runs.length >= ENOUGH_RUNS;
  return {
    shares: { left: share(reading, 'left'), right: share(reading, 'right') },
    agencyCopy: !isCopy ? 'none' : credits.length > 0 ? 'likely' : 'possible',
    runs,
    credits,
  };
}
