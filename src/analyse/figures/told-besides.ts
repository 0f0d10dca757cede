import { once } from '../../text/once.ts';
import type { Side } from '../evidence.ts';
import { isFunctionWord } from '../reading/function-words.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { agreementOf } from './agreeing.ts';
import { agreesCountedBack, agreesRoughly, hasOtherDate, mayBeOneDay } from './agreement.ts';
import { isCounted, isSameApart, isYearOf, mayBeTold, mayCountTheSame } from './apart.ts';
import { areTimeAndThings, countsOther, isLarge } from './counted.ts';
import { areConverted } from './measures.ts';
import type { Mention } from './mention.ts';
import { matterOf } from './one-matter.ts';
import { ordinal } from './ordinals.ts';
import type { Facing, Mentions } from './pair.ts';
import { roundsToOther } from './rounding.ts';
import { areOneStretch, mayReachBack } from './stretches.ts';

/** Whether two figures that face each other are large counts of things or people. */
function areCounts({ left: { lang } }: Reading, { left, right }: Facing): boolean {
  return [left, right].every(
    (one) => one.kind === 'number' && isLarge(one) && isCounted(one, lang),
  );
}

/** The ranks that an article prints of no noun: "stay 14th". */
const bareRanks = once(({ passages, lang }: ReadArticle): ReadonlySet<number> => {
  const ranks = passages
    .filter(({ furniture }) => !furniture)
    .flatMap(({ tokens }) =>
      tokens.flatMap(({ folded }, at) => {
        const next = tokens[at + 1];
        const isBare = next?.kind !== 'word' || isFunctionWord(next.folded, lang);
        return (isBare ? ordinal(folded, lang) : undefined) ?? [];
      }),
    );
  return new Set(ranks);
});

/**
 * Whether the other article tells, or may tell, a mention that is taken with none of its own: it prints
 * the figure again, the stretch of time in another unit, the year counted back, or a date that may be the
 * weekday.
 */
export function toldBesides(
  reading: Reading,
  all: Mentions,
  pairs: readonly Facing[],
  taken: ReadonlySet<Mention>,
  side: Side,
): (mention: Mention) => boolean {
  const [own, other] = side === 'left' ? [all.left, all.right] : [all.right, all.left];
  const faced = Map.groupBy(pairs, (pair) => pair[side]);
  const ranks = bareRanks(reading[side === 'left' ? 'right' : 'left']);
  return (mention) =>
    other.some(
      (one) =>
        isSameApart(reading, mention, one) ||
        mayBeTold(reading, side, mention, one) ||
        mayCountTheSame(reading, mention, one) ||
        areConverted(mention, one) ||
        // "at about 9.15", "shortly after nine"
        (mention.kind === 'time of day' && agreesRoughly(mention, one)) ||
        isYearOf(mention, one) ||
        areOneStretch(mention, one, reading.left.lang) ||
        agreesCountedBack(mention, one, reading.today, reading.left.lang) === true ||
        mayReachBack(mention, one, reading.today, reading.left.lang) ||
        (!taken.has(one) &&
          mayBeOneDay(mention, one, reading.date) &&
          !hasOtherDate(mention, one, own, reading.date) &&
          !hasOtherDate(one, mention, other, reading.date)),
    ) ||
    (mention.kind === 'ordinal' && ranks.has(Number(mention.value))) ||
    // An article tells one number more than once, and the other may count it under another noun.
    (mention.kind === 'number' &&
      own.some((one) => one !== mention && taken.has(one) && isSameApart(reading, mention, one))) ||
    (faced.get(mention) ?? []).some(
      (pair) =>
        (countsOther(reading, pair.left, pair.right) &&
          !areTimeAndThings(reading, pair.left, pair.right) &&
          matterOf(reading, all, pair.left, pair.right) !== 'other') ||
        (isLarge(mention) && agreementOf(reading, all, pair)?.isApproximate === false) ||
        // "812 salariés", "plus de 800 emplois"
        (areCounts(reading, pair) && roundsToOther(pair.left, pair.right)),
    );
}
