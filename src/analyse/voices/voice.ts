import type { Range } from '../../text/range.ts';
import type { Evidence, Place, Side } from '../evidence.ts';

/** One time that an article cites a voice. */
export interface Cited {
  /** Passage of the verb. */
  readonly passage: number;
  /** The verb or phrase that cites, in that passage. */
  readonly verb: Range;
  /** Who is cited, where the article names them. */
  readonly speaker: Place;
}

/**
 * A person or body that is quoted or cited. The evidence's places are the words that name them, its links
 * and rows those in which they are cited.
 */
export interface Voice extends Evidence {
  /** `named`: one article cites them, and the other prints their full name and is not read to cite them. */
  readonly kind: 'both' | 'named' | 'only here';
  /** The article that alone is read to cite them; `null` where both do. */
  readonly side: Side | null;
  /** Each time they are cited, in reading order. */
  readonly cited: { readonly left: readonly Cited[]; readonly right: readonly Cited[] };
}
