import { byPlace, type Side } from '../evidence.ts';
import { correspondences } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import {
  agrees,
  agreesCountedBack,
  agreesRoughly,
  agreesWithOneMore,
  areOfTwoCalendars,
  hasOtherDate,
  mayBeOneDay,
  sharesUnit,
} from './agreement.ts';
import {
  agreesApart,
  isCommonShare,
  isSameApart,
  isYearOf,
  mayBeTold,
  mayCountTheSame,
} from './apart.ts';
import { hasKinAround, nearness } from './context.ts';
import { areTimeAndThings, countsOther, isLarge, mayNameOneCount, namesOthers } from './counted.ts';
import type { FigureKind } from './figure.ts';
import { howOften } from './joined-numbers.ts';
import { differingBehindLink, differingByFate } from './lone-fates.ts';
import { areConverted } from './measures.ts';
import type { Mention } from './mention.ts';
import { areOfOtherHours, isEndOfStretch } from './moments.ts';
import { areDaysOfOneThing } from './one-day.ts';
import { areAloneInUnit, matterOf, mayBeOneCount } from './one-matter.ts';
import { areOnePart } from './parts.ts';
import { areOfOneQuotation } from './quoted.ts';
import { mayBothHold } from './rounding.ts';
import { areNearStretches, areOneStretch, isStretchAlone, mayReachBack } from './stretches.ts';
import { areOfOneOrigin } from './told-from.ts';

/** A left and a right mention that are taken together. */
export interface Pair {
  readonly left: Mention;
  readonly right: Mention;
  readonly kind: Exclude<FigureKind, 'only here'>;
  readonly isApart: boolean;
  readonly isApproximate: boolean;
  /** How well the two go together. */
  readonly worth: number;
}

/** Exact values go before rounded ones, and these before all that only the words around tell. */
const WORTH = { exact: 100, rounded: 50, sure: 20, unit: 3 } as const;

/** Words in common around two figures that differ, before they are said to conflict. */
const SAME_MATTER = 2;
/** And one of them stands no further than this many words from both. */
const BESIDE = 2;

/** Whether one number is a lower bound where the other is an upper one: "almost 300", "more than 300". */
function areOpposed({ hedge: left }: Mention, { hedge: right }: Mention): boolean {
  return (left === 'above' && right === 'below') || (left === 'below' && right === 'above');
}

/** Whether a mention tells in one word how often something is: "twice" is no two of a thing. */
function tellsHowOften(reading: Reading, side: Side, { passage, first }: Mention): boolean {
  const word = reading[side].passages[passage]?.tokens[first]?.folded ?? '';
  return howOften(word, reading.left.lang) !== undefined;
}

/** What a link makes of two mentions; `null` where they need not be about the same thing. */
function judge(
  reading: Reading,
  all: Record<Side, readonly Mention[]>,
  { left, right, near }: Pick<Pair, 'left' | 'right'> & { readonly near: number },
): Pair | null {
  // Twelve dead and twelve hurt are no one figure.
  if (matterOf(reading, all, left, right) === 'other') return null;
  const worth = near + (sharesUnit(left, right) ? WORTH.unit : 0);
  const pair = { left, right, isApart: false, isApproximate: false, kind: 'agree' as const };
  if (isStretchAlone(reading.left.lang, left, right)) return null;
  if (
    !sharesUnit(left, right) &&
    tellsHowOften(reading, 'left', left) !== tellsHowOften(reading, 'right', right)
  ) {
    return null;
  }
  if (near === 0 && isCommonShare(left)) return null;
  const isOther = countsOther(reading, left, right);
  if (isOther && (near === 0 || !mayNameOneCount(reading, left, right))) return null;
  if (agrees(left, right, reading.date) || areOneStretch(left, right, reading.left.lang)) {
    return { ...pair, isApproximate: areOpposed(left, right), worth: worth + WORTH.exact };
  }
  const isRough =
    agreesRoughly(left, right) ||
    areNearStretches(left, right, reading.left.lang) ||
    agreesCountedBack(left, right, reading.today, reading.left.lang) === true ||
    agreesWithOneMore(left, right);
  return isRough ? { ...pair, isApproximate: true, worth: worth + WORTH.rounded } : null;
}

/** Every two mentions that face each other in a link, with the words around them in common. */
function facing(reading: Reading, all: Record<Side, readonly Mention[]>) {
  return correspondences(reading).flatMap((correspondence) => {
    const { link } = correspondence;
    const lefts = all.left.filter(({ passage }) => passage === link.left);
    const rights = all.right.filter(({ passage }) => passage === link.right);
    return lefts.flatMap((left) =>
      rights.map((right) => ({
        left,
        right,
        ...nearness(correspondence, left, right),
        correspondence,
        isLone: [lefts, rights].every(
          (side) => side.filter(({ kind }) => kind === left.kind).length === 1,
        ),
      })),
    );
  });
}

/**
 * Whether two figures that differ are about the same thing: of one sort, in the same unit where both
 * name one, and with words around them that both passages share.
 */
function isConflict(
  { left, right, near, closest, isLone }: ReturnType<typeof facing>[number],
  isOfOneOrigin: boolean,
): boolean {
  if (left.kind !== right.kind || left.kind === 'weekday') return false;
  if (!isOfOneOrigin || areOfTwoCalendars(left, right)) return false;
  if (left.units.length > 0 && right.units.length > 0 && sharesUnit(left, right))
    return closest <= BESIDE;
  if (namesUnit(left) || namesUnit(right)) return false;
  // A year may be that of a name in another clause.
  if (near < SAME_MATTER && left.kind === 'year') return near === 1 && isLone && closest <= BESIDE;
  return near >= SAME_MATTER ? closest <= BESIDE : near === 1 && isLone;
}

/**
 * Whether one quotation has two days in two printings: a weekday that nobody quotes may be the day when a
 * thing was said.
 */
function isQuotedOtherwise(reading: Reading, left: Mention, right: Mention): boolean {
  return (
    left.kind === 'weekday' && right.kind === 'weekday' && areOfOneQuotation(reading, left, right)
  );
}

/** Whether the other article prints one of two numbers elsewhere: nobody differs from what he tells himself. */
function isPrintedByOther(
  reading: Reading,
  all: Record<Side, readonly Mention[]>,
  left: Mention,
  right: Mention,
): boolean {
  const prints = (side: Side, mention: Mention): boolean =>
    isLarge(mention) &&
    !isCommonShare(mention) &&
    all[side].some((other) => isSameApart(reading, mention, other));
  return prints('right', left) || prints('left', right);
}

/** What tells when the thing itself was: a weekday may be that of the report, a year that of one before. */
const WHEN: ReadonlySet<string> = new Set(['date', 'time of day']);

/**
 * Whether each of two days or times is the only one in its passage, and words around them are kin:
 * "the board ‹ended› the trial on 3 June", "it was ‹stopped› June 5".
 */
function areLoneDays({ left, right, isLone, correspondence }: ReturnType<typeof facing>[number]) {
  if (!isLone || left.kind !== right.kind || !WHEN.has(left.kind)) return false;
  if (areOfTwoCalendars(left, right)) return false;
  return hasKinAround(correspondence, left, right);
}

/** What two figures of one link that do not agree make; `null` where they need not be about one thing. */
function difference(
  reading: Reading,
  all: Record<Side, readonly Mention[]>,
  pair: ReturnType<typeof facing>[number],
): Pair | null {
  const { left, right, near, correspondence } = pair;
  if (namesOthers(left, right) || countsOther(reading, left, right)) return null;
  // "Category 3" and "Category 4" are two, of which a text may tell both.
  if (left.isName || right.isName) return null;
  const matter = matterOf(reading, all, left, right);
  const isPart = matter !== 'other' && areOnePart(reading, all, left, right);
  if (matter === 'other' || (matter === 'several' && !isPart)) return null;
  const isEnd = (side: Side, mention: Mention): boolean => {
    const passage = reading[side].passages[mention.passage];
    return passage !== undefined && isEndOfStretch(all[side], mention, passage);
  };
  if (isEnd('left', left) || isEnd('right', right)) return null;
  const isOfOneOrigin = areOfOneOrigin(reading, left, right);
  const isSure =
    isPart ||
    matter === 'one' ||
    isQuotedOtherwise(reading, left, right) ||
    areDaysOfOneThing(reading, all, correspondence, [left, right]) ||
    isConflict(pair, isOfOneOrigin);
  // Who pairs two passages by hand says what the words around their counts need not.
  const isOfOneUnit =
    areAloneInUnit(reading, all, left, right) &&
    (hasKinAround(correspondence, left, right) ||
      (correspondence.link.pinned && mayBeOneCount(left, right)));
  if (!isSure && !isOfOneUnit && !areLoneDays(pair)) return null;
  if (isPrintedByOther(reading, all, left, right)) return null;
  const isLoose =
    !isSure || !isOfOneOrigin || mayBothHold(left, right) || areOfOtherHours(all, left, right);
  const worth = near + (sharesUnit(left, right) ? WORTH.unit : 0) + (isSure ? WORTH.sure : 0);
  const kind = isLoose ? ('differ' as const) : ('conflict' as const);
  return { left, right, kind, isApart: false, isApproximate: false, worth };
}

/** Whether a mention says what it counts; "nine others" does not. */
function namesUnit({ units }: Mention): boolean {
  return units.length > 0 && !/^(?:other|more|weiter|autr|otr)/u.test(units[0] ?? '');
}

/** The same figure in passages that no link ties. */
function elsewhere(
  reading: Reading,
  all: Record<Side, readonly Mention[]>,
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

/** The pairs that stand out from every other of one of their figures and a third of its sort. */
function withoutRivals(candidates: readonly Pair[]): Pair[] {
  const isRival = (one: Pair, other: Pair) =>
    one.worth <= other.worth + CHANCE &&
    ((one.left === other.left && one.right.value !== other.right.value) ||
      (one.right === other.right && one.left.value !== other.left.value));
  return candidates.filter((one) => !candidates.some((other) => isRival(one, other)));
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
  readonly single: Readonly<Record<Side, readonly Mention[]>>;
}

/** "eight years ago" against "2016" where no date settles it: nothing can be said of either. */
function isOpen(left: Mention, right: Mention): boolean {
  if (left.from === 'today') return right.kind === 'year';
  return left.kind === 'year' && right.from === 'today';
}

/**
 * Whether the other article tells, or may tell, a mention that is taken with none of its own: it prints
 * the figure again, the stretch of time in another unit, the year counted back, or a date that may be the
 * weekday.
 */
function toldBesides(
  reading: Reading,
  all: Record<Side, readonly Mention[]>,
  pairs: ReturnType<typeof facing>,
  taken: ReadonlySet<Mention>,
  side: Side,
): (mention: Mention) => boolean {
  const [own, other] = side === 'left' ? [all.left, all.right] : [all.right, all.left];
  const faced = Map.groupBy(pairs, (pair) => pair[side]);
  return (mention) =>
    other.some(
      (one) =>
        isSameApart(reading, mention, one) ||
        mayBeTold(reading, side, mention, one) ||
        mayCountTheSame(reading, mention, one) ||
        areConverted(mention, one) ||
        isYearOf(mention, one) ||
        areOneStretch(mention, one, reading.left.lang) ||
        agreesCountedBack(mention, one, reading.today, reading.left.lang) === true ||
        mayReachBack(mention, one, reading.today, reading.left.lang) ||
        (!taken.has(one) &&
          mayBeOneDay(mention, one, reading.date) &&
          !hasOtherDate(mention, one, own, reading.date) &&
          !hasOtherDate(one, mention, other, reading.date)),
    ) ||
    // An article tells one number more than once, and the other may count it under another noun.
    (mention.kind === 'number' &&
      own.some((one) => one !== mention && taken.has(one) && isSameApart(reading, mention, one))) ||
    (faced.get(mention) ?? []).some(
      (pair) =>
        (countsOther(reading, pair.left, pair.right) &&
          !areTimeAndThings(reading, pair.left, pair.right) &&
          matterOf(reading, all, pair.left, pair.right) !== 'other') ||
        (isLarge(mention) && judge(reading, all, pair)?.isApproximate === false),
    );
}

/**
 * Takes the mentions of two articles together: what agrees inside a link, then what is in conflict
 * there, then what agrees in passages that no link ties, and what differs by the fate of people alone.
 */
export function pairMentions(reading: Reading, all: Record<Side, readonly Mention[]>): Paired {
  const taken = new Set<Mention>();
  const free = (side: Side) => all[side].filter((mention) => !taken.has(mention));
  const pairs = facing(reading, all);
  const agreeing = choose(
    pairs.flatMap((pair) => judge(reading, all, pair) ?? []),
    taken,
  );
  const faced = facing(reading, { left: free('left'), right: free('right') });
  const differing = choose(
    withoutRivals(faced.flatMap((pair) => difference(reading, all, pair) ?? [])),
    taken,
  );
  const apart = choose(elsewhere(reading, all, free('left'), free('right')), taken);
  const differingApart = choose(
    [...differingBehindLink(reading, all), ...differingByFate(reading, all)].map(
      (pair): Pair => ({
        ...pair,
        kind: agreesRoughly(pair.left, pair.right) ? 'agree' : 'differ',
        isApart: true,
        isApproximate: agreesRoughly(pair.left, pair.right),
        worth: 1,
      }),
    ),
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
    pairs: [...agreeing, ...differing, ...apart, ...differingApart],
    single: { left: single('left'), right: single('right') },
  };
}
