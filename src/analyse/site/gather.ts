import { byCodeUnits, type Occurrence, type Recurring } from './recurring.ts';

/** One entry of one comparison, seen from one of its outlets. */
export interface Seen {
  /** The same for entries that are one. */
  readonly key: string;
  readonly own: readonly string[];
  readonly other: readonly string[];
  /** How often the two stand opposite in that comparison. */
  readonly times: number;
  readonly occurrence: Occurrence;
}

/** Forms by how many comparisons have them, then in the order of code units. */
function formsOf(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const form of lists.flat()) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0])).map(([form]) => form);
}

function byOccurrence(a: Occurrence, b: Occurrence): number {
  return (
    byCodeUnits(a.story, b.story) || byCodeUnits(a.left, b.left) || byCodeUnits(a.right, b.right)
  );
}

/**
 * Gathers the entries of many comparisons: those with the same key are one. Near-linear in their
 * number; the order of the input makes no difference.
 *
 * @returns the one in most stories first, then the most frequent, then in the order of code units,
 *   whatever the case
 */
export function gatherRecurring(seen: readonly Seen[]): Recurring[] {
  const groups = Map.groupBy(seen, ({ key }) => key);
  const gathered = [...groups.values()].map((group): Recurring => {
    const occurrences = group.map(({ occurrence }) => occurrence).sort(byOccurrence);
    return {
      own: formsOf(group.map(({ own }) => own)),
      other: formsOf(group.map(({ other }) => other)),
      stories: new Set(occurrences.map(({ story }) => story)).size,
      times: group.reduce((sum, { times }) => sum + times, 0),
      occurrences,
    };
  });
  return gathered.sort(
    (a, b) =>
      b.stories - a.stories ||
      b.times - a.times ||
      byCodeUnits((a.own[0] ?? '').toLowerCase(), (b.own[0] ?? '').toLowerCase()) ||
      byCodeUnits(a.own[0] ?? '', b.own[0] ?? '') ||
      byCodeUnits(a.other[0] ?? '', b.other[0] ?? ''),
  );
}
