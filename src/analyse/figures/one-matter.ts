import { primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { areRootsNear } from '../wording/near-words/near-words.ts';
import { sharesUnit } from './agreement.ts';
import type { Fate } from './fate-words.ts';
import { countsFated, fateOf, fateOfWhole, tellsGrave } from './fates.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import type { Mentions } from './pair.ts';
import { isPart } from './parts.ts';
import { roundsToOther } from './rounding.ts';
import { isTimeUnit } from './units.ts';

/** Whether a mention's passage has no other number, of another value, that a rule takes for its like. */
function isAlone(
  mentions: readonly Mention[],
  mention: Mention,
  isLike: (other: Mention) => boolean,
): boolean {
  return mentions.every(
    (other) =>
      other.passage !== mention.passage ||
      other.kind !== 'number' ||
      other.value === mention.value ||
      !isLike(other),
  );
}

/** English words before a number of places or things in which people were: "rescued ‹from› two cabins". */
const WHERE = /^(?:aboard|at|from|in|inside|into|on)$/u;

/** Whether a number tells where those were of whom something is said. */
function tellsWhere(reading: Reading, side: Side, { passage, first }: Mention): boolean {
  const { lang, passages } = reading[side];
  const before = passages[passage]?.tokens[first - 1]?.folded ?? '';
  return primaryLanguage(lang) === 'en' && WHERE.test(before);
}

/** Whether no other number of its passage tells of people of the fate of a number's. */
const isAloneInFate = onceEach(
  (mention, reading: Reading, side: Side, all: readonly Mention[]): boolean => {
    const { lang } = reading.left;
    const passage = reading[side].passages[mention.passage];
    if (passage === undefined) return true;
    const fate = fateOf(mention, passage, lang);
    // "Seven people, among them two children, have died": the two are of the seven.
    const isOfThem = isPart(mention, reading, side);
    return isAlone(
      all,
      mention,
      (other) =>
        fateOf(other, passage, lang) === fate &&
        (isOfThem || !isPart(other, reading, side)) &&
        !tellsWhere(reading, side, other),
    );
  },
);

/** Whether no other number of its passage counts or measures in the first unit of a number. */
const isAloneInFirstUnit = onceEach((mention, all: readonly Mention[]): boolean => {
  const [unit = ''] = mention.units;
  return isAlone(all, mention, ({ units }) => units.includes(unit));
});

/**
 * What two numbers count, by the fates of people: `one` fate, each number alone with it in its passage;
 * several numbers of one fate, of which nothing tells which go together; `other` fates; `unknown` where
 * the words do not tell.
 */
export type Matter = 'one' | 'several' | 'other' | 'unknown';

/** Whether two numbers count people of one fate: the dead and the dead, and never the dead and the hurt. */
export function matterOf(reading: Reading, all: Mentions, left: Mention, right: Mention): Matter {
  const { lang } = reading.left;
  const grave = (side: Side, mention: Mention): boolean => {
    const read = reading[side].passages[mention.passage];
    return read !== undefined && tellsGrave(mention, all[side], read, lang);
  };
  const fate = (side: Side, mention: Mention): Fate | null => {
    const passage = reading[side].passages[mention.passage];
    return passage === undefined ? null : fateOf(mention, passage, lang);
  };
  const fates = { left: fate('left', left), right: fate('right', right) };
  const whole = (side: Side, mention: Mention): Fate | null => {
    const passage = reading[side].passages[mention.passage];
    return fates[side] ?? (passage ? fateOfWhole(mention, passage, lang) : null);
  };
  if (fates.left === null || fates.right === null) {
    const [one, other] = [whole('left', left), whole('right', right)];
    return one !== null && other !== null && one !== other ? 'other' : 'unknown';
  }
  if (fates.left !== fates.right) return 'other';
  if (left.from === 'today' || right.from === 'today') return 'unknown';
  const told = fates.left;
  const persons = (side: Side, mention: Mention): boolean => {
    const passage = reading[side].passages[mention.passage];
    return passage !== undefined && countsFated(mention, told, passage, lang);
  };
  const areAlike = sharesUnit(left, right) || (persons('left', left) && persons('right', right));
  if (!areAlike) return 'unknown';
  // The seriously hurt are some of the hurt.
  if (fates.left === 'hurt' && grave('left', left) !== grave('right', right)) return 'several';
  const alone = (side: Side, mention: Mention) => isAloneInFate(mention, reading, side, all[side]);
  return alone('left', left) && alone('right', right) ? 'one' : 'several';
}

/**
 * Whether two numbers count or measure in one unit, or in two that newsrooms print for each other ("seven towns", "eight
 * cities"), and each is the only one of either in its passage. A stretch of time says too little of what lasts so long.
 */
export function areAloneInUnit(
  { left: { lang } }: Reading,
  all: Mentions,
  left: Mention,
  right: Mention,
): boolean {
  if (left.kind !== 'number' || right.kind !== 'number') return false;
  const [[unit], [other]] = [left.units, right.units];
  if (unit === undefined || other === undefined || isTimeUnit(unit, lang)) return false;
  // What rounds the other agrees with it.
  if (unit !== other && (!areRootsNear(unit, other, lang) || roundsToOther(left, right)))
    return false;
  if (left.from !== null || right.from !== null) return false;
  const isAloneIn = (mention: Mention, own: readonly Mention[], one: string) =>
    isAlone(own, mention, ({ units }) => units.includes(one));
  if (unit !== other && !(isAloneIn(left, all.left, other) && isAloneIn(right, all.right, unit))) {
    return false;
  }
  return isAloneInFirstUnit(left, all.left) && isAloneInFirstUnit(right, all.right);
}

/** As a share of the larger, the least that another telling of one count has. */
const ONE_COUNT = 0.5;

/** Whether two numbers in passages that an editor pairs may tell one count by their size: 26 cars and 31 cars, no sums of money. */
export function mayBeOneCount(
  { units: [unit = ''], value: one }: Mention,
  { value: other }: Mention,
): boolean {
  const [a, b] = [Number(one), Number(other)];
  return !/\p{Sc}/u.test(unit) && Math.min(a, b) >= ONE_COUNT * Math.max(a, b);
}
