import type { Place } from '../evidence.ts';

/** What a figure or date is. */
export type MentionKind =
  | 'number'
  | 'ordinal'
  | 'score'
  | 'date'
  | 'month'
  | 'weekday'
  | 'year'
  | 'time of day';

/** How a text qualifies a number: "about", "nearly", "more than". */
export type Hedge = 'about' | 'below' | 'above';

/** A figure or date in a text. Its place holds the figure and the unit that stands right beside it. */
export interface Mention extends Place {
  readonly kind: MentionKind;
  /**
   * The same for every spelling: a plain decimal; an ISO date without the parts that the text leaves
   * out ("--01-03", "---03"); both numbers of a score ("4-1"); a weekday from 1, Monday; minutes of the day.
   */
  readonly value: string;
  /** What is counted or measured: stems of the words beside the figure, the nearest first. */
  readonly units: readonly string[];
  /** The sort of people that a Han text names beside the word that counts them, 乗客 of 乗客4人; `null` elsewhere. */
  readonly counted: string | null;
  readonly hedge: Hedge | null;
  /** Part of the day that narrows a weekday: "night". */
  readonly part: string | null;
  /**
   * A number that is told from another: "eight years ago" from today, "another 62" from some before, "by
   * 20" as a difference.
   */
  readonly from: 'today' | 'others' | 'difference' | null;
  /** It only tells which one of its like, as the word before it says: "Unit 4". */
  readonly isName: boolean;
  /** Positions of its first and last token in the passage. */
  readonly first: number;
  readonly last: number;
}
