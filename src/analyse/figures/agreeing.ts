import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import { agrees, agreesCountedBack, agreesRoughly, areOneTime, sharesUnit } from './agreement.ts';
import { isCommonShare } from './apart.ts';
import { hasKinAround } from './context.ts';
import { countsOther, mayNameOneCount } from './counted.ts';
import { howOften } from './joined-numbers.ts';
import type { Mention } from './mention.ts';
import { matterOf } from './one-matter.ts';
import { type Facing, type Mentions, type Pair, WORTH } from './pair.ts';
import { areNearStretches, areOneStretch, isStretchAlone } from './stretches.ts';

/** Whether one number is a lower bound where the other is an upper one: "almost 300", "more than 300". */
function areOpposed({ hedge: left }: Mention, { hedge: right }: Mention): boolean {
  return (left === 'above' && right === 'below') || (left === 'below' && right === 'above');
}

/** Whether a mention tells in one word how often something is: "twice" is no two of a thing. */
function tellsHowOften(reading: Reading, side: Side, { passage, first }: Mention): boolean {
  const word = reading[side].passages[passage]?.tokens[first]?.folded ?? '';
  return howOften(word, reading.left.lang) !== undefined;
}

/**
 * "another 62" beside one told already against "63": whether one is told from others and is less by one than the other. Where
 * several are told before it ("two died, another nine were hurt"), it is not one that they have more.
 */
function agreesWithOneMore(all: Mentions, left: Mention, right: Mention): boolean {
  const [more, whole, own] =
    left.from === 'others' ? [left, right, all.left] : [right, left, all.right];
  if (more.from !== 'others' || whole.from !== null) return false;
  const isAfterSeveral = own.some(
    ({ passage, last, kind, value }) =>
      passage === more.passage && last < more.first && kind === 'number' && Number(value) > 1,
  );
  return !isAfterSeveral && Number(more.value) + 1 === Number(whole.value);
}

/** How two mentions that face each other agree; `null` where they do not, or need not be about the same thing. */
export function agreementOf(
  reading: Reading,
  all: Mentions,
  { left, right, near, correspondence }: Facing,
): Pair | null {
  const { lang } = reading.left;
  const isSame = agrees(left, right, reading.date) || areOneStretch(left, right, lang);
  const isRough =
    agreesRoughly(left, right) ||
    areNearStretches(left, right, lang) ||
    agreesCountedBack(left, right, reading.today, lang) === true ||
    agreesWithOneMore(all, left, right) ||
    (near > 0 && areOneTime(left, right, lang));
  // Most figures of a passage do not agree by their values, which are compared sooner than the rest.
  if (!isSame && !isRough) return null;
  // Twelve dead and twelve hurt are no one figure.
  if (matterOf(reading, all, left, right) === 'other') return null;
  const worth = near + (sharesUnit(left, right) ? WORTH.unit : 0);
  const pair = { left, right, isApart: false, isApproximate: false, kind: 'agree' as const };
  if (isStretchAlone(lang, left, right)) return null;
  if (
    !sharesUnit(left, right) &&
    tellsHowOften(reading, 'left', left) !== tellsHowOften(reading, 'right', right)
  ) {
    return null;
  }
  if (near === 0 && isCommonShare(left) && !hasKinAround(correspondence, left, right)) return null;
  const isOther = countsOther(reading, left, right);
  if (isOther && (near === 0 || !mayNameOneCount(reading, left, right))) return null;
  return isSame
    ? { ...pair, isApproximate: areOpposed(left, right), worth: worth + WORTH.exact }
    : { ...pair, isApproximate: true, worth: worth + WORTH.rounded };
}
