import type { Ledgers } from '../../analyse/index.ts';
import { type ComparisonPages, comparisonPages } from '../addresses.ts';
import { type ComparisonInput, type Facing, facing } from '../facing.ts';
import { NO_PAIRED_WORDS, type PairedWords, pairedWords } from '../paired-words.ts';
import { facingSide, type Side } from '../side.ts';

/** An article beside one other article of its story. */
export interface Beside {
  /** The side that the article stands on. */
  readonly own: Side;
  /** The side that the other one stands on. */
  readonly other: Side;
  readonly facing: Facing;
  readonly paired: PairedWords;
  readonly pages: ComparisonPages;
}

/**
 * An article beside each of the others, in the story's order of articles.
 *
 * @param article its slug
 * @param comparisons all of the story
 * @param ledgers of each comparison; without them no words are marked that a ledger alone pairs
 */
export function besides(
  article: string,
  comparisons: readonly ComparisonInput[],
  ledgers: ReadonlyMap<ComparisonInput, Ledgers> = new Map(),
): Beside[] {
  return comparisons
    .filter(({ left, right }) => left.slug === article || right.slug === article)
    .map((input) => {
      const own = input.left.slug === article ? 'a' : 'b';
      const told = ledgers.get(input);
      return {
        own,
        other: facingSide(own),
        facing: facing(input),
        paired: told === undefined ? NO_PAIRED_WORDS : pairedWords(told),
        pages: comparisonPages(input.story, input.left.slug, input.right.slug),
      };
    });
}

/** The number of each passage of the report that one of the other articles tells too. */
export function toldElsewhere(all: readonly Beside[]): ReadonlySet<number> {
  return new Set(
    all.flatMap(({ facing: faced, own }) =>
      faced[own].passages.flatMap(({ index, links }) => (links.length > 0 ? index : [])),
    ),
  );
}
