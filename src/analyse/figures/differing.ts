import { once } from '../../text/once.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { areOfTwoCalendars, sharesUnit } from './agreement.ts';
import { isCommonShare, isCounted, isSameApart } from './apart.ts';
import { hasKinAround } from './context.ts';
import { countsOther, isLarge, namesOthers } from './counted.ts';
import { areOneSentence } from './custody.ts';
import { countsPersons } from './fates.ts';
import type { Mention } from './mention.ts';
import { areOfOtherHours, isEndOfStretch } from './moments.ts';
import { onceEach } from './once-each.ts';
import { areDaysOfOneThing } from './one-day.ts';
import { areAloneInUnit, matterOf, mayBeOneCount } from './one-matter.ts';
import { areOfOppositeActs } from './opposite-acts.ts';
import { type Facing, type Mentions, type Pair, WORTH } from './pair.ts';
import { areOnePart } from './parts.ts';
import { areOfOtherPeriods } from './periods.ts';
import { areOfOneQuotation } from './quoted.ts';
import { mayBothHold } from './rounding.ts';
import { tellsSince } from './since-years.ts';
import { areOfOneOrigin } from './told-from.ts';
import { isTimeUnit } from './units.ts';
import { isWhole } from './wholes.ts';

/** Words in common around two figures that differ, before they are said to conflict. */
const SAME_MATTER = 2;
/** And one of them stands no further than this many words from both. */
const BESIDE = 2;

/**
 * Whether two figures that differ are about the same thing: of one sort, in the same unit where both
 * name one, and with words around them that both passages share.
 */
function isConflict(
  { left, right, near, closest, isLone, correspondence: { lang } }: Facing,
  isOfOneOrigin: boolean,
): boolean {
  if (left.kind !== right.kind || left.kind === 'weekday') return false;
  if (!isOfOneOrigin || areOfTwoCalendars(left, right)) return false;
  if (left.units.length > 0 && right.units.length > 0 && sharesUnit(left, right)) {
    // "With 20 minutes left" and "with six minutes remaining" are two moments of one match.
    const isStretch = isTimeUnit(left.units[0] ?? '', lang);
    return closest <= BESIDE && !(isStretch && near < SAME_MATTER);
  }
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
function isPrintedByOther(reading: Reading, all: Mentions, left: Mention, right: Mention): boolean {
  return isPrinted(left, reading, all.right) || isPrinted(right, reading, all.left);
}

/** Whether a large number is told among the figures of the other article. */
const isPrinted = onceEach(
  (mention, reading: Reading, others: readonly Mention[]): boolean =>
    isLarge(mention) &&
    !isCommonShare(mention) &&
    others.some((other) => isSameApart(reading, mention, other)),
);

/** What tells when the thing itself was: a weekday may be that of the report, a year that of one before. */
const WHEN: ReadonlySet<string> = new Set(['date', 'time of day']);

/** Whether two mentions name one weekday, and then two parts of it where they do not agree. */
function areOfOneWeekday(left: Mention, right: Mention): boolean {
  return left.kind === 'weekday' && right.kind === 'weekday' && left.value === right.value;
}

/**
 * Whether each of two days or times is the only one in its passage, and words around them are kin:
 * "the board ‹ended› the trial on 3 June", "it was ‹stopped› June 5"; or two parts of one weekday.
 */
function areLoneDays({ left, right, isLone, correspondence }: Facing) {
  if (!isLone || left.kind !== right.kind) return false;
  if (!WHEN.has(left.kind) && !areOfOneWeekday(left, right)) return false;
  if (areOfTwoCalendars(left, right)) return false;
  return hasKinAround(correspondence, left, right);
}

/** What the figures of an article come to in each passage. */
const valuesIn = once((all: readonly Mention[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const values = new Map<number, Set<number>>();
  for (const { passage, value } of all) {
    const known = values.get(passage);
    if (known === undefined) values.set(passage, new Set([Number(value)]));
    else known.add(Number(value));
  }
  return values;
});

/**
 * Whether two numbers are what both make up together: 62 of 80 sailings that are cancelled, and 18 of 80 that take
 * place. Both passages print the whole.
 */
function areComplements(all: Mentions, left: Mention, right: Mention): boolean {
  if (left.kind !== 'number' || right.kind !== 'number') return false;
  const whole = Number(left.value) + Number(right.value);
  const prints = (side: Side, { passage }: Mention) =>
    valuesIn(all[side]).get(passage)?.has(whole) === true;
  return prints('left', left) && prints('right', right);
}

/** Whether one of two numbers is the whole of a part before it, and the other is none. */
function isOneWhole(reading: Reading, all: Mentions, left: Mention, right: Mention): boolean {
  const whole = (side: Side, mention: Mention) => {
    const { lang, passages } = reading[side];
    return isWhole(mention, all[side], passages[mention.passage]?.tokens ?? [], lang);
  };
  return whole('left', left) !== whole('right', right);
}

/** Whether a number counts one noun of many: people, whoever they are, are counted of everything. */
function countsThings({ left: { lang, passages } }: Reading, left: Mention): boolean {
  const passage = passages[left.passage];
  return passage !== undefined && isCounted(left, lang) && !countsPersons(left, passage, lang);
}

/** A link of this confidence is hardly of two passages that tell of other things. */
const SURE = 0.95;

/** What two figures that face each other and do not agree make; `null` where they need not be about one thing. */
export function differenceOf(reading: Reading, all: Mentions, pair: Facing): Pair | null {
  const { left, right, near, isLone, correspondence } = pair;
  if (namesOthers(left, right) || countsOther(reading, left, right)) return null;
  // "Category 3" and "Category 4" are two, of which a text may tell both.
  if (left.isName || right.isName) return null;
  const isWhen = left.kind === 'time of day' && right.kind === 'time of day';
  if (isWhen && areOfOppositeActs(correspondence, left, right)) return null;
  if (isOneWhole(reading, all, left, right)) return null;
  if (areComplements(all, left, right) || areOfOtherPeriods(reading, left, right)) return null;
  const matter = matterOf(reading, all, left, right);
  const isPart = matter !== 'other' && areOnePart(reading, all, left, right);
  if (matter === 'other' || (matter === 'several' && !isPart)) return null;
  const isEnd = (side: Side, mention: Mention): boolean => {
    const passage = reading[side].passages[mention.passage];
    return passage !== undefined && isEndOfStretch(mention, all[side], passage);
  };
  if (isEnd('left', left) || isEnd('right', right)) return null;
  const isOfOneOrigin = areOfOneOrigin(reading, left, right);
  const since = [tellsSince(reading, 'left', left), tellsSince(reading, 'right', right)];
  // "The strongest since 1990", "the highest since the storm of 1987"
  const areBothSince = isLone && since.every(Boolean);
  const isSure =
    isPart ||
    matter === 'one' ||
    areOneSentence(reading, all, left, right) ||
    isQuotedOtherwise(reading, left, right) ||
    areDaysOfOneThing(reading, all, correspondence, [left, right]) ||
    isConflict(pair, isOfOneOrigin);
  // Who pairs two passages by hand says what the words around their counts need not, and so does a link that is sure.
  const { pinned, confidence } = correspondence.link;
  const isSureLink = pinned || (confidence >= SURE && countsThings(reading, left));
  const isOfOneUnit =
    areAloneInUnit(reading, all, left, right) &&
    (hasKinAround(correspondence, left, right) || (isSureLink && mayBeOneCount(left, right)));
  if (!isSure && !isOfOneUnit && !areBothSince && !areLoneDays(pair)) return null;
  if (isPrintedByOther(reading, all, left, right)) return null;
  const isLoose =
    !isSure ||
    // Evening and night, or morning and noon, run into each other.
    areOfOneWeekday(left, right) ||
    // "In 2022", "since 2021"
    since[0] !== since[1] ||
    !isOfOneOrigin ||
    mayBothHold(left, right) ||
    areOfOtherHours(all, left, right);
  const worth = near + (sharesUnit(left, right) ? WORTH.unit : 0) + (isSure ? WORTH.sure : 0);
  const kind = isLoose ? ('differ' as const) : ('conflict' as const);
  return { left, right, kind, isApart: false, isApproximate: false, worth };
}

/** Whether a mention says what it counts; "nine others" does not. */
function namesUnit({ units }: Mention): boolean {
  return units.length > 0 && !/^(?:other|more|weiter|autr|otr)/u.test(units[0] ?? '');
}
