import { fold } from '../../text/fold.ts';
import type { Side } from '../evidence.ts';
import type { NameEntry } from '../names/name-entry.ts';
import type { WordingEntry } from '../wording/wording-entry.ts';
import { gatherRecurring, type Seen } from './gather.ts';
import { byCodeUnits, type Recurring, type StoryLedgers } from './recurring.ts';

/** What the comparisons of one outlet with another come to. */
export interface OutletPair {
  readonly own: string;
  readonly other: string;
  /** Slugs of the stories both tell, in the order of code units. */
  readonly stories: readonly string[];
  /** Choices of words in the outlets' own voice. */
  readonly wording: readonly Recurring[];
  /** Names in two spellings or under two names. */
  readonly names: readonly Recurring[];
  /** Mean over the comparisons of the share of the outlet's words that the other tells too, 0 to 1. */
  readonly coverage: number;
}

/** What all comparisons of one outlet come to. */
export interface Outlet {
  readonly name: string;
  /** Slugs of its stories, in the order of code units. */
  readonly stories: readonly string[];
  /** Against each other outlet, by name in the order of code units. */
  readonly against: readonly OutletPair[];
  /** Mean over all of its comparisons, 0 to 1. */
  readonly coverage: number;
}

function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** A comparison seen from one of its sides. */
interface View {
  readonly comparison: StoryLedgers;
  readonly side: Side;
}

function seenWording({ comparison, side }: View): Seen[] {
  const { story, left, right, ledgers } = comparison;
  const own = (entry: WordingEntry) => entry.voice === 'own';
  return ledgers.wording.entries.filter(own).map((entry) => ({
    key: `${entry.words[side].key}\n${entry.words[opposite(side)].key}`,
    own: entry.words[side].forms,
    other: entry.words[opposite(side)].forms,
    times: entry.pairs.length,
    occurrence: { story, left, right, rows: entry.rows },
  }));
}

function seenNames({ comparison, side }: View): Seen[] {
  const { story, left, right, ledgers } = comparison;
  return ledgers.names.entries.map((entry: NameEntry) => ({
    key: [side, opposite(side)].map((one) => fold(entry.forms[one][0] ?? '')).join('\n'),
    own: entry.forms[side],
    other: entry.forms[opposite(side)],
    times: Math.min(entry.left.length, entry.right.length),
    occurrence: { story, left, right, rows: entry.rows },
  }));
}

function share({ comparison, side }: View): number {
  const { words, paired } = comparison.ledgers.coverage.shares[side];
  return words === 0 ? 0 : paired / words;
}

/** A sum that the order of its parts does not change. */
function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnits);
}

function outletPair(own: string, other: string, views: readonly View[]): OutletPair {
  return {
    own,
    other,
    stories: distinct(views.map(({ comparison }) => comparison.story)),
    wording: gatherRecurring(views.flatMap(seenWording)),
    names: gatherRecurring(views.flatMap(seenNames)),
    coverage: mean(views.map(share)),
  };
}

/**
 * What the comparisons of a site come to, outlet by outlet: against each other outlet its stories, the
 * words and names that recur, and how much of its words the other tells too. Pure; the order of the
 * comparisons makes no difference. A comparison of an outlet with itself is left out.
 *
 * @returns by name, in the order of code units
 */
export function outlets(comparisons: readonly StoryLedgers[]): Outlet[] {
  const views = comparisons
    .filter(({ left, right }) => left !== right)
    .flatMap((comparison): (View & { own: string; other: string })[] => [
      { comparison, side: 'left', own: comparison.left, other: comparison.right },
      { comparison, side: 'right', own: comparison.right, other: comparison.left },
    ]);
  const byOutlet = Map.groupBy(views, ({ own }) => own);
  return [...byOutlet.keys()].sort(byCodeUnits).map((name): Outlet => {
    const mine = byOutlet.get(name) ?? [];
    const byOther = Map.groupBy(mine, ({ other }) => other);
    return {
      name,
      stories: distinct(mine.map(({ comparison }) => comparison.story)),
      against: [...byOther.keys()]
        .sort(byCodeUnits)
        .map((other) => outletPair(name, other, byOther.get(other) ?? [])),
      coverage: mean(mine.map(share)),
    };
  });
}

/** Recurring wordings of a whole site, each told once, from the outlet whose name comes first. */
export interface SiteWording {
  readonly own: string;
  readonly other: string;
  readonly recurring: Recurring;
}

/**
 * All wordings that recur between two outlets.
 *
 * @param leastStories number of stories from which on a wording recurs
 * @returns the one in most stories first, then the most frequent, then by the outlets' names
 */
export function recurringWordings(all: readonly Outlet[], leastStories: number): SiteWording[] {
  const found = all.flatMap(({ against }) =>
    against
      .filter(({ own, other }) => own < other)
      .flatMap(({ own, other, wording }) =>
        wording
          .filter(({ stories }) => stories >= leastStories)
          .map((recurring): SiteWording => ({ own, other, recurring })),
      ),
  );
  return found.sort(
    (a, b) =>
      b.recurring.stories - a.recurring.stories ||
      b.recurring.times - a.recurring.times ||
      byCodeUnits(a.own, b.own) ||
      byCodeUnits(a.other, b.other),
  );
}
