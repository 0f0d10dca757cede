import type { Evidence, Side } from '../evidence.ts';
import type { MentionKind } from './mention.ts';

/**
 * What two articles make of a figure or date. Two that `differ` may both hold ("at least 13" and 15),
 * or are about one thing only as far as one unit in linked passages tells.
 */
export type FigureKind = 'agree' | 'conflict' | 'differ' | 'only here';

/** A figure or date in one or both articles. Its places hold the figure and the unit beside it. */
export interface Figure extends Evidence {
  readonly kind: FigureKind;
  /** The article that alone has it; `null` where both do. */
  readonly side: Side | null;
  readonly sort: MentionKind;
  /** Both have it, but in passages that no link ties. */
  readonly isApart: boolean;
  /** They agree only within the words that qualify them: "1.8 kilometres" and "almost two". */
  readonly isApproximate: boolean;
}
