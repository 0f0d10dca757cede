import { once } from '../../text/once.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { areRootsNear } from '../wording/near-words/near-words.ts';
import { ageUnits } from './ages.ts';
import { agreesRoughly, sharesUnit } from './agreement.ts';
import { haveKinAround, isCounted } from './apart.ts';
import { namesOthers } from './counted.ts';
import { isCurrency } from './currencies.ts';
import { countsPersons } from './fates.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import { matterOf } from './one-matter.ts';
import type { Mentions } from './pair.ts';
import { areToldAlike, roundsToOther } from './rounding.ts';
import { isTimeUnit } from './units.ts';

/** As a share of the larger, the least that another telling of one number has; */
const NEAR = 0.8;
/** and of one number of people, which reports tell more loosely. */
const NEAR_OF_PEOPLE = 0.7;

/** Smaller numbers are near others by chance; */
const LEAST = 10;
/** and so are smaller sums, which are prices. */
const LEAST_SUM = 1000;

/** More numbers of this size are a table's: nothing tells which of them one goes with, and time would grow with their square. */
const MOST_NEAR = 64;

/** Years by which two ages of one person differ: a birthday lies between. */
const BIRTHDAY = 1;

/** Ages below it are told of children, of whom a report often has several. */
const GROWN = 16;

/** Two numbers that stand for one. */
export interface NearNumbers {
  readonly left: Mention;
  readonly right: Mention;
  /** A link ties their passages. */
  readonly isLinked: boolean;
  /** Both passages tell the same year, of which a stretch of time then is: "in 2007 it had lasted 19 days". */
  readonly isOfOneYear: boolean;
}

const unitOf = ({ units: [unit = ''] }: Mention) => unit;

const isMoney = (mention: Mention) => isCurrency(unitOf(mention));

/** Whether a number is told by itself, and is no share, of which reports have many. */
function isPlain(mention: Mention): boolean {
  const { kind, from, isName } = mention;
  const isWhole = from === null || from === 'difference';
  return kind === 'number' && isWhole && !isName && unitOf(mention) !== '%';
}

function areAgesOfOne(left: Mention, right: Mention, lang: string): boolean {
  const isAge = (mention: Mention) =>
    ageUnits(lang)[0] === unitOf(mention) && Number(mention.value) >= GROWN;
  const apart = Math.abs(Number(left.value) - Number(right.value));
  return isAge(left) && isAge(right) && apart <= BIRTHDAY;
}

/** Whether a number is so small that others are near it by chance. */
function isSmall(mention: Mention): boolean {
  return Number(mention.value) < (isMoney(mention) ? LEAST_SUM : LEAST);
}

/** The smaller of two numbers as a share of the larger. */
function nearness({ value: left }: Mention, { value: right }: Mention): number {
  const [one, other] = [Number(left), Number(right)];
  return Math.min(one, other) / Math.max(one, other);
}

/** How many sums of each currency an article has. */
type Sums = ReadonlyMap<string, number>;

function sumsOf(figures: readonly Mention[]): Sums {
  const counts = new Map<string, number>();
  for (const one of figures.filter(isMoney)) {
    counts.set(unitOf(one), (counts.get(unitOf(one)) ?? 0) + 1);
  }
  return counts;
}

/** The position of the first of some figures, by rising value, that is no less than a number. */
function firstFrom(rising: readonly Mention[], least: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (Number(rising[middle]?.value) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Those of some figures, by rising value, that are near a number by their size; none where they are too many. */
function nearBySize(rising: readonly Mention[], { value }: Mention): readonly Mention[] {
  const own = Number(value);
  const from = firstFrom(rising, own * NEAR_OF_PEOPLE);
  const to = firstFrom(rising, own / NEAR_OF_PEOPLE + Number.EPSILON * own);
  return to - from > MOST_NEAR ? [] : rising.slice(from, to);
}

/** Whether what two numbers count or measure is one, or told by words that newsrooms print for each other: homes, houses. */
function areOfOneUnit(left: Mention, right: Mention, lang: string): boolean {
  const [one, other] = [unitOf(left), unitOf(right)];
  if (one === '' || other === '') return false;
  // "214 invoices", "more than 200 fake invoices"
  return one === other || areRootsNear(one, other, lang) || sharesUnit(left, right);
}

/** So large a count is told twice, and rounded once, of one thing alone; */
const LARGE_COUNT = 1000;
/** and so is a smaller one of the same noun. */
const LARGE_OF_ONE_NOUN = 100;

const isLargeCount = (mention: Mention, least = LARGE_COUNT) =>
  !isMoney(mention) && Number(mention.value) >= least;

const yearsIn = once((mentions: readonly Mention[]) =>
  Map.groupBy(
    mentions.filter(({ kind }) => kind === 'year'),
    ({ passage }) => passage,
  ),
);

/** Whether each of two passages tells one year, the same. */
function areOfOneYear(all: Mentions, left: Mention, right: Mention): boolean {
  const [one, ...more] = yearsIn(all.left).get(left.passage) ?? [];
  const [other, ...others] = yearsIn(all.right).get(right.passage) ?? [];
  return one !== undefined && one.value === other?.value && more.length + others.length === 0;
}

/** Two counts told to so many digits, and so near each other, are hardly of two things. */
const FINE_DIGITS = 3;
const HARDLY_APART = 0.95;

/** Whether two numbers are told to the last digit and all but the same: 1,146 and 1,164 votes. */
function isToldFinely(left: Mention, right: Mention): boolean {
  const isFine = ({ value }: Mention) => value.replace(/0+$/u, '').length >= FINE_DIGITS;
  return isFine(left) && isFine(right) && nearness(left, right) >= HARDLY_APART;
}

/** Whether an article counts in the unit of a number once. */
const isLoneInUnit = onceEach((mention, all: readonly Mention[]): boolean =>
  all.every(
    (one) => one === mention || unitOf(one) !== unitOf(mention) || one.value === mention.value,
  ),
);

/** Whether two numbers that are near each other tell of one thing by the words beside them. */
function areOfOneThing(
  reading: Reading,
  all: Mentions,
  sums: Readonly<Record<Side, Sums>>,
  pair: NearNumbers,
): boolean {
  const { left, right, isLinked } = pair;
  const { lang } = reading.left;
  // Years by the thousand are no stretch that another lasts as long as.
  const isKnown = [left, right].every(
    (one) =>
      isMoney(one) ||
      isCounted(one, lang) ||
      isLargeCount(one) ||
      (isTimeUnit(unitOf(one), lang) && pair.isOfOneYear),
  );
  if (areOfOneUnit(left, right, lang)) {
    if (!isKnown || nearness(left, right) < NEAR) return false;
    if (isLinked || haveKinAround(reading, left, right)) return true;
    if (isLargeCount(left, LARGE_OF_ONE_NOUN) && roundsToOther(left, right)) return true;
    if (isMoney(left) && roundsToOther(left, right)) return true;
    if (
      isToldFinely(left, right) &&
      isLoneInUnit(left, all.left) &&
      isLoneInUnit(right, all.right)
    ) {
      return true;
    }
    const isSole = (side: Side) => sums[side].get(unitOf(pair[side])) === 1;
    return isMoney(left) && isSole('left') && isSole('right');
  }
  const persons = (side: Side) => {
    const passage = reading[side].passages[pair[side].passage];
    return passage !== undefined && countsPersons(pair[side], passage, lang);
  };
  if (persons('left') && persons('right')) {
    return isLinked || (isLargeCount(left) && roundsToOther(left, right));
  }
  // "31,400 spectators", "more than 31,000 people"
  const isOfPeople = persons('left') || persons('right');
  if (isOfPeople && isKnown && nearness(left, right) >= HARDLY_APART) {
    if (isLargeCount(left) && roundsToOther(left, right)) return true;
  }
  if (!isLinked) return false;
  const [one, ...more] = [left, right].filter((mention) => unitOf(mention) !== '');
  if (more.length > 0 || nearness(left, right) < NEAR) return false;
  return one === undefined || isMoney(one) || isCounted(one, lang);
}

/**
 * The numbers that nothing else pairs, each near the other and near no further one: "a package worth £18
 * million", "rejected a £15m package"; "164 against", "169 noes"; "a man of 63", "the 64-year-old". They
 * are about one thing as far as their size and their units tell.
 *
 * @param all figures of both articles
 * @param free those of them that are in no pair yet
 */
export function nearNumbers(reading: Reading, all: Mentions, free: Mentions): NearNumbers[] {
  const { lang } = reading.left;
  const links = new Set(reading.alignment.links.map(({ left, right }) => `${left} ${right}`));
  const rising = (mentions: readonly Mention[]) =>
    mentions
      .filter((one) => isPlain(one) && Number(one.value) >= LEAST)
      .sort((a, b) => Number(a.value) - Number(b.value));
  const [lefts, rights] = [rising(free.left), rising(free.right)];
  const sums = { left: sumsOf(lefts), right: sumsOf(rights) };
  const areNear = (pair: NearNumbers): boolean => {
    const { left, right } = pair;
    if (left.value === right.value || left.from !== right.from) return false;
    // Two differences of nearly one size are of other things as often, unless one rounds the other.
    if (left.from === 'difference' && !agreesRoughly(left, right)) return false;
    if (areAgesOfOne(left, right, lang)) return true;
    if (isSmall(left) || isSmall(right) || nearness(left, right) < NEAR_OF_PEOPLE) return false;
    if (namesOthers(left, right) || !areToldAlike(left, right)) return false;
    const matter = matterOf(reading, all, left, right);
    return matter !== 'other' && matter !== 'several' && areOfOneThing(reading, all, sums, pair);
  };
  const found = lefts.flatMap((left) =>
    nearBySize(rights, left)
      .filter((right) => nearBySize(lefts, right).length > 0)
      .map((right) => {
        const isLinked = links.has(`${left.passage} ${right.passage}`);
        return { left, right, isLinked, isOfOneYear: isLinked && areOfOneYear(all, left, right) };
      })
      .filter(areNear),
  );
  // "£41.3m" is the £41m of the other article, and not the £46.9m of a year before.
  const rounded = onceOnly(found.filter(({ left, right }) => roundsToOther(left, right)));
  const taken = new Set(rounded.flatMap(({ left, right }) => [left, right]));
  const others = found.filter(({ left, right }) => !taken.has(left) && !taken.has(right));
  return [...rounded, ...onceOnly(others)];
}

/** The pairs of which neither number is in another. */
function onceOnly(pairs: readonly NearNumbers[]): NearNumbers[] {
  const times = Map.groupBy(
    pairs.flatMap(({ left, right }) => [left, right]),
    (mention) => mention,
  );
  const isOnce = (mention: Mention) => times.get(mention)?.length === 1;
  return pairs.filter(({ left, right }) => isOnce(left) && isOnce(right));
}
