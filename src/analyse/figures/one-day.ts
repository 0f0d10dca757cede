import type { Side } from '../evidence.ts';
import type { Correspondence } from '../reading/correspondence.ts';
import type { Reading } from '../reading/read.ts';
import { citations } from '../speech/speakers.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './pair.ts';

/** So near a weekday, in tokens, stand the words that say of what it is the day. */
const REACH = 5;

/** So near it, a verb that cites may tell when a thing was said. */
const SAID = 4;

/** As many words about both say that two weekdays are of one thing. */
const ENOUGH = 2;

/** "Day", which Arabic writes before the name of one. */
const DAY = /^يوم$/u;

/** Whether a day may be that on which something was said: a verb that cites stands near. */
function mayBeOfSpeech(reading: Reading, side: Side, { passage, first, last }: Mention): boolean {
  const { tokens } = reading[side].passages[passage] ?? { tokens: [] };
  const [from, to] = [tokens[Math.max(0, first - SAID)], tokens[last + SAID] ?? tokens.at(-1)];
  return citations(reading[side]).some(
    (one) =>
      one.passage === passage &&
      one.verb.end > (from?.start ?? 0) &&
      one.verb.start < (to?.end ?? 0),
  );
}

/**
 * Whether two weekdays are told of one thing: each is the only day of its passage, two words that say
 * something stand near both, and no verb that cites does.
 */
export function areDaysOfOneThing(
  reading: Reading,
  all: Mentions,
  { left, right, kept, moved }: Correspondence,
  [one, other]: readonly [Mention, Mention],
): boolean {
  if (one.kind !== 'weekday' || other.kind !== 'weekday') return false;
  const isAlone = (side: Side, mention: Mention) =>
    all[side].every(
      ({ passage, kind }, at) =>
        all[side][at] === mention ||
        passage !== mention.passage ||
        (kind !== 'weekday' && kind !== 'date'),
    );
  if (!isAlone('left', one) || !isAlone('right', other)) return false;
  if (mayBeOfSpeech(reading, 'left', one) || mayBeOfSpeech(reading, 'right', other)) return false;
  const isNear = (token = -1, { first, last }: Mention) =>
    token >= first - REACH && token <= last + REACH;
  const near = [...kept, ...moved].filter(([i, j]) => {
    const [a, b] = [left[i], right[j]];
    if (!a || !b || a.isFunction || DAY.test(a.folded)) return false;
    return isNear(a.token, one) && isNear(b.token, other);
  });
  return near.length >= ENOUGH;
}
