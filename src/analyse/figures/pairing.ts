import { byPlace, type Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { agreementOf } from './agreeing.ts';
import { agreeingParts } from './agreeing-parts.ts';
import { agreesRoughly } from './agreement.ts';
import { agreesApart } from './apart.ts';
import { differenceOf } from './differing.ts';
import { differingBehindLink, differingByFate } from './lone-fates.ts';
import type { Mention } from './mention.ts';
import { nearDates } from './near-dates.ts';
import { nearNumbers } from './near-numbers.ts';
import { matterOf } from './one-matter.ts';
import { facing, type Mentions, type Pair, uncompared } from './pair.ts';
import { roundsToOther } from './rounding.ts';
import { toldBesides } from './told-besides.ts';

/** The same figure in passages that no link ties. */
function elsewhere(
  reading: Reading,
  all: Mentions,
  lefts: readonly Mention[],
  rights: readonly Mention[],
): Pair[] {
  return lefts.flatMap((left) =>
    rights.flatMap((right): Pair[] =>
      agreesApart(reading, left, right) && matterOf(reading, all, left, right) !== 'other'
        ? [{ left, right, kind: 'agree', isApart: true, isApproximate: false, worth: 1 }]
        : [],
    ),
  );
}

/** A word more that two figures share is chance where one of them has as near a match in a third. */
const CHANCE = 1;

/**
 * The most that pairs of one figure are worth where the other figure has another value than the one given,
 * which is that of the worthiest pair or not.
 */
function bestBeside(
  pairs: readonly Pair[],
  other: (pair: Pair) => Mention,
): (value: string) => number {
  const best = new Map<string, number>();
  for (const pair of pairs) {
    const { value } = other(pair);
    best.set(value, Math.max(best.get(value) ?? 0, pair.worth));
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b - a);
  return (value) => (first?.[0] === value ? second : first)?.[1] ?? Number.NEGATIVE_INFINITY;
}

/** The pairs that stand out from every other of one of their figures and a third of its sort. */
function withoutRivals(candidates: readonly Pair[]): Pair[] {
  const rivals = (side: Side) => {
    const bySide = Map.groupBy(candidates, (pair) => pair[side]);
    const other = ({ left, right }: Pair) => (side === 'left' ? right : left);
    const best = new Map([...bySide].map(([one, pairs]) => [one, bestBeside(pairs, other)]));
    return (pair: Pair) => best.get(pair[side])?.(other(pair).value) ?? Number.NEGATIVE_INFINITY;
  };
  const [ofLeft, ofRight] = [rivals('left'), rivals('right')];
  return candidates.filter((one) => one.worth > Math.max(ofLeft(one), ofRight(one)) + CHANCE);
}

/** Takes the worthiest pairs first, each mention once. */
function choose(candidates: readonly Pair[], taken: Set<Mention>): Pair[] {
  const order = [...candidates].sort(
    (a, b) => b.worth - a.worth || byPlace(a.left, b.left) || byPlace(a.right, b.right),
  );
  return order.filter(({ left, right }) => {
    if (taken.has(left) || taken.has(right)) return false;
    taken.add(left).add(right);
    return true;
  });
}

/** The figures and dates of two articles, taken together where they are about one thing. */
export interface Paired {
  readonly pairs: readonly Pair[];
  /** What is left on each side and the other article prints nowhere, in reading order. */
  readonly single: Readonly<Mentions>;
}

/** Whether a link ties the passages of two figures. */
function areTied({ alignment: { links } }: Reading, one: Mention, other: Mention): boolean {
  return links.some(({ left, right }) => left === one.passage && right === other.passage);
}

/** Two figures of one thing as far as what they count tells: they agree roughly, or differ. */
function besideEachOther(left: Mention, right: Mention, isLinked: boolean): Pair {
  const isApproximate =
    agreesRoughly(left, right) ||
    // Spectators and fans are one crowd, though no one noun.
    (left.kind === 'number' && right.kind === 'number' && roundsToOther(left, right));
  const kind = isApproximate ? 'agree' : 'differ';
  return { left, right, kind, isApart: !isLinked, isApproximate, worth: 1 };
}

/** "eight years ago" against "2016" where no date settles it: nothing can be said of either. */
function isOpen(left: Mention, right: Mention): boolean {
  if (left.from === 'today') return right.kind === 'year';
  return left.kind === 'year' && right.from === 'today';
}

/**
 * Takes the mentions of two articles together: what agrees inside a link, then what is in conflict
 * there, then what agrees in passages that no link ties, what differs by the fate of people alone, and numbers
 * that are near each other and no others.
 * Figures of a link that has too many to compare are in no pair, and no article's alone.
 */
export function pairMentions(reading: Reading, all: Mentions): Paired {
  const taken = new Set(uncompared(reading, all));
  const free = (side: Side) => all[side].filter((mention) => !taken.has(mention));
  const pairs = facing(reading, all);
  const agreeing = choose(
    pairs.flatMap((pair) => agreementOf(reading, all, pair) ?? []),
    taken,
  );
  const parts = choose(agreeingParts(reading, { left: free('left'), right: free('right') }), taken);
  const faced = facing(reading, { left: free('left'), right: free('right') });
  const differing = choose(
    withoutRivals(faced.flatMap((pair) => differenceOf(reading, all, pair) ?? [])),
    taken,
  );
  const apart = choose(elsewhere(reading, all, free('left'), free('right')), taken);
  const byFate = [...differingBehindLink(reading, all), ...differingByFate(reading, all)];
  const differingApart = choose(
    byFate.map(({ left, right }) => besideEachOther(left, right, areTied(reading, left, right))),
    taken,
  );
  const near = choose(
    nearNumbers(reading, all, { left: free('left'), right: free('right') }).map(
      ({ left, right, isLinked }) => besideEachOther(left, right, isLinked),
    ),
    taken,
  );
  const dates = nearDates(reading, { left: free('left'), right: free('right') });
  const nearDay = choose(
    dates === null ? [] : [besideEachOther(...dates, areTied(reading, ...dates))],
    taken,
  );
  for (const { left, right, near } of faced) {
    if (isOpen(left, right) && near > 0 && reading.today === null) taken.add(left).add(right);
  }
  const single = (side: Side) => {
    const told = toldBesides(reading, all, pairs, taken, side);
    return free(side).filter((mention) => !told(mention));
  };
  return {
    pairs: [...agreeing, ...parts, ...differing, ...apart, ...differingApart, ...near, ...nearDay],
    single: { left: single('left'), right: single('right') },
  };
}
