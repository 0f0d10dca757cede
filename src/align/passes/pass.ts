import type { AlignOptions, ArticleInput } from '../alignment.ts';
import type { Scores } from '../score.ts';

/** A link that is to be, before its words are described. */
export interface Draft {
  readonly left: number;
  readonly right: number;
  /** Probability, 0 to 1. */
  readonly confidence: number;
  /** Name of the pass that drew it. */
  readonly pass: string;
}

/** What a pass may look at. */
export interface PassInput {
  readonly left: ArticleInput;
  readonly right: ArticleInput;
  readonly options: AlignOptions;
  readonly scores: Scores;
  /** Links are drawn from this probability on. */
  readonly threshold: number;
}

/** Takes the drafts of the passes before it and gives those that are to be after it. */
export type Pass = (drafts: readonly Draft[], input: PassInput) => readonly Draft[];

/** A key that two drafts of one cell share. */
export function draftKey({ left, right }: Pick<Draft, 'left' | 'right'>): string {
  return `${left} ${right}`;
}
