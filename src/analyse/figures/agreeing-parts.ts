import { onceByLanguage } from '../../text/once.ts';
import type { Side } from '../evidence.ts';
import { type Correspondence, correspondences } from '../reading/correspondence.ts';
import type { Reading, ReadPassage } from '../reading/read.ts';
import { agreesRoughly } from './agreement.ts';
import { hasKinAround, nearness } from './context.ts';
import { sharesInWords } from './fractions.ts';
import { hedgeBefore } from './hedges.ts';
import type { Mention } from './mention.ts';
import { type Mentions, type Pair, WORTH } from './pair.ts';

/** Points of a hundred that a part in words leaves out: one in eight are 12 or 13 per cent. */
const ROUNDED_BY = 1;

/** The parts in words of each passage as figures. */
const partsOf = onceByLanguage((passage: ReadPassage, lang: string): readonly Mention[] =>
  sharesInWords(passage, lang).flatMap(({ first, last, share }): Mention[] => {
    const { tokens, index } = passage;
    const [from, to] = [tokens[first], tokens[last]];
    if (!from || !to) return [];
    const place = { passage: index, start: from.start, end: to.end, first, last };
    const told = { kind: 'number', value: String(Math.round(share)), units: ['%'] } as const;
    const rest = { counted: null, part: null, from: null, isName: false } as const;
    return [{ ...place, ...told, ...rest, hedge: hedgeBefore(tokens, first, lang) ?? 'about' }];
  }),
);

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The shares of one side of a link that the other side tells as parts in words: "60%", "three-fifths". */
function inLink(
  reading: Reading,
  free: Mentions,
  correspondence: Correspondence,
  side: Side,
): Pair[] {
  const { lang, passages } = reading[other(side)];
  const told = passages[correspondence.link[other(side)]];
  const shares = free[side].filter(
    ({ passage, kind, units }) =>
      passage === correspondence.link[side] && kind === 'number' && units[0] === '%',
  );
  if (shares.length === 0 || told === undefined || told.furniture) return [];
  return partsOf(told, lang).flatMap((part) =>
    shares.flatMap((share): Pair[] => {
      const [left, right] = side === 'left' ? [share, part] : [part, share];
      const isSame = left.value === right.value;
      const isNear = Math.abs(Number(left.value) - Number(right.value)) <= ROUNDED_BY;
      if (!isNear && !agreesRoughly(left, right)) return [];
      const { near } = nearness(correspondence, left, right);
      if (near === 0 && !hasKinAround(correspondence, left, right)) return [];
      const worth = near + (isSame ? WORTH.exact : WORTH.rounded);
      return [{ left, right, kind: 'agree', isApart: false, isApproximate: !isSame, worth }];
    }),
  );
}

/**
 * The shares that a linked passage tells as parts in words. Elsewhere such words are read as no figure, for they are
 * said loosely.
 *
 * @param free the figures of both that are in no pair yet
 */
export function agreeingParts(reading: Reading, free: Mentions): Pair[] {
  return correspondences(reading).flatMap((correspondence) =>
    (['left', 'right'] as const).flatMap((side) => inLink(reading, free, correspondence, side)),
  );
}
