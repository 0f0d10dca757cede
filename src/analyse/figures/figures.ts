import { byPlace, type Side } from '../evidence.ts';
import { type Ledger, ledger } from '../ledger.ts';
import { evidence, type Reading } from '../reading/read.ts';
import type { Figure, FigureKind } from './figure.ts';
import type { Mention } from './mention.ts';
import { mentions } from './mentions.ts';
import { pairMentions } from './pairing.ts';

function single(reading: Reading, side: Side, mention: Mention): Figure {
  const [left, right] = side === 'left' ? [[mention], []] : [[], [mention]];
  return {
    ...evidence(reading, left, right),
    kind: 'only here',
    side,
    sort: mention.kind,
    isApart: false,
    isApproximate: false,
  };
}

const RANK: Readonly<Record<FigureKind, number>> = { conflict: 0, agree: 1, 'only here': 2 };

/**
 * The figures and dates of both articles: in conflict, agreeing, or in one alone. Two agree or
 * conflict inside a link only; the same figure for the same unit in passages that no link ties agrees
 * apart. Figures of furniture are passed over.
 *
 * @returns conflicts first, then what agrees, then each article's own, in reading order
 */
export function figures(reading: Reading): Ledger<Figure> {
  const all = { left: mentions(reading.left), right: mentions(reading.right) };
  const paired = pairMentions(reading, all);
  const both = paired.pairs.map(
    ({ left, right, kind, isApart, isApproximate }): Figure => ({
      ...evidence(reading, [left], [right]),
      kind,
      side: null,
      sort: left.kind,
      isApart,
      isApproximate,
    }),
  );
  const own = (['left', 'right'] as const).flatMap((side) =>
    paired.single[side].map((mention) => single(reading, side, mention)),
  );
  const rank = ({ kind, side }: Figure) => RANK[kind] + (side === 'right' ? 1 : 0);
  const first = ({ left, right }: Figure) =>
    left[0] ?? right[0] ?? { passage: 0, start: 0, end: 0 };
  return ledger([...both, ...own].sort((a, b) => rank(a) - rank(b) || byPlace(first(a), first(b))));
}
