import type { Range } from '../../text/range.ts';
import type { Place } from '../evidence.ts';

/** Who speaks, as the article words it. */
export interface Speaker extends Place {
  /** A pronoun, which stands for somebody named before. */
  readonly isPronoun: boolean;
}

/** A place where an article quotes or cites somebody. */
export interface Citation {
  readonly passage: number;
  /** The verb or phrase that cites: "said", "according to". */
  readonly verb: Range;
  readonly speaker: Speaker;
  /** The verb is followed by what is said in a clause of the article's own: "added that", "said the firm would". */
  readonly isClause?: true;
}
