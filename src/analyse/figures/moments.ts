import { sameTime } from '../../text/clock.ts';
import { once } from '../../text/once.ts';
import type { ReadPassage } from '../reading/read.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import type { Mentions } from './pair.ts';

/** Between the ends of a stretch stand no more tokens: "from 8 a.m. until shortly before noon". */
const BETWEEN_ENDS = 4;

/** Midnight and noon, which end a stretch as hours do and are read as no figure. */
const TWELVE =
  /^(?:midnight|noon|midday|mitternacht|mittag|minuit|midi|medianoche|mediodia|meia-noite|meio-dia|mezzanotte|mezzogiorno)$/u;

const timesOfDay = once((mentions: readonly Mention[]) =>
  Map.groupBy(
    mentions.filter(({ kind }) => kind === 'time of day'),
    ({ passage }) => passage,
  ),
);

function timesBeside(mentions: readonly Mention[], { passage }: Mention): readonly Mention[] {
  return timesOfDay(mentions).get(passage) ?? [];
}

/** Whether a time of day is one end of a stretch, which begins or ends at no hour of another: "from midnight to 6". */
export const isEndOfStretch = onceEach(
  (mention, mentions: readonly Mention[], { tokens }: ReadPassage): boolean => {
    if (mention.kind !== 'time of day') return false;
    const [from, to] = [mention.first - BETWEEN_ENDS, mention.last + BETWEEN_ENDS + 1];
    if (tokens.slice(Math.max(0, from), to).some(({ folded }) => TWELVE.test(folded))) return true;
    return timesBeside(mentions, mention).some(
      (other) =>
        other !== mention &&
        Math.max(other.first - mention.last, mention.first - other.last) <= BETWEEN_ENDS,
    );
  },
);

/** Whether the times of day in a left passage and in a right one are others. */
const hasOtherHours = onceEach(
  (left, lefts: readonly Mention[], rights: readonly Mention[], right: number): boolean => {
    const valuesIn = (mentions: readonly Mention[], passage: number) => [
      ...new Set((timesOfDay(mentions).get(passage) ?? []).map(({ value }) => value)),
    ];
    const [ones, others] = [valuesIn(lefts, left.passage), valuesIn(rights, right)];
    if (ones.length === 0 || others.length === 0) return false;
    const isIn = (times: readonly string[]) => (one: string) =>
      times.some((other) => sameTime(one, other));
    return !ones.every(isIn(others)) && !others.every(isIn(ones));
  },
);

/** Whether two numbers stand beside times of day that the other passage has not: 30 ferries by 7 and 52 by 9. */
export function areOfOtherHours({ left, right }: Mentions, a: Mention, b: Mention): boolean {
  return a.kind === 'number' && hasOtherHours(a, left, right, b.passage);
}
